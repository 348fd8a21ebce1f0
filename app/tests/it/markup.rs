//! Pages that fit the content security policy and the voice of the site.

use app::{Flash, Reader, Shell, document, html, samples};
use leptos::prelude::*;
use scraper::Html;

use crate::{parsed_pages, select, whole};

#[test]
fn nothing_in_a_page_is_inline_script_or_style() {
    for (name, page) in parsed_pages() {
        assert!(select(&page, "style, [style], script:not([src])").is_empty(), "{name}");
        for element in select(&page, "*") {
            assert!(element.value().attrs().all(|(attribute, _)| !attribute.starts_with("on")), "{name}");
        }
    }
}

#[test]
fn no_marker_of_the_renderer_is_left() {
    for (name, page) in samples::pages(Reader::english()) {
        assert!(!whole(name, page).contains("<!>"), "{name}");
    }
    for (name, letter) in samples::letters(Reader::english()) {
        assert!(!letter.html.contains("<!>"), "{name}");
    }
}

#[test]
fn a_page_can_be_made_on_one_thread_and_rendered_on_another() {
    let (_, page) = samples::pages(Reader::english()).swap_remove(0);
    let html = std::thread::spawn(|| whole("home", page)).join().expect("rendered");
    assert!(html.starts_with("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">"));
}

#[test]
fn every_name_of_a_sample_is_used_once() {
    let mut names: Vec<_> = samples::pages(Reader::english()).into_iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn the_voice_is_calm() {
    for (name, page) in parsed_pages() {
        let words = select(&page, "body")[0].text().collect::<String>();
        for shout in ["!", "nvalid", "Oops", "token"] {
            assert!(!words.contains(shout), "{name}: {shout}");
        }
    }
}

#[test]
fn signing_out_is_offered_to_those_who_are_signed_in() {
    for (name, page) in parsed_pages() {
        let offered = !select(&page, "form[action='/logout']").is_empty();
        assert_eq!(offered, samples::shell(Reader::english(), name).signed_in, "{name}");
    }
}

#[test]
fn the_waiting_page_looks_again_while_something_may_change_and_no_page_reloads_by_itself() {
    for (name, page) in samples::pages(Reader::english()) {
        // In development it looks again as often.
        let every = match name.strip_prefix("dev-").filter(|name| name.starts_with("waiting")).unwrap_or(name) {
            "waiting-queued" => Some("2"),
            "waiting-held"
            | "waiting-delayed"
            | "waiting-wrong-code"
            | "waiting-wrong-address"
            | "waiting-sent"
            | "waiting-sent-elsewhere" => Some("5"),
            _ => None,
        };
        let page = whole(name, page);
        // On the way to an application there is nothing to type.
        let refreshes = name == "application-onward";
        assert_eq!(page.contains("http-equiv"), refreshes, "{name}: what is half typed would be lost");
        assert_eq!(page.contains(&format!("data-every=\"{}\"", every.unwrap_or_default())), every.is_some(), "{name}");
        assert_eq!(page.contains("data-every"), every.is_some() || polls_the_mailbox(name), "{name}");
        assert_eq!(page.contains("See whether it is done"), every.is_some(), "{name}");
    }
}

/// The list of mails, and the page that waits for the first.
fn polls_the_mailbox(name: &str) -> bool {
    ["dev-mailbox", "dev-letter", "dev-newest"].iter().any(|page| name.starts_with(page))
}

/// One that answers a form or follows a redirect is read first; the others here are more than their form.
#[test]
fn the_caret_starts_in_the_first_field_to_fill_in_of_a_page_that_is_a_form_and_nowhere_else() {
    let field = |name| match name {
        "login" | "login-onward" | "register" | "register-onward" | "register-terms" | "forgot-password"
        | "sign-in-mail" => Some("email"),
        "reauthenticate" => Some("password"),
        "reset-password" | "reset-password-unconfirmed" => Some("new_password"),
        "sign-in-mail-sent" => Some("code"),
        _ => None,
    };
    for (name, page) in samples::pages(Reader::english()) {
        let parsed = Html::parse_document(&whole(name, page));
        let focused: Vec<_> = select(&parsed, "[autofocus]:not([role=alert])").iter().map(|it| it.attr("id")).collect();
        assert_eq!(focused.first().copied().flatten(), field(name), "{name}");
        assert!(select(&parsed, "[autofocus]").len() <= 1, "{name}");
    }
    for (name, page) in samples::pages(Reader::english()) {
        let shell = Shell { flash: Some(Flash::MailSent), ..samples::shell(Reader::english(), name) };
        let parsed = Html::parse_document(&html(|| document(shell, page).into_any()));
        assert!(select(&parsed, "input[autofocus]").is_empty(), "{name}");
    }
}

#[test]
fn a_message_after_a_redirect_is_announced() {
    let (_, page) = samples::pages(Reader::english()).swap_remove(0);
    let shell = Shell { flash: Some(Flash::MailSent), ..samples::shell(Reader::english(), "home") };
    let page = html(|| document(shell, page).into_any());
    assert!(page.contains("role=\"status\"") && page.contains("Another mail is coming. The newest one counts."));
}
