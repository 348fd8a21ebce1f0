//! What the application is about: each member's notes.

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Redirect};
use sqlx::{Error, query, query_scalar};
use web::{CurrentMember, StrictForm};

use crate::Acme;

/// Whoever deletes the account deletes the notes.
pub(crate) const TABLE: &str = "CREATE TABLE notes (
    member BLOB NOT NULL REFERENCES vestibule_users (id) ON DELETE CASCADE,
    words TEXT NOT NULL
)";

/// For everybody.
pub(crate) async fn home(member: Option<CurrentMember>) -> Html<String> {
    Html(page(
        "Acme Notes",
        match member {
            Some(_) => "<p><a href=\"/notes\">Your notes</a></p>",
            None => {
                "<p><a href=\"/login?next=/notes\">Sign in</a> or <a href=\"/register?next=/notes\">sign up</a></p>"
            }
        },
    ))
}

/// For members.
pub(crate) async fn list(
    CurrentMember(member): CurrentMember,
    State(acme): State<Acme>,
) -> Result<Html<String>, StatusCode> {
    let notes = query_scalar("SELECT words FROM notes WHERE member = ?").bind(member.user);
    let notes: Vec<String> = notes.fetch_all(&acme.db).await.map_err(broken)?;
    let notes: Vec<String> = notes.iter().map(|words| format!("<li>{}</li>", escaped(words))).collect();
    let notes = notes.concat();
    let email = escaped(&member.email);
    Ok(Html(page(
        "Your notes",
        &format!(
            "<p>Signed in as {email}. <a href=\"/account\">Account</a></p><ul>{notes}</ul>
        <form method=\"post\"><label>New note <input name=\"words\" required></label> <button>Add</button></form>"
        ),
    )))
}

/// For members, too: the guards around it refuse forms of other sites.
pub(crate) async fn add(
    CurrentMember(member): CurrentMember,
    State(acme): State<Acme>,
    mut form: StrictForm,
) -> Result<Redirect, StatusCode> {
    let note = query("INSERT INTO notes (member, words) VALUES (?, ?)").bind(member.user).bind(form.take("words"));
    note.execute(&acme.db).await.map_err(broken)?;
    Ok(Redirect::to("/notes"))
}

/// For the pages of the application and those of the accounts.
pub(crate) async fn style() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("acme.css"))
}

fn page(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title>
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
        <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/acme.css\"></head>
        <body class=\"acme\"><main><h1>{title}</h1>{body}</main></body></html>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn broken(error: Error) -> StatusCode {
    tracing::error!(%error, "a request failed");
    StatusCode::INTERNAL_SERVER_ERROR
}
