//! lib
pub mod config;
pub mod leptos_toml;
pub mod listener;
pub mod client_ip;
pub mod next;
pub mod security;
pub mod strict_form;
pub mod mailer;
