//! The account pages as a library: an axum router that anybody can mount, with the guards of their own pages.

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
