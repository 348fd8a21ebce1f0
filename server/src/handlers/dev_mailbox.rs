//! `/dev/mailbox`: development only. Every mail as its recipient sees it.

use app::pages::dev_letter::Tab;
use app::pages::dev_mailbox::LetterRow;
use app::pages::{dev_letter, dev_mailbox, dev_previews};
use app::{paths, samples};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use axum::response::{Html, IntoResponse, Response};

use crate::error::Error;
use crate::mailer::StoredMail;
use crate::security::Refuse;
use crate::strict_form::StrictQuery;
use crate::visit::Visit;

/// For a letter alone in its frame: its inline styles, nothing else, and only inside our own page.
const LETTER_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'; \
     sandbox allow-popups allow-top-navigation-by-user-activation",
);
/// For the page around it.
const FRAME_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);

/// All mails, newest first.
pub(crate) async fn list(visit: Visit) -> Result<Response, Error> {
    let props = dev_mailbox::Props { letters: rows(&visit).await?, now: visit.now };
    Ok(visit.show(StatusCode::OK, move || dev_mailbox::page(props)).await)
}

/// One mail beside the list.
pub(crate) async fn letter(visit: Visit, Path(id): Path<String>, mut query: StrictQuery) -> Result<Response, Error> {
    let Some(mail) = find(&visit, &id).await? else { return Ok(Refuse(StatusCode::NOT_FOUND).into_response()) };
    let props = dev_letter::Props {
        links: links(&mail.text),
        code: code(&mail.text),
        headers: headers(&mail.raw),
        html_src: paths::dev_letter_html(&id),
        view: Tab::from_query(&query.take("view")),
        letters: rows(&visit).await?,
        now: visit.now,
        id: mail.id,
        to: mail.to,
        subject: mail.subject,
        at: mail.at,
        text: mail.text,
        raw: mail.raw,
    };
    let mut response = visit.show(StatusCode::OK, move || dev_letter::page(props)).await;
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, FRAME_POLICY);
    Ok(response)
}

/// A mail's HTML part alone.
pub(crate) async fn letter_html(visit: Visit, Path(id): Path<String>) -> Result<Response, Error> {
    let mail = find(&visit, &id).await?;
    Ok(mail.map_or_else(|| Refuse(StatusCode::NOT_FOUND).into_response(), |mail| framed(&mail.html)))
}

/// Every letter in every state, with made-up data.
pub(crate) async fn previews(visit: Visit) -> Response {
    let names = samples::letters().into_iter().map(|(name, _)| name.to_owned()).collect();
    visit.show(StatusCode::OK, move || dev_previews::page(dev_previews::Props { names })).await
}

/// One of them.
pub(crate) async fn preview(Path(name): Path<String>) -> Response {
    let sample = samples::letters().into_iter().find(|(known, _)| *known == name);
    sample.map_or_else(|| Refuse(StatusCode::NOT_FOUND).into_response(), |(_, letter)| framed(&letter.html))
}

fn framed(html: &str) -> Response {
    let html = html.replacen("<head>", "<head><base target=\"_top\">", 1);
    let mut response = Html(html).into_response();
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, LETTER_POLICY);
    response
}

async fn find(visit: &Visit, id: &str) -> Result<Option<StoredMail>, Error> {
    match visit.app.mailer.mailbox() {
        Some(mailbox) => Ok(mailbox.get(id).await?),
        None => Ok(None),
    }
}

async fn rows(visit: &Visit) -> Result<Vec<LetterRow>, Error> {
    let Some(mailbox) = visit.app.mailer.mailbox() else { return Ok(Vec::new()) };
    let row = |mail: StoredMail| LetterRow { id: mail.id, to: mail.to, subject: mail.subject, at: mail.at };
    Ok(mailbox.list().await?.into_iter().map(row).collect())
}

/// Links stand alone on their lines in the text part.
fn links(text: &str) -> Vec<String> {
    let link = |line: &&str| line.starts_with("http://") || line.starts_with("https://");
    text.lines().map(str::trim).filter(link).map(str::to_owned).collect()
}

/// So does the code.
fn code(text: &str) -> Option<String> {
    let digits = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
    text.lines().map(str::trim).find(digits).map(str::to_owned)
}

fn headers(raw: &str) -> Vec<(String, String)> {
    let head = raw.split("\r\n\r\n").next().unwrap_or_default().replace("\r\n ", " ");
    let pair = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    head.split("\r\n").filter_map(pair).collect()
}
