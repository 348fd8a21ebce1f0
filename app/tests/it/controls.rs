//! Forms that everybody can use: by ear, by keyboard, with a password manager.

use std::collections::HashSet;

use scraper::ElementRef;

use crate::{parsed_pages, select};

/// Controls a visitor sees.
const SEEN: &str = "input:not([type=hidden]):not([hidden]), textarea, select";

fn attr<'a>(element: &ElementRef<'a>, name: &str) -> &'a str {
    element.attr(name).unwrap_or_default()
}

#[test]
fn every_control_has_a_label() {
    for (name, page) in parsed_pages() {
        for control in select(&page, SEEN) {
            let label = select(&page, &format!("label[for='{}']", attr(&control, "id")));
            assert_eq!(label.len(), 1, "{name}: {}", control.html());
            assert!(!label[0].text().collect::<String>().trim().is_empty(), "{name}");
        }
    }
}

#[test]
fn every_id_is_unique_and_every_reference_resolves() {
    for (name, page) in parsed_pages() {
        let mut ids = HashSet::new();
        for element in select(&page, "[id]") {
            assert!(ids.insert(attr(&element, "id")), "{name}: {}", element.html());
        }
        for attribute in ["aria-describedby", "aria-labelledby", "aria-controls", "for", "data-reveal"] {
            for element in select(&page, &format!("[{attribute}]")) {
                assert!(attr(&element, attribute).split(' ').all(|id| ids.contains(id)), "{name}: {}", element.html());
            }
        }
        for link in select(&page, "a[href^='#']") {
            assert!(ids.contains(&attr(&link, "href")[1..]), "{name}: {}", link.html());
        }
    }
}

#[test]
fn a_page_has_one_heading_and_at_most_one_primary_button() {
    for (name, page) in parsed_pages() {
        assert_eq!(select(&page, "h1").len(), 1, "{name}");
        assert!(select(&page, ".primary").len() <= 1, "{name}");
    }
}

#[test]
fn no_two_buttons_of_a_page_have_the_same_name() {
    for (name, page) in parsed_pages() {
        let mut names = HashSet::new();
        for button in select(&page, "button") {
            let said = button.attr("aria-label").map_or_else(|| button.text().collect(), str::to_owned);
            assert!(names.insert(said), "{name}: {}", button.html());
        }
    }
}

#[test]
fn password_managers_know_which_password_is_meant_and_whose_it_is() {
    for (name, page) in parsed_pages() {
        for input in select(&page, "input[type=password]") {
            let expected = if attr(&input, "name") == "new_password" || name.starts_with("register") {
                "new-password"
            } else {
                "current-password"
            };
            assert_eq!(attr(&input, "autocomplete"), expected, "{name}");
            assert_eq!(
                input.attr("minlength").is_some(),
                expected == "new-password",
                "{name}: generators are told how long"
            );
            assert_eq!(input.attr("value"), None, "{name}: a password is never sent back");
        }
        for form in select(&page, "form:has(input[type=password])") {
            assert!(form.html().contains("autocomplete=\"username\""), "{name}");
        }
    }
}

#[test]
fn a_field_that_was_refused_says_so_beside_it_and_in_the_summary() {
    for (name, page) in parsed_pages() {
        let refused = select(&page, "[aria-invalid=true]");
        let summary = select(&page, "[role=alert] a");
        assert_eq!(refused.len(), summary.len(), "{name}");
        for (field, link) in refused.iter().zip(summary) {
            assert_eq!(attr(&link, "href"), format!("#{}", attr(field, "id")), "{name}");
            let beside = select(&page, &format!("#{}-error", attr(field, "id")));
            let words = link.text().collect::<String>();
            assert_eq!(beside[0].text().collect::<String>(), format!("Error: {words}"), "{name}");
        }
        let title = select(&page, "title")[0].text().collect::<String>();
        // A wait concerns the form, not a field.
        let problems = select(&page, "[role=alert] li");
        assert_eq!(title.starts_with("Error: "), !problems.is_empty(), "{name}");
    }
}

#[test]
fn nothing_is_checked_or_cut_off_in_the_browser() {
    for (name, page) in parsed_pages() {
        assert!(select(&page, "[maxlength], [pattern], [required]").is_empty(), "{name}");
        assert!(select(&page, "form:not([novalidate]), form:not([method=post], [role=search])").is_empty(), "{name}");
    }
}
