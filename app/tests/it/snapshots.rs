//! What every page and letter is made of, to review in a diff. Regenerate with `INSTA_UPDATE=always cargo test -p app`.

use app::{BARE_STYLE, Language, Reader, Zone, samples};

use crate::{bare, whole};

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
fn every_bare_page_is_as_reviewed() {
    for (name, page) in samples::bare_pages(Reader::english()) {
        insta::assert_snapshot!(
            format!("page-{name}"),
            broken(&bare(Reader::english(), page).replace(BARE_STYLE, "…"))
        );
    }
}

#[test]
fn every_letter_is_as_reviewed() {
    for (name, letter) in samples::letters(Reader::english()) {
        let app::Letter { subject, text, html, .. } = letter;
        insta::assert_snapshot!(format!("letter-{name}"), format!("{subject}\n\n{text}\n{}", broken(&html)));
    }
}

/// What their readers get, as they would see it: with marks of direction, plural forms, dates. One file for each language.
#[test]
fn letters_of_other_languages_are_as_reviewed_r_la_12() {
    for tag in ["ar", "de", "ja"] {
        let t = Reader::of(Language::tagged(tag).expect("a language"), Zone::UTC);
        let letters = samples::letters(t)
            .into_iter()
            .map(|(name, letter)| format!("{name}\n\n{}\n\n{}", letter.subject, letter.text));
        insta::assert_snapshot!(format!("letters-{tag}"), letters.collect::<Vec<_>>().join("\n---\n"));
    }
}
