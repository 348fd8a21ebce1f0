//! `/dev/mailbox`, for development only: every email as its recipient sees it.

mod reading;

use app::Reader;
use app::pages::dev::letter::{self as dev_letter, Tab};
use app::pages::dev::mailbox::{self as dev_mailbox, LetterRow};
use app::pages::dev::{newest as dev_newest, previews as dev_previews};
use app::{paths, samples};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue};
use axum::response::{Html, IntoResponse, Response};
use mail::StoredMail;
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;
use web::{Error, Refuse, StrictQuery, Visit};

use crate::state::AppState;

/// For an email in its frame: its inline styles, nothing else, and only inside our own page.
const LETTER_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'; \
     sandbox allow-popups allow-top-navigation-by-user-activation",
);
/// For the page around it.
const FRAME_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; \
     frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);

/// Lists emails, newest first: all, or those to addresses that contain the search text.
pub(crate) async fn list(State(app): State<AppState>, visit: Visit, mut query: StrictQuery) -> Result<Response, Error> {
    let to = query.take("to");
    let props = dev_mailbox::Props { letters: rows(&app, &to).await?, to, now: app.clock.now() };
    Ok(visit.in_english().show(StatusCode::OK, move |_| dev_mailbox::page(props)))
}

/// Redirects to the newest email to an address, or to any.
pub(crate) async fn newest(
    State(app): State<AppState>,
    visit: Visit,
    mut query: StrictQuery,
) -> Result<Response, Error> {
    let to = query.take("to");
    if let Some(mail) = newest_for(&app, &to, "").await? {
        return Ok(visit.go(&paths::dev_letter_for(&mail.id, &to, "")));
    }
    Ok(visit.in_english().show(StatusCode::OK, move |_| dev_newest::page(dev_newest::Props { to })))
}

/// The newest email for a program, with what it would have to extract. A program that waits for another email to an
/// address names the last one it has seen.
pub(crate) async fn newest_json(State(app): State<AppState>, mut query: StrictQuery) -> Result<Response, Error> {
    let Some(mail) = newest_for(&app, &query.take("to"), &query.take("after")).await? else {
        return Ok(json_answer(StatusCode::NOT_FOUND, &json!({ "error": "no mail yet" })));
    };
    let links = reading::links(&mail.text);
    let answer = json!({
        "id": mail.id,
        "to": mail.to,
        "subject": mail.subject,
        "at": mail.at.to_utc().format(&Rfc3339).unwrap_or_default(),
        "link": links.first().map(|link| &link.href),
        "code": reading::code(&mail.text),
        "links": links.iter().map(|link| json!({ "words": link.words, "href": link.href })).collect::<Vec<_>>(),
        "text": mail.text,
    });
    Ok(json_answer(StatusCode::OK, &answer))
}

fn json_answer(status: StatusCode, value: &Value) -> Response {
    (status, [(CONTENT_TYPE, "application/json; charset=utf-8")], value.to_string()).into_response()
}

/// Shows one email beside the list.
pub(crate) async fn letter(
    State(app): State<AppState>,
    visit: Visit,
    Path(id): Path<String>,
    mut query: StrictQuery,
) -> Result<Response, Error> {
    let Some(mail) = find(&app, &id).await? else { return Ok(Refuse(StatusCode::NOT_FOUND).into_response()) };
    let only = query.take("to");
    let props = dev_letter::Props {
        links: reading::links(&mail.text),
        code: reading::code(&mail.text),
        headers: reading::headers(&mail.raw),
        view: Tab::from_query(&query.take("view")),
        letters: rows(&app, &only).await?,
        only,
        now: app.clock.now(),
        id: mail.id,
        to: mail.to,
        subject: mail.subject,
        at: mail.at,
        text: mail.text,
        raw: mail.raw,
    };
    let mut response = visit.in_english().show(StatusCode::OK, move |_| dev_letter::page(props));
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, FRAME_POLICY);
    Ok(response)
}

/// The HTML part of an email.
pub(crate) async fn letter_html(State(app): State<AppState>, Path(id): Path<String>) -> Result<Response, Error> {
    let mail = find(&app, &id).await?;
    Ok(mail.map_or_else(|| Refuse(StatusCode::NOT_FOUND).into_response(), |mail| framed(&mail.html)))
}

/// An email as sent.
pub(crate) async fn letter_raw(State(app): State<AppState>, Path(id): Path<String>) -> Result<Response, Error> {
    let mail = find(&app, &id).await?;
    Ok(mail.map_or_else(|| Refuse(StatusCode::NOT_FOUND).into_response(), |mail| mail.raw.into_response()))
}

/// Previews every email in every state, with sample data.
pub(crate) async fn previews(visit: Visit) -> Response {
    let names = samples::letters(Reader::english()).into_iter().map(|(name, _)| name.to_owned()).collect();
    visit.in_english().show(StatusCode::OK, move |_| dev_previews::page(dev_previews::Props { names }))
}

/// One of the previews.
pub(crate) async fn preview(Path(name): Path<String>) -> Response {
    let sample = samples::letters(Reader::english()).into_iter().find(|(known, _)| *known == name);
    sample.map_or_else(|| Refuse(StatusCode::NOT_FOUND).into_response(), |(_, letter)| framed(&letter.html))
}

fn framed(html: &str) -> Response {
    let html = html.replacen("<head>", "<head><base target=\"_top\">", 1);
    let mut response = Html(html).into_response();
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, LETTER_POLICY);
    response
}

async fn find(app: &AppState, id: &str) -> Result<Option<StoredMail>, Error> {
    match app.worker.mailer.mailbox() {
        Some(mailbox) => Ok(mailbox.get(id).await?),
        None => Ok(None),
    }
}

async fn rows(app: &AppState, to: &str) -> Result<Vec<LetterRow>, Error> {
    let part = reading::searched(to);
    let row = |mail: StoredMail| LetterRow { id: mail.id, to: mail.to, subject: mail.subject, at: mail.at };
    let mails = all(app).await?.into_iter().filter(|mail| mail.to.to_ascii_lowercase().contains(&part));
    Ok(mails.map(row).collect())
}

async fn newest_for(app: &AppState, to: &str, after: &str) -> Result<Option<StoredMail>, Error> {
    let address = reading::searched(to);
    let wanted = |mail: &StoredMail| address.is_empty() || mail.to.eq_ignore_ascii_case(&address);
    // Ids sort by time.
    Ok(all(app).await?.into_iter().take_while(|mail| mail.id.as_str() > after).find(wanted))
}

async fn all(app: &AppState) -> Result<Vec<StoredMail>, Error> {
    match app.worker.mailer.mailbox() {
        Some(mailbox) => Ok(mailbox.list().await?),
        None => Ok(Vec::new()),
    }
}
