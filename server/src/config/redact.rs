//! Shows a URL without its secrets.

use url::Url;

/// The URL with user and password replaced, for listings and logs. A URL that cannot be parsed is not shown at all: a
/// password may be anywhere in it. Query parameters stay, because PostgreSQL URLs carry options there, but a `password`
/// among them is replaced too.
#[must_use]
pub fn redact_url(text: &str) -> String {
    let Ok(mut url) = Url::parse(text) else { return "[redacted]".to_owned() };
    if url.password().is_some() || !url.username().is_empty() {
        // Both fail only for URLs that cannot have a user, and this one has one.
        let _ = url.set_username("redacted");
        let _ = url.set_password(None);
    }
    let secret = |name: &str| name.to_ascii_lowercase().contains("pass");
    if url.query_pairs().any(|(name, _)| secret(&name)) {
        url.set_query(Some("redacted"));
    }
    url.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_left_out_and_the_rest_is_kept_i_84() {
        for (url, shown) in [
            ("smtp://ann:hunter2@mail.example:587", "smtp://redacted@mail.example:587"),
            ("smtps://hunter2@mail.example", "smtps://redacted@mail.example"),
            ("postgres://u:hunter2@db/v?sslmode=require", "postgres://redacted@db/v?sslmode=require"),
            ("postgres://db/v?user=u&password=hunter2", "postgres://db/v?redacted"),
            ("sqlite://data/vestibule.db?mode=rwc", "sqlite://data/vestibule.db?mode=rwc"),
            ("hunter2", "[redacted]"),
        ] {
            assert_eq!(redact_url(url), shown);
        }
    }
}
