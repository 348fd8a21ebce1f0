//! The URL table, and the layers that every request passes.

use app::paths;
use axum::Router;
use axum::extract::FromRef;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;

use crate::Vestibule;
use crate::assets;
use crate::pages::account::{
    self, activity, confirm_email, delete, email, notices_off, overview, reauthenticate, security, sessions,
    undo_email, veto_email,
};
use crate::pages::recovery::{forgot, lock, reset};
use crate::pages::sign_in::{logout, mail, password};
use crate::pages::sign_up::{activate, register, waiting};
use crate::pages::{home, outcome, well_known};
use crate::problems::{method_not_allowed, not_found, panicked, problem_pages};
use crate::security::{HostGate, host_gate, own_machine, same_origin, secure_origin, security_headers};

/// The account pages, ready to be merged into any application: everything except `/`.
pub fn pages(vestibule: &Vestibule) -> Router {
    guarded(vestibule, table()).with_state(vestibule.clone())
}

/// A site of its own: the account pages, `/` in front of them, `more` beside them, and a page for every other address.
pub fn site<S>(state: S, more: Router<S>) -> Router
where
    S: Clone + Send + Sync + 'static,
    Vestibule: FromRef<S>,
{
    let all = table().route(paths::HOME, get(home::get)).merge(more);
    let all = all.fallback(not_found).method_not_allowed_fallback(method_not_allowed);
    guarded(&Vestibule::from_ref(&state), all).with_state(state)
}

fn table<S>() -> Router<S>
where
    S: Clone + Send + Sync + 'static,
    Vestibule: FromRef<S>,
{
    // leptos spawns a task per page, and panics in debug builds without this. Fails harmlessly the second time.
    let _ = any_spawner::Executor::init_tokio();
    Router::new()
        .route(paths::REGISTER, get(register::get).post(register::post))
        .route(paths::REGISTER_SENT, get(waiting::get).post(waiting::post))
        .route(paths::REGISTER_RESEND, post(waiting::resend))
        .route(paths::REGISTER_ADDRESS, post(waiting::address))
        .route(paths::REGISTER_CODE, post(waiting::code))
        .route(paths::ACTIVATE, get(activate::get).post(activate::post))
        .route(paths::ACTIVATE_DECLINE, post(activate::decline))
        .route(paths::ACTIVATE_RESEND, post(activate::resend))
        .route(paths::LOGIN, get(password::get).post(password::post))
        .route(paths::LOGOUT, get(logout::get).post(logout::post))
        .route(paths::FORGOT_PASSWORD, get(forgot::get).post(forgot::post))
        .route(paths::FORGOT_PASSWORD_SENT, get(forgot::sent))
        .route(paths::RESET_PASSWORD, get(reset::get).post(reset::post))
        .route(paths::RESET_PASSWORD_RESEND, post(reset::resend))
        .route(paths::LOGIN_MAIL, get(mail::get).post(mail::post))
        .route(paths::LOGIN_MAIL_SENT, get(mail::sent).post(mail::code))
        .route(paths::LOGIN_MAIL_LINK, get(mail::link).post(mail::enter))
        .route(paths::ACCOUNT, get(overview::get))
        .route(paths::ACCOUNT_SECURITY, get(security::get))
        .route(paths::ACCOUNT_PASSWORD, get(account::password::get).post(account::password::post))
        .route(paths::ACCOUNT_EMAIL, get(email::get).post(email::post))
        .route(paths::ACCOUNT_EMAIL_CANCEL, post(email::cancel))
        .route(paths::CONFIRM_EMAIL, get(confirm_email::get).post(confirm_email::post))
        .route(paths::CONFIRM_EMAIL_RESEND, post(confirm_email::resend))
        .route(paths::VETO_EMAIL, get(veto_email::get).post(veto_email::post))
        .route(paths::UNDO_EMAIL, get(undo_email::get).post(undo_email::post))
        .route(paths::ACCOUNT_SESSIONS, get(sessions::get).post(sessions::post))
        .route(paths::ACCOUNT_SESSIONS_OTHERS, post(sessions::others))
        .route(paths::ACCOUNT_NOTICES, post(sessions::notices))
        .route(paths::LOCK_ACCOUNT, get(lock::get).post(lock::post))
        .route(paths::NOTICES_OFF, get(notices_off::get).post(notices_off::post))
        .route(paths::OUTCOME, get(outcome::get))
        .route(paths::ACCOUNT_ACTIVITY, get(activity::get))
        .route(paths::ACCOUNT_DELETE, get(delete::get).post(delete::post))
        .route(paths::REAUTHENTICATE, get(reauthenticate::get).post(reauthenticate::post))
        .route(paths::WELL_KNOWN_CHANGE_PASSWORD, get(well_known::change_password))
        .route(paths::WELL_KNOWN_SECURITY_TXT, get(well_known::security_txt))
        .route(paths::TOUCH_ICON, get(assets::touch_icon))
        .route(paths::ROBOTS, get(well_known::robots))
        .route("/assets/{name}", get(assets::get))
}

fn guarded<S: Clone + Send + Sync + 'static>(vestibule: &Vestibule, pages: Router<S>) -> Router<S> {
    let public_url = &vestibule.settings.public_url;
    let layers = ServiceBuilder::new()
        .layer(security_headers(public_url))
        .layer(from_fn_with_state(vestibule.clone(), problem_pages))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(HostGate::new(public_url), host_gate))
        .layer(from_fn_with_state(public_url.secure(), secure_origin))
        .layer(same_origin(public_url))
        .layer(from_fn(own_machine));
    pages.layer(layers)
}
