//! Mails that arrive, are understood, and hold nothing but what they must.

use accounts::mail::Mail;
use app::{Language, Letter, Reader, Site, Zone, letters, samples};
use scraper::{ElementRef, Html};

use crate::brand::branded;
use crate::select;

/// Every letter in every language.
fn in_every_language() -> impl Iterator<Item = (Reader, &'static str, Letter)> {
    let readers = Language::all().map(|language| Reader::of(language, Zone::UTC));
    readers.flat_map(|t| samples::letters(t).into_iter().map(move |(name, letter)| (t, name, letter)))
}

/// The site's own links in a text part.
fn links(letter: &Letter) -> Vec<&str> {
    letter.text.split_whitespace().filter(|word| word.contains("://")).collect()
}

/// What people read, without the marks that keep directions apart.
fn read(text: &str) -> String {
    text.chars().filter(|c| !DIRECTIONS.contains(c)).collect()
}

const DIRECTIONS: &[char] = &[ISOLATE, END, '\u{200e}', RIGHT_TO_LEFT, '\u{2066}', '\u{2067}'];
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';
const RIGHT_TO_LEFT: char = '\u{200f}';

#[test]
fn every_link_stands_alone_on_its_line_and_in_the_html_part_too() {
    for (t, name, letter) in in_every_language() {
        let html = Html::parse_document(&letter.html);
        for link in links(&letter) {
            assert!(letter.text.lines().any(|line| line == link), "{name} {t:?}: {link}");
            let anchors = select(&html, &format!("a[href='{link}']"));
            assert!(anchors.iter().any(|anchor| anchor.text().collect::<String>() == link), "{name} {t:?}: {link}");
        }
        assert!(!links(&letter).is_empty() || name.starts_with("account-deleted"), "{name} {t:?}");
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
    for (t, name, letter) in in_every_language() {
        let html = Html::parse_document(&letter.html);
        assert!(select(&html, "img, link, script, iframe, [src], [background]").is_empty(), "{name} {t:?}");
        assert!(!letter.html.contains("url("), "{name} {t:?}");
    }
}

#[test]
fn the_subject_is_one_line_and_names_the_site() {
    let site = Site { name: "Two\r\nBcc: x@example.org".into(), ..Site::default() };
    let letter = letters::letter(Reader::english(), &site, &Mail::PasswordChanged { lock: None, at: samples::NOW });
    assert_eq!(letter.subject, "Your Two Bcc: x@example.org password was changed");
    for (t, name, letter) in in_every_language() {
        assert!(letter.subject.contains("Vestibule") && !letter.subject.contains(['\r', '\n']), "{name} {t:?}");
    }
}

#[test]
fn the_first_sentence_says_why_the_mail_came() {
    for (t, name, letter) in in_every_language() {
        let first = letter.text.lines().next().unwrap_or_default();
        assert!(first.contains("Vestibule"), "{name} {t:?}: {first}");
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
    for (t, name, letter) in in_every_language() {
        let coded = ["activate", "sign-in"].contains(&name);
        assert_eq!(letter.text.lines().any(|line| line == "    482913"), coded, "{name} {t:?}");
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
fn devices_that_came_later_are_counted() {
    let text = |more| {
        let (user_agent, token) = ("Firefox on Windows".into(), accounts::links::LinkToken::made_up("TOKEN"));
        let mail = Mail::NewSignIn { user_agent, token, lock: None, at: samples::NOW, more };
        letters::letter(Reader::english(), &samples::site(), &mail).text
    };
    let paragraph = |more| text(more).lines().nth(2).unwrap_or_default().to_owned();
    assert_eq!(paragraph(0), "If it was you, there is nothing to do.");
    assert_eq!(paragraph(1), "Another new device has signed in since. If it was you, there is nothing to do.");
    assert_eq!(paragraph(4), "4 more new devices have signed in since. If it was you, there is nothing to do.");
}

#[test]
fn both_parts_say_the_same() {
    for (t, name, letter) in in_every_language() {
        let html = Html::parse_document(&letter.html);
        let shown = read(&select(&html, "body")[0].text().collect::<String>());
        for line in read(&letter.text).lines() {
            // A button has no colon.
            let line = line.trim().trim_end_matches(|c: char| c.is_whitespace() || ":：".contains(c));
            assert!(shown.contains(line), "{name} {t:?}: {line}");
        }
    }
}

#[test]
fn language_and_direction_are_said_wherever_a_mail_program_may_begin_to_read_r_la_3() {
    for (t, name, letter) in in_every_language() {
        assert_eq!(letter.language, t.lang());
        let html = Html::parse_document(&letter.html);
        let heading = select(&html, "h1")[0];
        let cell = heading.parent().and_then(ElementRef::wrap).expect("a cell");
        let foot = *select(&html, "p").last().expect("a foot");
        for element in [html.root_element(), select(&html, "body")[0], cell, foot] {
            let said = (element.attr("lang"), element.attr("dir"));
            assert_eq!(said, (Some(t.lang()), Some(t.dir())), "{name}: {}", element.value().name());
        }
        let side = if t.dir() == "rtl" { "right" } else { "left" };
        let style = cell.attr("style").unwrap_or_default();
        assert!(style.contains(&format!("text-align:{side}")), "{name} {t:?}: {style}");
    }
}

#[test]
fn links_addresses_and_codes_run_from_left_to_right_in_every_language() {
    for (t, name, letter) in in_every_language() {
        let html = Html::parse_document(&letter.html);
        let mut technical = select(&html, ".code");
        technical.extend(select(&html, "a").iter().filter(|a| a.text().any(|text| text.contains(['@', '/']))));
        assert!(!technical.is_empty(), "{name} {t:?}");
        for element in technical {
            assert_eq!(element.attr("dir"), Some("ltr"), "{name} {t:?}: {}", element.html());
        }
    }
}

#[test]
fn names_and_times_are_isolated_where_the_words_run_from_right_to_left_r_la_3() {
    for (t, name, letter) in in_every_language() {
        for line in letter.subject.lines().chain(letter.text.lines()).chain(letter.html.lines()) {
            let marks: String = line.chars().filter(|c| [ISOLATE, END].contains(c)).collect();
            assert_eq!(marks.replace("\u{2068}\u{2069}", ""), "", "{name} {t:?}: {line}");
        }
        let right_to_left = t.dir() == "rtl";
        for part in [&letter.subject, &letter.text, &letter.html] {
            assert_eq!(part.contains(ISOLATE), right_to_left, "{name} {t:?}: {part}");
            assert!(right_to_left || !part.contains(DIRECTIONS), "{name} {t:?}: {part}");
        }
        assert!(!right_to_left || letter.subject.contains("\u{2068}Vestibule\u{2069}"), "{name} {t:?}");
    }
}

#[test]
fn every_line_of_the_text_part_says_its_direction_but_for_links_and_codes_r_la_3() {
    for (t, name, letter) in in_every_language() {
        for line in letter.text.lines().filter(|line| !line.is_empty()) {
            let technical = line.contains("://") || line.trim() == "482913";
            let marked = line.starts_with(RIGHT_TO_LEFT);
            assert_eq!(marked, t.dir() == "rtl" && !technical, "{name} {t:?}: {line}");
            assert!(!technical || line.is_ascii(), "{name} {t:?}: {line}");
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
