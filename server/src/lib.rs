//! lib
pub mod config;
pub mod leptos_toml;
pub mod listener;
