//! What the program serves besides the account pages: health, and the development mailbox.

use app::paths;
use axum::Router;
use axum::routing::get;

use crate::state::AppState;
use crate::{dev_mailbox, health};

/// Every route of the site.
pub fn router(app: AppState) -> Router {
    let health = Router::new().route(paths::LIVEZ, get(health::live)).route(paths::READYZ, get(health::ready));
    let more = health.merge(development(&app));
    web::site(app, more)
}

/// Only while mail goes nowhere else, and, as all below `/dev/`, only at this machine: whoever can open these pages can
/// read every link.
fn development(app: &AppState) -> Router<AppState> {
    if app.worker.mailer.mailbox().is_none() {
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
