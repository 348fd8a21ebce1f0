//! Development: one mail as its recipient sees it, with the list beside it.

use accounts::Timestamp;
use leptos::prelude::*;

use super::dev_mailbox::LetterRow;
use super::letter_list::Letters;
use super::parts::Moment;
use crate::{Page, paths};

/// The mail and the list.
#[derive(Clone, Debug)]
pub struct Props {
    /// What its address ends with.
    pub id: String,
    /// To whom.
    pub to: String,
    /// About what.
    pub subject: String,
    /// When it would have been sent.
    pub at: Timestamp,
    /// The links in it, to follow in one click.
    pub links: Vec<String>,
    /// The code in it.
    pub code: Option<String>,
    /// The text part.
    pub text: String,
    /// Names and values, in order.
    pub headers: Vec<(String, String)>,
    /// The whole mail as sent.
    pub raw: String,
    /// Where the HTML part is served on its own.
    pub html_src: String,
    /// Which part to show.
    pub view: Tab,
    /// The list, newest first.
    pub letters: Vec<LetterRow>,
    /// The current moment.
    pub now: Timestamp,
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
}

/// The letter may open its links in the whole window when they are pressed, and do nothing else. For that the frame's
/// document needs `<base target="_top">`.
const SANDBOX: &str = "allow-top-navigation-by-user-activation";

/// The page at [`paths::DEV_LETTER`].
pub fn page(props: Props) -> Page {
    let Props { id, to, subject, at, links, code, text, headers, raw, html_src, view, letters, now } = props;
    let part = match view {
        Tab::Html => {
            view! { <iframe class="letter" src=html_src title="The letter" sandbox=SANDBOX></iframe> }.into_any()
        }
        Tab::Text => view! { <pre class="letter">{text}</pre> }.into_any(),
        Tab::Raw => view! { <pre class="letter">{raw}</pre> }.into_any(),
    };
    Page::new(subject).wide().body(view! {
        <div class="mailbox">
            // First what was asked for: the list is long, and a keyboard would have to pass all of it.
            <article>
                <p class="quiet">"To " <b>{to}</b> ", " <Moment at now/></p>
                <Shortcuts links code/>
                <Tabs id=id.clone() current=view/>
                {part}
                <Headers headers/>
            </article>
            <Letters letters now current=Some(id)/>
        </div>
        <p class="quiet"><a href=paths::DEV_MAILBOX>"All mails"</a></p>
    })
}

#[component]
fn Shortcuts(links: Vec<String>, code: Option<String>) -> impl IntoView {
    let link = |link: String| view! { <li><a href=link.clone()>{link.clone()}</a></li> };
    let links = (!links.is_empty()).then(|| {
        view! { <ul class="links" aria-label="Links in this mail">{links.into_iter().map(link).collect_view()}</ul> }
    });
    view! {
        {links}
        {code.map(|code| view! { <p>"Code: " <code>{code}</code></p> })}
    }
}

#[component]
fn Tabs(id: String, current: Tab) -> impl IntoView {
    let tab = |(tab, name, label): (Tab, &'static str, &'static str)| {
        let here = (tab == current).then_some("page");
        view! { <li><a href=format!("{}?view={name}", paths::dev_letter(&id)) aria-current=here>{label}</a></li> }
    };
    let tabs = [(Tab::Html, "html", "HTML"), (Tab::Text, "text", "Text"), (Tab::Raw, "raw", "Raw")];
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
