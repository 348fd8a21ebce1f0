//! The account pages as a library, for any axum application: [`Vestibule::pages`] is a router to merge, [`CurrentMember`]
//! and [`FreshMember`] protect pages of the application's own. docs/embedding.md shows all of it.

mod answer;
mod api;
mod assets;
mod brand;
mod client_ip;
mod cookies;
mod error;
mod forms;
mod forward_auth;
mod language;
mod link_token;
mod member;
mod next;
mod oidc;
mod page;
mod pages;
mod problems;
mod refusal;
mod routes;
mod security;
mod strict_form;
mod traffic;
mod typed;
mod vestibule;
mod visit;

pub use api::{Api, document as api_document};
pub use brand::Brand;
pub use client_ip::ClientIp;
pub use error::{Error, told};
pub use member::{CurrentMember, FreshMember};
pub use problems::not_found;
pub use routes::{Back, Guard, ROUTES, Route, site};
pub use security::Refuse;
pub use strict_form::{StrictForm, StrictQuery};
pub use traffic::{Asked, Traffic};
pub use vestibule::{Settings, Vestibule};
pub use visit::Visit;
