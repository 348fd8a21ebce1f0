//! The whole URL table, and the layers every request passes.

use app::paths;
use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;

use crate::handlers::{
    account, activate, dev_mailbox, forgot_password, health, home, login, logout, register, register_sent,
    reset_password, well_known,
};
use crate::problems::{method_not_allowed, not_found, panicked, problem_pages};
use crate::security::{HostGate, host_gate, same_origin, security_headers};
use crate::state::AppState;
use crate::assets;

/// Every address of the site.
pub fn router(app: AppState) -> Router {
    // leptos spawns a task per page; without this it panics in debug builds. Fails harmlessly the second time.
    let _ = any_spawner::Executor::init_tokio();
    let pages = Router::new()
        .route(paths::HOME, get(home::get))
        .route(paths::REGISTER, get(register::get).post(register::post))
        .route(paths::REGISTER_SENT, get(register_sent::get).post(register_sent::post))
        .route(paths::REGISTER_RESEND, post(register_sent::resend))
        .route(paths::REGISTER_ADDRESS, post(register_sent::address))
        .route(paths::REGISTER_CODE, post(register_sent::code))
        .route(paths::ACTIVATE, get(activate::get).post(activate::post))
        .route(paths::ACTIVATE_DECLINE, post(activate::decline))
        .route(paths::ACTIVATE_RESEND, post(activate::resend))
        .route(paths::LOGIN, get(login::get).post(login::post))
        .route(paths::LOGOUT, post(logout::post))
        .route(paths::FORGOT_PASSWORD, get(forgot_password::get).post(forgot_password::post))
        .route(paths::FORGOT_PASSWORD_SENT, get(forgot_password::sent))
        .route(paths::RESET_PASSWORD, get(reset_password::get).post(reset_password::post))
        .route(paths::RESET_PASSWORD_RESEND, post(reset_password::resend))
        .route(paths::ACCOUNT, get(account::get))
        .route(paths::WELL_KNOWN_CHANGE_PASSWORD, get(well_known::change_password))
        .route(paths::WELL_KNOWN_SECURITY_TXT, get(well_known::security_txt))
        .route(paths::LIVEZ, get(health::live))
        .route(paths::READYZ, get(health::ready))
        .route("/assets/{name}", get(assets::get))
        .merge(development(&app))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed);
    let public_url = &app.config.public_url;
    let layers = ServiceBuilder::new()
        .layer(security_headers(public_url))
        .layer(from_fn_with_state(app.clone(), problem_pages))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(HostGate::new(public_url), host_gate))
        .layer(same_origin(public_url));
    pages.layer(layers).with_state(app)
}

/// Only while mail goes nowhere else: whoever can open these pages can read every link.
fn development(app: &AppState) -> Router<AppState> {
    if app.mailer.mailbox().is_none() {
        return Router::new();
    }
    Router::new()
        .route(paths::DEV_MAILBOX, get(dev_mailbox::list))
        .route(paths::DEV_LETTER, get(dev_mailbox::letter))
        .route(paths::DEV_LETTER_HTML, get(dev_mailbox::letter_html))
        .route(paths::DEV_PREVIEWS, get(dev_mailbox::previews))
        .route(paths::DEV_PREVIEW, get(dev_mailbox::preview))
}
