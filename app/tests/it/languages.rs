//! Every page and letter in every language: nothing is left in English, nothing is left open, and directions are right.

use std::fs;
use std::path::Path;

use app::{Language, Letter, Reader, Zone, samples};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use scraper::{ElementRef, Html, Node};

use crate::{bare, worded};

/// What is in samples and dates and has no translation.
const DATA: [&str; 36] = [
    "Vestibule",
    "Lunarium",
    "Orrery",
    "Firefox",
    "Chrome",
    "Safari",
    "Edge",
    "Linux",
    "Windows",
    "Mac",
    "iPhone",
    "Android",
    "Gmail",
    "Outlook",
    "English",
    "UTC",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "at",
];

fn readers() -> impl Iterator<Item = Reader> {
    Language::all().map(|language| Reader::of(language, Zone::UTC))
}

fn messages(text: &str) -> Resource<String> {
    parser::parse(text.to_owned()).expect("the files are well-formed")
}

/// English with an accent on every letter: where one is missing, the words are not in `words/`.
fn accented() -> Reader {
    let mut english = messages(Language::ENGLISH.shipped());
    for entry in &mut english.body {
        match entry {
            Entry::Message(message) => message.value.iter_mut().for_each(accent),
            Entry::Term(term) => accent(&mut term.value),
            _ => {}
        }
    }
    let words = Language::ENGLISH.with_own_words(&serializer::serialize(&english)).expect("nothing else has changed");
    Reader::english().with_words(Box::leak(Box::new(words)))
}

fn accent(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *value = value
                    .chars()
                    .flat_map(|c| [Some(c), c.is_ascii_alphabetic().then_some('\u{301}')])
                    .flatten()
                    .collect();
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    accent(&mut variant.value);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

/// Words that somebody reads or hears, but for what is said to be in another language.
fn visible(element: ElementRef<'_>, into: &mut Vec<String>) {
    // Time zones are written as their database has them.
    let hidden = ["style", "script", "option"].contains(&element.value().name());
    // Documents and letters say their language; anything inside that says one has words of its own.
    let own = !["html", "body", "td", "p"].contains(&element.value().name()) && element.value().attr("lang").is_some();
    if hidden || own {
        return;
    }
    for name in ["aria-label", "alt", "title", "placeholder", "content"] {
        let told = element.value().name() != "meta" || element.value().attr("name") == Some("description");
        into.extend(element.value().attr(name).filter(|_| told).map(str::to_owned));
    }
    let data = element.value().attrs().filter(|(name, _)| name.starts_with("data-"));
    let ids = [
        "data-reveal",
        "data-caps",
        "data-count",
        "data-min",
        "data-sends-itself",
        "data-show",
        "data-copy",
        "data-moments",
    ];
    into.extend(data.filter(|(name, _)| !ids.contains(name)).map(|(_, value)| value.to_owned()));
    if element.value().name() == "noscript" {
        // To the parser it is text, as to a browser with scripts.
        let inside = Html::parse_fragment(&element.text().collect::<String>());
        return visible(inside.root_element(), into);
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) => into.push(text.to_string()),
            Node::Element(_) => visible(ElementRef::wrap(child).expect("an element"), into),
            _ => {}
        }
    }
}

/// The words without an accent, which nobody has put there as data.
fn left_in_english(text: &str) -> Vec<String> {
    let word = |word: &&str| {
        let bare = word
            .chars()
            .zip(word.chars().skip(1).chain([' ']))
            .any(|(c, next)| c.is_ascii_alphabetic() && next != '\u{301}');
        let name = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        bare && !word.contains(char::is_numeric)
            && !word.contains('@')
            && !word.starts_with('/')
            && !word.contains("://")
            && !word.contains(".org")
            && !DATA.contains(&name)
    };
    text.split_whitespace().filter(word).map(str::to_owned).collect()
}

#[test]
fn no_sentence_is_left_outside_of_the_files_r_la_2() {
    let t = accented();
    let mut left = Vec::new();
    let documents = samples::pages(t).into_iter().filter(|(name, _)| !name.starts_with("dev-"));
    let pages = documents.map(|(name, page)| (name, worded(t, name, page)));
    let pages = pages.chain(samples::bare_pages(t).into_iter().map(|(name, page)| (name, bare(t, page))));
    let letters = samples::letters(t).into_iter().flat_map(|(name, Letter { subject, text, html, .. })| {
        left.extend(
            [subject, text].iter().flat_map(|text| left_in_english(text)).map(|word| format!("{name}: {word}")),
        );
        [(name, html)]
    });
    for (name, html) in pages.collect::<Vec<_>>().into_iter().chain(letters.collect::<Vec<_>>()) {
        let mut words = Vec::new();
        visible(Html::parse_document(&html).root_element(), &mut words);
        left.extend(words.iter().flat_map(|text| left_in_english(text)).map(|word| format!("{name}: {word}")));
    }
    left.dedup();
    assert!(left.is_empty(), "{} words:\n{}", left.len(), left.join("\n"));
}

#[test]
fn every_page_and_letter_is_whole_in_every_language_r_la_3() {
    for t in readers() {
        let told = |name: &str| format!("{name} in {}", t.lang());
        let pages = samples::pages(t).into_iter().map(|(name, page)| (name, worded(t, name, page)));
        let pages = pages.chain(samples::bare_pages(t).into_iter().map(|(name, page)| (name, bare(t, page))));
        let letters = samples::letters(t).into_iter().map(|(name, letter)| {
            assert!(!letter.subject.contains('\n'), "{}", told(name));
            whole_words(&letter.text, t, &told(name));
            whole_words(&letter.subject, t, &told(name));
            (name, letter.html)
        });
        for (name, html) in pages.chain(letters) {
            if name.starts_with("dev-") {
                continue;
            }
            assert!(html.contains(&format!("<html lang=\"{}\" dir=\"{}\">", t.lang(), t.dir())), "{}", told(name));
            whole_words(&html, t, &told(name));
        }
    }
}

/// Nothing is left open, and marks of direction come in pairs, where they are needed.
fn whole_words(text: &str, t: Reader, told: &str) {
    assert!(!text.contains("{$") && !text.contains("{ $"), "{told}: an argument is left open");
    let opened = text.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count();
    assert_eq!(opened, text.matches('\u{2069}').count(), "{told}: marks of direction come in pairs");
    assert!(t.dir() == "rtl" || !text.contains(['\u{2068}', '\u{200f}']), "{told}: needs no marks of direction");
}

#[test]
fn every_language_has_the_messages_of_english_and_no_others_r_la_1() {
    let ids = |language: Language| {
        let messages = messages(language.shipped()).body.into_iter();
        let mut ids: Vec<_> = messages
            .filter_map(|entry| if let Entry::Message(message) = entry { Some(message.id.name) } else { None })
            .collect();
        ids.sort();
        ids
    };
    let english = ids(Language::ENGLISH);
    for language in Language::all() {
        assert_eq!(ids(language), english, "{}", language.tag());
    }
}

#[test]
fn every_message_is_used_and_holds_no_markup_r_la_4() {
    let sources = rust(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path());
    for language in Language::all() {
        let text = language.shipped();
        for entry in messages(text).body {
            let Entry::Message(message) = entry else { continue };
            let call = message.id.name.replace('-', "_");
            let used = ["(", ")"].iter().any(|after| sources.contains(&format!("{call}{after}")));
            assert!(used || call == "language_name", "nobody says {}", message.id.name);
        }
        let said = text.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(said.filter(|line| line.contains(['<', '&'])).count(), 0, "{} holds markup", language.tag());
        assert!(!language.own_name().is_empty());
    }
}

fn rust(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.map(|path| if path.is_dir() { rust(&path) } else { fs::read_to_string(path).expect("text") }).collect()
}

#[test]
fn numbers_take_the_plural_forms_of_their_language() {
    let form = |tag: &str, count: u64| {
        let t = Reader::of(Language::tagged(tag).expect("a language"), Zone::UTC);
        t.tries_minutes(count).replace(&count.to_string(), "#")
    };
    // Numbers of one form beside each other, and forms apart by a semicolon (CLDR).
    for (tag, forms) in [
        ("en", "1; 0 2 5 11 21 100"),
        ("de", "1; 0 2 5 11 21 100"),
        ("pl", "1; 2 3 4 22 102; 5 11 12 21 112"),
        ("uk", "1 21 101; 2 3 24; 5 11 12 20"),
        ("ar", "1; 2; 3 10; 11 26 99"),
        ("ja", "1 2 5 100"),
    ] {
        let groups = forms.split(';').map(|group| {
            let numbers = group.split_whitespace().map(|number| number.parse().expect("a number"));
            let mut words: Vec<_> = numbers.map(|number| form(tag, number)).collect();
            words.dedup();
            assert_eq!(words.len(), 1, "{tag}: {group} are {words:?}");
            words.remove(0)
        });
        let mut groups: Vec<_> = groups.collect();
        let all = groups.len();
        groups.sort();
        groups.dedup();
        assert_eq!(groups.len(), all, "{tag}: {groups:?}");
    }
}
