//! The whole URL table, and the layers every request passes.

use app::paths;
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;

use crate::assets;
use crate::handlers::{
    account, account_activity, account_delete, account_email, account_password, account_security, account_sessions,
    activate, confirm_email, dev_mailbox, forgot_password, health, home, lock_account, login, login_mail, logout,
    notices_off, outcome, reauthenticate, register, register_sent, reset_password, undo_email, veto_email, well_known,
};
use crate::problems::{method_not_allowed, not_found, panicked, problem_pages};
use crate::security::{HostGate, host_gate, own_machine, same_origin, secure_origin, security_headers};
use crate::state::AppState;

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
        .route(paths::LOGOUT, get(logout::get).post(logout::post))
        .route(paths::FORGOT_PASSWORD, get(forgot_password::get).post(forgot_password::post))
        .route(paths::FORGOT_PASSWORD_SENT, get(forgot_password::sent))
        .route(paths::RESET_PASSWORD, get(reset_password::get).post(reset_password::post))
        .route(paths::RESET_PASSWORD_RESEND, post(reset_password::resend))
        .route(paths::LOGIN_MAIL, get(login_mail::get).post(login_mail::post))
        .route(paths::LOGIN_MAIL_SENT, get(login_mail::sent).post(login_mail::code))
        .route(paths::LOGIN_MAIL_LINK, get(login_mail::link).post(login_mail::enter))
        .route(paths::ACCOUNT, get(account::get))
        .route(paths::ACCOUNT_SECURITY, get(account_security::get))
        .route(paths::ACCOUNT_PASSWORD, get(account_password::get).post(account_password::post))
        .route(paths::ACCOUNT_EMAIL, get(account_email::get).post(account_email::post))
        .route(paths::ACCOUNT_EMAIL_CANCEL, post(account_email::cancel))
        .route(paths::CONFIRM_EMAIL, get(confirm_email::get).post(confirm_email::post))
        .route(paths::CONFIRM_EMAIL_RESEND, post(confirm_email::resend))
        .route(paths::VETO_EMAIL, get(veto_email::get).post(veto_email::post))
        .route(paths::UNDO_EMAIL, get(undo_email::get).post(undo_email::post))
        .route(paths::ACCOUNT_SESSIONS, get(account_sessions::get).post(account_sessions::post))
        .route(paths::ACCOUNT_SESSIONS_OTHERS, post(account_sessions::others))
        .route(paths::ACCOUNT_NOTICES, post(account_sessions::notices))
        .route(paths::LOCK_ACCOUNT, get(lock_account::get).post(lock_account::post))
        .route(paths::NOTICES_OFF, get(notices_off::get).post(notices_off::post))
        .route(paths::OUTCOME, get(outcome::get))
        .route(paths::ACCOUNT_ACTIVITY, get(account_activity::get))
        .route(paths::ACCOUNT_DELETE, get(account_delete::get).post(account_delete::post))
        .route(paths::REAUTHENTICATE, get(reauthenticate::get).post(reauthenticate::post))
        .route(paths::WELL_KNOWN_CHANGE_PASSWORD, get(well_known::change_password))
        .route(paths::WELL_KNOWN_SECURITY_TXT, get(well_known::security_txt))
        .route(paths::TOUCH_ICON, get(assets::touch_icon))
        .route(paths::ROBOTS, get(well_known::robots))
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
        .layer(from_fn_with_state(public_url.secure(), secure_origin))
        .layer(same_origin(public_url))
        .layer(from_fn(own_machine));
    pages.layer(layers).with_state(app)
}

/// Only while mail goes nowhere else, and by [`own_machine`] only here: whoever can open these pages can read every link.
fn development(app: &AppState) -> Router<AppState> {
    if app.mailer.mailbox().is_none() {
        return Router::new();
    }
    Router::new()
        .route(paths::DEV_MAILBOX, get(dev_mailbox::list))
        .route(paths::DEV_NEWEST, get(dev_mailbox::newest))
        .route(paths::DEV_NEWEST_JSON, get(dev_mailbox::newest_json))
        .route(paths::DEV_LETTER_RAW, get(dev_mailbox::letter_raw))
        .route(paths::DEV_LETTER, get(dev_mailbox::letter))
        .route(paths::DEV_LETTER_HTML, get(dev_mailbox::letter_html))
        .route(paths::DEV_PREVIEWS, get(dev_mailbox::previews))
        .route(paths::DEV_PREVIEW, get(dev_mailbox::preview))
}
