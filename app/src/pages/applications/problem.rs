//! An application sent somebody here in a way that cannot work. Its visitor can do little about it; those who run it can.

use leptos::prelude::*;

use crate::mark::Mark;
use crate::pages::parts::LinkButton;
use crate::{Page, Reader, paths};

/// What is wrong with which application.
#[derive(Clone, Debug)]
pub struct Props {
    /// Its name, if it is known.
    pub application: Option<String>,
    /// What is wrong.
    pub reason: Reason,
}

/// What is wrong. Nothing that came with the request is shown, nor does any link lead to where it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No application has this id.
    Unknown,
    /// It is disabled.
    Disabled,
    /// There is no address to come back to.
    RedirectMissing,
    /// The address to come back to is not registered.
    RedirectUnknown,
    /// The request is too long to be kept while somebody signs in.
    TooLong,
    /// The host is not registered.
    HostUnknown,
    /// The sign-in did not arrive at the application's host, though it was tried again. Shown on that host.
    NotFinished,
}

/// The answer to a request that cannot be served, whoever sends it.
pub fn page(t: Reader, props: Props) -> Page {
    let Props { application, reason } = props;
    let title = application.map_or_else(
        || t.application_problem_title(),
        |application| t.application_problem_title_of(t.isolated(&application)),
    );
    let (visitor, label) = if reason == Reason::NotFinished {
        (t.application_problem_visitor_again(), t.application_problem_again())
    } else {
        (t.application_problem_visitor(), t.problem_to_start())
    };
    Page::new(title).mark(Mark::Wrong).body(view! {
        <p class="lede">{visitor}</p>
        <LinkButton href=paths::HOME label/>
        <section class="apart">
            <h2>{t.application_problem_operator()}</h2>
            <p class="quiet">{to_do(t, reason)}</p>
        </section>
    })
}

/// What those who run it have to do, and the command that helps.
fn to_do(t: Reader, reason: Reason) -> AnyView {
    let command = |words| view! { <code lang="en" dir="ltr">{words}</code> };
    match reason {
        Reason::Unknown => {
            let words = t.application_problem_unknown();
            view! { {words.s0} {command("vestibule apps add")} {words.s1} }.into_any()
        }
        Reason::Disabled => {
            let words = t.application_problem_disabled();
            view! { {words.s0} {command("vestibule apps enable")} {words.s1} }.into_any()
        }
        Reason::RedirectMissing => t.application_problem_redirect_missing().into_any(),
        Reason::RedirectUnknown => {
            let words = t.application_problem_redirect_unknown();
            view! { {words.s0} {command("vestibule apps show")} {words.s1} }.into_any()
        }
        Reason::TooLong => t.application_problem_too_long().into_any(),
        Reason::HostUnknown => {
            let words = t.application_problem_host_unknown();
            view! { {words.s0} {command("vestibule apps set --host")} {words.s1} }.into_any()
        }
        Reason::NotFinished => {
            let words = t.application_problem_not_finished();
            view! { {words.s0} {command("vestibule doctor apps")} {words.s1} }.into_any()
        }
    }
}
