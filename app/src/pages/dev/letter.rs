//! Development: one mail as its recipient sees it, with the list beside it.

use std::fmt;

use accounts::Timestamp;
use leptos::prelude::*;

use crate::form::Look;
use crate::pages::dev::letter_list::Letters;
use crate::pages::dev::mailbox::LetterRow;
use crate::pages::parts::Moment;
use crate::{Page, Reader, paths};

/// The mail and the list. Its links and codes work: `Debug` shows no more than the list does.
#[derive(Clone)]
pub struct Props {
    /// What its address ends with.
    pub id: String,
    /// To whom.
    pub to: String,
    /// About what.
    pub subject: String,
    /// When it would have been sent.
    pub at: Timestamp,
    /// The links in it, to follow in one click; the first is what it is about.
    pub links: Vec<LetterLink>,
    /// The code in it.
    pub code: Option<String>,
    /// The text part.
    pub text: String,
    /// Names and values, in order.
    pub headers: Vec<(String, String)>,
    /// The whole mail as sent.
    pub raw: String,
    /// Which part to show.
    pub view: Tab,
    /// The list, newest first.
    pub letters: Vec<LetterRow>,
    /// Whom the list is for, as at [`super::mailbox::Props::to`].
    pub only: String,
    /// The current moment.
    pub now: Timestamp,
}

/// A link of a mail with the mail's own words for it, which is what `Debug` shows.
#[derive(Clone, PartialEq, Eq)]
pub struct LetterLink {
    /// What stands on its button or above it.
    pub words: String,
    /// Where it leads.
    pub href: String,
}

impl fmt::Debug for Props {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Props").field("id", &self.id).field("letters", &self.letters).finish_non_exhaustive()
    }
}

impl fmt::Debug for LetterLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LetterLink").field(&self.words).finish()
    }
}

/// Which part of a mail to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// As most people see it.
    #[default]
    Html,
    /// As text programs show it.
    Text,
    /// Headers and encoded parts.
    Raw,
}

impl Tab {
    /// From the query `?view=`; anything unknown shows the HTML part.
    #[must_use]
    pub fn from_query(view: &str) -> Self {
        match view {
            "text" => Self::Text,
            "raw" => Self::Raw,
            _ => Self::Html,
        }
    }

    const fn query(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Text => "text",
            Self::Raw => "raw",
        }
    }
}

/// The letter may open its links in the whole window when they are pressed, and do nothing else. For that the frame's
/// document needs `<base target="_top">`.
const SANDBOX: &str = "allow-top-navigation-by-user-activation";

/// The page at [`paths::DEV_LETTER`].
pub fn page(props: Props) -> Page {
    let Props { id, to, subject, at, links, code, text, headers, raw, view, letters, only, now } = props;
    let here = paths::dev_letter_for(&id, &only, view.query());
    let part = match view {
        Tab::Html => {
            let src = paths::dev_letter_html(&id);
            view! { <iframe class="letter" src=src title="The letter" sandbox=SANDBOX></iframe> }.into_any()
        }
        Tab::Text => view! { <pre class="letter">{text}</pre> }.into_any(),
        Tab::Raw => view! {
            <p class="quiet"><a href=paths::dev_letter_raw(&id)>"As plain text, without a page around it"</a></p>
            <pre class="letter">{raw}</pre>
        }
        .into_any(),
    };
    Page::new(subject).wide().in_english().body(view! {
        <div class="mailbox">
            // First what was asked for: the list is long, and a keyboard would have to pass all of it.
            <article>
                <p class="quiet">"To " <bdi class="address" dir="ltr">{to}</bdi> ", " <Moment t=Reader::english() at now/></p>
                <Shortcuts links code/>
                <Tabs id=id.clone() only=only.clone() current=view/>
                {part}
                <Headers headers/>
            </article>
            <Letters letters to=only current=Some(id) here now/>
        </div>
        <p class="quiet"><a href=paths::DEV_MAILBOX>"All mails"</a></p>
    })
}

/// What one opens a mail for, without looking for it.
#[component]
fn Shortcuts(links: Vec<LetterLink>, code: Option<String>) -> impl IntoView {
    let link = |(place, LetterLink { words, href }): (usize, LetterLink)| {
        if place > 0 {
            return view! { <li><a href=href>{words}</a></li> }.into_any();
        }
        view! {
            <li>
                <a class=Look::Primary.class() href=href.clone()>{words}</a>
                <Copy text=href label="Copy the link"/>
            </li>
        }
        .into_any()
    };
    let links = (!links.is_empty()).then(|| {
        let links = links.into_iter().enumerate().map(link).collect_view();
        view! { <ul class="links" aria-label="Links in this mail">{links}</ul> }
    });
    let code = code.map(|code| {
        view! { <p class="copied">"Code: " <code>{code.clone()}</code> <Copy text=code label="Copy the code"/></p> }
    });
    view! {
        {links}
        {code}
    }
}

/// Into the clipboard. Only the script can do that, so it shows the button.
#[component]
fn Copy(text: String, label: &'static str) -> impl IntoView {
    view! {
        <button type="button" class=Look::Link.class() data-copy=text data-copied="Copied" hidden>
            {label}
        </button>
    }
}

#[component]
fn Tabs(id: String, only: String, current: Tab) -> impl IntoView {
    let tab = |(tab, label): (Tab, &'static str)| {
        let here = (tab == current).then_some("page");
        view! { <li><a href=paths::dev_letter_for(&id, &only, tab.query()) aria-current=here>{label}</a></li> }
    };
    let tabs = [(Tab::Html, "HTML"), (Tab::Text, "Text"), (Tab::Raw, "Raw")];
    view! { <nav aria-label="Parts"><ul class="tabs">{tabs.map(tab).collect_view()}</ul></nav> }
}

#[component]
fn Headers(headers: Vec<(String, String)>) -> impl IntoView {
    let row = |(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    view! {
        <details>
            <summary>"Headers"</summary>
            <dl class="facts">{headers.into_iter().map(row).collect_view()}</dl>
        </details>
    }
}
