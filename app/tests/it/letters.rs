//! Mails that arrive, are understood, and hold nothing but what they must.

use accounts::mail::Mail;
use app::{Letter, Reader, Site, letters, samples};
use scraper::Html;

use crate::brand::branded;
use crate::select;

/// The site's own links in a text part.
fn links(letter: &Letter) -> Vec<&str> {
    letter.text.split_whitespace().filter(|word| word.contains("://")).collect()
}

#[test]
fn every_link_stands_alone_on_its_line_and_in_the_html_part_too() {
    for (name, letter) in samples::letters(Reader::english()) {
        let html = Html::parse_document(&letter.html);
        for link in links(&letter) {
            assert!(letter.text.lines().any(|line| line == link), "{name}: {link}");
            let anchors = select(&html, &format!("a[href='{link}']"));
            assert!(anchors.iter().any(|anchor| anchor.text().collect::<String>() == link), "{name}: {link}");
        }
        assert!(!links(&letter).is_empty() || name.starts_with("account-deleted"), "{name}");
    }
}

#[test]
fn a_letter_is_shorter_than_120_words() {
    for (name, letter) in samples::letters(Reader::english()) {
        let words = letter.text.split_whitespace().count();
        assert!(words < 120, "{name}: {words}");
    }
}

#[test]
fn nothing_is_loaded_from_anywhere() {
    for (name, letter) in samples::letters(Reader::english()) {
        let html = Html::parse_document(&letter.html);
        assert!(select(&html, "img, link, script, iframe, [src], [background]").is_empty(), "{name}");
        assert!(!letter.html.contains("url("), "{name}");
    }
}

#[test]
fn the_subject_is_one_line_and_names_the_site() {
    let site = Site { name: "Two\r\nBcc: x@example.org".into(), ..Site::default() };
    let letter = letters::letter(Reader::english(), &site, &Mail::PasswordChanged { lock: None, at: samples::NOW });
    assert_eq!(letter.subject, "Your Two Bcc: x@example.org password was changed");
    for (name, letter) in samples::letters(Reader::english()) {
        assert!(letter.subject.contains("Vestibule") && !letter.subject.contains(['\r', '\n']), "{name}");
    }
}

#[test]
fn the_first_sentence_says_why_the_mail_came() {
    for (name, letter) in samples::letters(Reader::english()) {
        let first = letter.text.lines().next().unwrap_or_default();
        assert!(first.contains("Vestibule"), "{name}: {first}");
    }
}

#[test]
fn what_works_for_a_time_says_until_when() {
    for (name, letter) in samples::letters(Reader::english()) {
        let timeless = ["already-registered", "new-sign-in", "password-changed", "notices-off", "account-deleted"];
        let timeless = timeless.iter().any(|kind| name.starts_with(kind));
        assert_eq!(letter.text.contains(" until "), !timeless, "{name}");
    }
}

#[test]
fn a_code_stands_alone_so_that_it_can_be_copied() {
    for (name, letter) in samples::letters(Reader::english()) {
        let coded = ["activate", "sign-in"].contains(&name);
        assert_eq!(letter.text.lines().any(|line| line.trim() == "482913"), coded, "{name}");
    }
}

#[test]
fn a_letter_that_can_undo_something_asks_not_you_and_says_what_follows_right_above_its_button() {
    for (name, letter) in samples::letters(Reader::english()) {
        let buttons = ["Lock my account", "Take the change back", "Stop the change"].map(|label| format!("{label}:"));
        let blocks: Vec<&str> = letter.text.split("\n\n").collect();
        for (above, _) in
            blocks.windows(2).map(|pair| (pair[0], pair[1])).filter(|(_, it)| buttons.contains(&(*it).into()))
        {
            assert!(above.starts_with("Not you? "), "{name}: {above}");
            assert!(above.contains("signs every device out, and your password stops working"), "{name}: {above}");
        }
    }
}

#[test]
fn both_parts_say_the_same() {
    for (name, letter) in samples::letters(Reader::english()) {
        let html = Html::parse_document(&letter.html);
        let shown = select(&html, "body")[0].text().collect::<Vec<_>>().join(" ");
        for line in letter.text.lines().map(|line| line.trim().trim_end_matches(':')).filter(|line| !line.is_empty()) {
            let line = line.strip_prefix("Help: ").unwrap_or(line);
            // The code is shown in two halves.
            let halves = format!("{} {}", line.get(..3).unwrap_or_default(), line.get(3..).unwrap_or_default());
            assert!(shown.contains(line) || shown.contains(&halves), "{name}: {line}");
        }
    }
}

#[test]
fn every_letter_carries_the_legal_links_and_stays_short_r_bd_7() {
    let (plain, site) = (samples::site(), branded());
    let letters = samples::letters_of(Reader::english(), &site);
    for ((name, letter), (_, plain)) in letters.into_iter().zip(samples::letters_of(Reader::english(), &plain)) {
        let html = Html::parse_document(&letter.html);
        for (words, link) in [
            ("Terms", "https://example.org/en/terms"),
            ("Privacy", "https://example.org/privacy?in=en"),
            ("Legal notice", "https://example.org/imprint"),
        ] {
            assert!(letter.text.contains(&format!("\n{words}:\n{link}\n")), "{name}: {}", letter.text);
            let anchors = select(&html, &format!("a[href='{link}']"));
            assert_eq!(anchors.len(), 1, "{name}: {link}");
            assert_eq!(anchors[0].text().collect::<String>(), words, "{name}");
        }
        assert!(letter.text.split_whitespace().count() < 120, "{name}");
        assert!(letter.html.len() < plain.html.len() + 1_500, "{name}: {}", letter.html.len());
        assert!(select(&html, "img, link, [src]").is_empty(), "{name}: nothing is loaded");
    }
}

#[test]
fn letters_have_the_colours_of_the_site() {
    let site = branded();
    for (name, letter) in samples::letters_of(Reader::english(), &site) {
        for own in ["#0f5b6b", "#7fcbdb", "#e1ecee", "#233c42"] {
            assert!(!letter.html.contains(own), "{name}: {own}");
        }
        let pressed = letter.html.contains("class=\"press\"");
        assert_eq!(letter.html.contains("background-color:#ffcc00;color:#1b2426"), pressed, "{name}");
    }
}
