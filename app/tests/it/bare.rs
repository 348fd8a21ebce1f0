//! Pages on the hosts of applications, where nothing of this site but the document itself can be had.

use app::pages::applications::sign_out;
use app::{BARE_STYLE, Language, Reader, Zone, samples};
use scraper::Html;

use crate::contrast::both;
use crate::{bare, select};

fn documents() -> impl Iterator<Item = (&'static str, Html)> {
    let pages = samples::bare_pages(Reader::english()).into_iter();
    pages.map(|(name, page)| (name, Html::parse_document(&bare(Reader::english(), page))))
}

#[test]
fn a_bare_page_loads_nothing_and_its_style_is_the_one_that_the_policy_lets_in() {
    for (name, page) in documents() {
        assert!(select(&page, "script, link, img, iframe, [src], [style]").is_empty(), "{name}");
        let styles = select(&page, "style");
        assert_eq!(styles.len(), 1, "{name}");
        assert_eq!(styles[0].text().collect::<String>(), BARE_STYLE, "{name}");
    }
}

#[test]
fn every_link_of_a_bare_page_leads_to_its_host_or_names_this_site_in_full() {
    for (name, page) in documents() {
        for link in select(&page, "main a") {
            assert_eq!(link.attr("href"), Some("/"), "{name}");
        }
        assert_eq!(select(&page, "header a")[0].attr("href"), Some("https://accounts.example.org"), "{name}");
        for form in select(&page, "form") {
            assert!(form.attr("action").is_some_and(|action| action.starts_with("/.vestibule/")), "{name}");
        }
    }
}

#[test]
fn a_bare_page_says_its_language_and_direction() {
    for tag in ["de", "ar"] {
        let t = Reader::of(Language::tagged(tag).expect("a language"), Zone::UTC);
        for (name, page) in samples::bare_pages(t) {
            let start = format!("<!DOCTYPE html><html lang=\"{tag}\" dir=\"{}\">", t.dir());
            assert!(bare(t, page).starts_with(&start), "{name}");
        }
    }
}

#[test]
fn the_bare_style_has_the_colours_of_the_style_sheet_and_knows_no_left_and_right() {
    let roles = BARE_STYLE.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(": light-dark("));
    let mut count = 0;
    for (role, values) in roles {
        let values = values.trim_end_matches(");").split(", ").map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(values, both(role), "{role}");
        count += 1;
    }
    assert_eq!(count, 7);
    assert!(!BARE_STYLE.contains("left") && !BARE_STYLE.contains("right"));
}

#[test]
fn hostile_text_stays_text_on_a_bare_page() {
    let hostile = "</style></title><svg onload=1>";
    let text = || hostile.to_owned();
    let props = sign_out::Props { action: text(), application: Some(text()), hidden: vec![(text(), text())] };
    let html = bare(Reader::english(), sign_out::page(Reader::english(), props));
    assert!(!html.contains("<svg"), "{html}");
}
