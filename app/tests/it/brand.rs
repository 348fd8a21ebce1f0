//! What a site shows of its own: logo, icon, colours and legal pages.

use std::sync::Arc;

use app::{Accent, Colour, Legal, LegalUrl, Logo, Reader, Shell, Site, Terms, document, html, samples};
use leptos::prelude::*;
use scraper::Html;

use crate::select;

/// The sample site with everything of its own.
pub(crate) fn branded() -> Site {
    let url = |text| Some(LegalUrl::parse(text).expect("an address"));
    Site {
        accent: Accent::of(Colour::parse("#ffcc00").expect("a colour")),
        legal: Legal {
            terms: url("https://example.org/{lang}/terms").map(|url| Terms { url, version: None }),
            privacy: url("https://example.org/privacy?in={lang}"),
            imprint: url("https://example.org/imprint"),
        },
        logo: Some(Logo { href: "/logo.svg".into(), dark_href: Some("/logo-dark.svg".into()) }),
        icon_href: Some("/icon.png".into()),
        own_css_hrefs: vec!["/own.css".into()],
        ..samples::site().as_ref().clone()
    }
}

fn page(site: Site) -> Html {
    let (name, page) = samples::pages(Reader::english()).swap_remove(0);
    let shell = Shell { site: Arc::new(site), ..samples::shell(Reader::english(), name) };
    Html::parse_document(&html(|| document(shell, page).into_any()))
}

#[test]
fn the_header_shows_the_logo_by_its_scheme_and_says_the_name_of_the_site() {
    let page = page(branded());
    let logo = select(&page, ".brand > picture > source[media='(prefers-color-scheme: dark)'] + img")[0];
    assert_eq!((logo.attr("src"), logo.attr("alt")), (Some("/logo.svg"), Some("Vestibule")));
    assert_eq!(select(&page, "source")[0].attr("srcset"), Some("/logo-dark.svg"));
    assert_eq!(select(&page, ".brand")[0].text().collect::<String>(), "");
}

#[test]
fn its_icon_and_its_style_sheet_take_the_place_of_ours_or_come_after_it() {
    let page = page(branded());
    let hrefs = |of| select(&page, of).iter().filter_map(|link| link.attr("href")).collect::<Vec<_>>();
    assert_eq!(hrefs("link[rel=icon]"), ["/icon.png"]);
    assert_eq!(hrefs("link[rel=stylesheet]"), ["/assets/main.css", "/own.css"]);
    let bar = select(&page, "meta[name=theme-color]")[0].attr("content");
    assert_eq!(bar, Some("#ffcc00"));
}

#[test]
fn without_an_icon_of_its_own_the_door_has_the_colour_of_the_site() {
    let icon = branded().accent.icon();
    assert!(icon.contains("fill='%23ffcc00'") && icon.contains("fill='%231b2426'"), "{icon}");
}

#[test]
fn the_footer_leads_to_the_legal_pages_in_the_language_of_the_reader() {
    let page = page(branded());
    let links = select(&page, "footer .legal a");
    let links: Vec<_> =
        links.iter().map(|a| (a.text().collect::<String>(), a.attr("href").unwrap_or_default())).collect();
    let expected = [
        ("Terms", "https://example.org/en/terms"),
        ("Privacy", "https://example.org/privacy?in=en"),
        ("Legal notice", "https://example.org/imprint"),
    ];
    assert_eq!(links, expected.map(|(words, href)| (words.to_owned(), href)));
}

#[test]
fn a_site_without_legal_pages_has_no_list_of_them() {
    assert!(select(&page(samples::site().as_ref().clone()), ".legal").is_empty());
}
