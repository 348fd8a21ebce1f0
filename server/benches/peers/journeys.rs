//! What the journeys of all peers have in common.

use std::time::Duration;

use sea_orm::{ConnectionTrait, Database};
use tokio::time::timeout;

use crate::Outcome;
use crate::http::{Answer, Connection};
use crate::peers::running::Place;
use crate::seed::ACCOUNTS;

/// The first number of those who are not there yet.
pub(crate) const NEWCOMER: usize = 1_000_000;
/// The numbers of those who are copied from the first.
const NUMBERS: &str = "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < ";

/// Asks, and insists on the status.
pub(crate) async fn ask(place: &Place, request: &[u8], status: u16) -> Outcome<Answer> {
    let answer = Connection::to(place.address).ask(request).await?;
    if answer.status == status {
        return Ok(answer);
    }
    let request = String::from_utf8_lossy(request);
    let first = request.lines().next().unwrap_or_default();
    Err(format!("{first} was answered {}: {}", answer.status, text(&answer)).into())
}

/// The body of an answer.
pub(crate) fn text(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.body).into_owned()
}

/// What follows in a text, up to what cannot be part of a token.
pub(crate) fn token_after(text: &str, marker: &str) -> Outcome<String> {
    let (_, after) = text.split_once(marker).ok_or_else(|| format!("no {marker} in {text}"))?;
    let part = |letter: char| letter.is_ascii_alphanumeric() || "-_.:".contains(letter);
    Ok(after.chars().take_while(|letter| part(*letter)).collect())
}

/// The token of the link in the first mail.
pub(crate) async fn mailed_token(place: &Place, marker: &str) -> Outcome<String> {
    timeout(Duration::from_secs(30), place.sink.has_taken(1)).await.map_err(|_| "no mail came")?;
    // Long lines and signs of equality may be quoted.
    let mail = place.sink.latest().replace("=\r\n", "").replace("=3D", "=");
    token_after(&mail, marker)
}

/// Well-formed, and made by nobody.
pub(crate) fn forged(token: &str) -> String {
    let at = token.len() - 9;
    let forged: String = token[at..].chars().map(|letter| if letter == 'a' { 'b' } else { 'a' }).collect();
    token[..at].to_owned() + &forged
}

/// Gives many the password of the first, in the peer's own tables.
pub(crate) async fn copy(place: &Place, statements: &[&str]) -> Outcome<()> {
    for statement in statements {
        execute(place, &format!("{NUMBERS}{ACCOUNTS}) {statement}")).await?;
    }
    Ok(())
}

/// Runs SQL on a peer's database.
pub(crate) async fn execute(place: &Place, sql: &str) -> Outcome<()> {
    let database = Database::connect(place.database_url()).await?;
    database.execute_unprepared(sql).await?;
    Ok(database.close().await?)
}
