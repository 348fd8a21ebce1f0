//! The account pages as a library: an axum router that any application can mount, and the guards for its own pages.
//! Handlers read a form, make one call to `accounts` and answer; rules live in `accounts`, words in `app`.

mod assets;
pub mod client_ip;
pub mod cookies;
pub mod error;
mod forms;
mod link_token;
pub mod next;
mod page;
mod pages;
pub mod problems;
mod refusal;
pub mod routes;
pub mod security;
pub mod strict_form;
mod traffic;
mod typed;
mod vestibule;
pub mod visit;

pub use error::Error;
pub use traffic::Traffic;
pub use vestibule::{Parts, Settings, Vestibule};
pub use visit::{MemberVisit, Visit};
