//! Output of results: aligned columns for people, JSON for programs.

use std::fmt::Write as _;
use std::io::{ErrorKind, Write as _, stderr, stdout};

use accounts::Timestamp;
use clap::Args;
use serde_json::{Value, json};
use time::macros::format_description;
use uuid::Uuid;

use super::Failure;

/// What every listing by page takes.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Paging {
    /// Go on behind this id: the page before ends with it
    #[arg(long, value_name = "ID")]
    pub(super) before: Option<Uuid>,
    /// How many at most
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u64).range(1..=1000))]
    pub(super) limit: u64,
    /// As JSON
    #[arg(long)]
    json: bool,
}

impl Paging {
    /// Shows one page. In JSON its rows are the field `name`, and `next` is where the next page begins, or null.
    pub(super) fn show<T>(
        self,
        page: &accounts::admin::Page<T>,
        name: &str,
        to_json: impl Fn(&T) -> Value,
        to_table: impl Fn(&[T]) -> String,
    ) -> Result<(), Failure> {
        if self.json {
            let lines: Vec<Value> = page.lines.iter().map(to_json).collect();
            return say_json(&json!({ name: lines, "next": page.next.map(|id| id.to_string()) }));
        }
        say(&to_table(&page.lines))?;
        if let Some(next) = page.next {
            complain(&format!("there are more: --before {next}"));
        }
        Ok(())
    }
}

/// Prints a result. A reader that closes the pipe early, such as `head`, is no failure; a full disk is.
pub(super) fn say(text: &str) -> Result<(), Failure> {
    let mut stdout = stdout().lock();
    match writeln!(stdout, "{text}").and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::Failed(format!("the result cannot be written: {error}")))
        }
        _ => Ok(()),
    }
}

/// Prints a message.
pub(super) fn complain(text: &str) {
    let _ = writeln!(stderr(), "{text}");
}

pub(super) fn say_json(value: &Value) -> Result<(), Failure> {
    say(&format!("{value:#}"))
}

/// A time in UTC as in RFC 3339, to the second.
pub(super) fn moment(at: Timestamp) -> String {
    let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    at.to_utc().format(format).unwrap_or_default()
}

/// The text, or a dash for an empty cell.
pub(super) fn or_dash(text: Option<String>) -> String {
    text.unwrap_or_else(|| "-".to_owned())
}

/// Rows under a heading, in columns as wide as their widest cell. Control characters, which may come from a mail server
/// or a browser, become spaces.
pub(super) fn table<const N: usize>(head: [&str; N], rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; N] = std::array::from_fn(|column| width(column).max(head[column].len()));
    let line = |cells: [&str; N]| {
        let mut text = String::new();
        for (cell, width) in cells.iter().zip(widths) {
            // Writing to a String cannot fail.
            let _ = write!(text, "{cell:width$}  ");
        }
        text.replace(char::is_control, " ").trim_end().to_owned()
    };
    let body = rows.iter().map(|row| line(row.each_ref().map(String::as_str)));
    std::iter::once(line(head)).chain(body).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [["a".to_owned(), "x\u{1b}y".to_owned()], ["long one".to_owned(), "-".to_owned()]];
        assert_eq!(table(["NAME", "B"], &rows), "NAME      B\na         x y\nlong one  -");
    }

    #[test]
    fn moments_are_rfc_3339_to_the_second() {
        assert_eq!(moment(Timestamp::from_millis(1_767_225_600_999)), "2026-01-01T00:00:00Z");
    }
}
