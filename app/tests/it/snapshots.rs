//! What every page and letter is made of, to review in a diff. Regenerate with `INSTA_UPDATE=always cargo test -p app`.

use app::{Reader, samples};

use crate::whole;

/// One tag per line.
fn broken(html: &str) -> String {
    html.replace('<', "\n<").trim_start().replace("\n\n", "\n") + "\n"
}

#[test]
fn every_page_is_as_reviewed() {
    for (name, page) in samples::pages(Reader::english()) {
        insta::assert_snapshot!(format!("page-{name}"), broken(&whole(name, page)));
    }
}

#[test]
fn every_letter_is_as_reviewed() {
    for (name, letter) in samples::letters(Reader::english()) {
        let app::Letter { subject, text, html, .. } = letter;
        insta::assert_snapshot!(format!("letter-{name}"), format!("{subject}\n\n{text}\n{}", broken(&html)));
    }
}
