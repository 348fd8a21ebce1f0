//! The whole document around a page: head, header, message after a redirect, mark, main, footer.

use std::sync::Arc;

use leptos::prelude::*;

use crate::form::{Button, Errors, Form, Look};
use crate::mark::{Mark, PageMark};
use crate::{Audience, Reader, paths, words};

mod flash;

pub use flash::Flash;

/// What every page and letter says about the site; made from the settings once.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// What the site is called, on pages and in mails.
    pub name: String,
    /// Where people may write for help.
    pub support_email: Option<String>,
    /// Scheme, host and port of every link, without a slash at its end.
    pub public_url: String,
    /// For whom it is: languages, and the time zone of readers who say nothing.
    pub audience: Audience,
    /// Whether mails land in the development mailbox instead of being sent.
    pub dev_mailbox: bool,
    /// Address of the style sheet.
    pub css_href: String,
    /// A style sheet of the site's own, if it has one.
    pub own_css_href: Option<String>,
    /// Address of the script that adds comfort.
    pub js_href: String,
}

impl Site {
    /// The full address of one of [`paths`], for letters.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.public_url)
    }
}

/// One page: what is between header and footer, and what the document has to know about it.
#[must_use]
pub struct Page {
    title: String,
    errors: Errors,
    body: Box<dyn FnOnce(Around) -> AnyView + Send>,
    mark: Option<Mark>,
    back: Option<Back>,
    description: Option<String>,
    wide: bool,
    in_english: bool,
}

/// Where the link above a heading leads.
#[derive(Clone, Copy)]
enum Back {
    Account,
    Security,
}

impl Back {
    fn view(self, t: Reader) -> impl IntoView {
        let (href, words) = match self {
            Self::Account => (paths::ACCOUNT, t.layout_back_account()),
            Self::Security => (paths::ACCOUNT_SECURITY, t.layout_back_security()),
        };
        view! { <p class="back"><a href=href>{words}</a></p> }
    }
}

/// What a page may ask about its surroundings while it is rendered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Around {
    /// Whether the visitor is signed in.
    pub(crate) signed_in: bool,
    /// Whether the caret may start in a field. The rule: on a page that is nothing but a form it starts in the first field
    /// to fill in, so that one can type at once; but never below a message or a mistake, which is to be read first, and
    /// never on a page with more to it than its form (waiting, the pages of an account).
    pub(crate) focus: bool,
    /// Whether mails land in the development mailbox: then pages that wait for one lead there.
    pub(crate) dev_mailbox: bool,
}

impl Page {
    /// The title becomes the heading of the page too, so that both say the same and there is exactly one.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            errors: Errors::default(),
            body: Box::new(|_| ().into_any()),
            mark: None,
            back: None,
            description: None,
            wide: false,
            in_english: false,
        }
    }

    /// What stands below the heading.
    pub fn body(self, body: impl IntoView + 'static) -> Self {
        let body = body.into_any();
        Self { body: Box::new(|_| body), ..self }
    }

    /// The same where it depends on what surrounds the page.
    pub(crate) fn body_with<V: IntoView + 'static>(self, body: impl FnOnce(Around) -> V + Send + 'static) -> Self {
        Self { body: Box::new(|around| body(around).into_any()), ..self }
    }

    /// Lists what has to be corrected above the heading, and says so in the title.
    pub(crate) fn errors(self, errors: &Errors) -> Self {
        Self { errors: errors.clone(), ..self }
    }

    /// Says above the heading how many seconds to wait before the form of this page is sent again.
    pub fn too_many_tries(self, t: Reader, wait: Option<u32>) -> Self {
        let errors = self.errors.with("", wait.map(|wait| words::too_many_tries(t, wait)));
        Self { errors, ..self }
    }

    /// Says by a mark above the heading what became of something.
    pub(crate) fn mark(self, mark: Mark) -> Self {
        Self { mark: Some(mark), ..self }
    }

    /// Leads back to the account, above the heading.
    pub(crate) fn in_account(self) -> Self {
        Self { back: Some(Back::Account), ..self }
    }

    /// Leads back to the page about security, above the heading.
    pub(crate) fn in_security(self) -> Self {
        Self { back: Some(Back::Security), ..self }
    }

    /// What search engines and shared links say of the page.
    pub(crate) fn description(self, words: impl Into<String>) -> Self {
        Self { description: Some(words.into()), ..self }
    }

    /// Uses the width of the window: tools, not forms.
    pub fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    /// Puts the page into a document in English, whatever its visitor reads: it is a tool of development.
    pub(crate) fn in_english(self) -> Self {
        Self { in_english: true, ..self }
    }

    /// What the browser's tab shows before the name of the site.
    #[must_use]
    pub fn title(&self, t: Reader) -> String {
        if self.errors.is_empty() { self.title.clone() } else { t.layout_error_title(&self.title) }
    }
}

/// What surrounds a page and differs between visitors.
#[derive(Clone, Debug)]
pub struct Shell {
    /// Who reads it.
    pub reader: Reader,
    /// The site.
    pub site: Arc<Site>,
    /// Whether to offer signing out.
    pub signed_in: bool,
    /// What happened just before the redirect that led here.
    pub flash: Option<Flash>,
    /// The address of the page, for whoever comes back after choosing a language. None if it is nobody's business.
    pub here: Option<String>,
}

/// The whole HTML document of a page.
#[must_use]
pub fn document(shell: Shell, page: Page) -> impl IntoView {
    let Shell { reader, site, signed_in, flash, here } = shell;
    let t = if page.in_english { Reader::english() } else { reader };
    // One string: two would be separated by a marker that shows in the tab. A title that names the site does so once.
    let title = page.title(t);
    let title = if page.title.contains(&site.name) { title } else { format!("{title} · {}", site.name) };
    let focus = flash.is_none() && page.errors.is_empty();
    let body = (page.body)(Around { signed_in, focus, dev_mailbox: site.dev_mailbox });
    view! {
        <!DOCTYPE html>
        <html lang=t.lang() dir=t.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" content="#fafbfb" media="(prefers-color-scheme: light)"/>
                <meta name="theme-color" content="#12191b" media="(prefers-color-scheme: dark)"/>
                {page.description.map(|words| view! { <meta name="description" content=words/> })}
                <title>{title}</title>
                <link rel="stylesheet" href=site.css_href.clone()/>
                {site.own_css_href.clone().map(|href| view! { <link rel="stylesheet" href=href/> })}
                <link rel="icon" href=ICON/>
                <script src=site.js_href.clone() defer></script>
            </head>
            <body class=page.wide.then_some("wide")>
                <a class="skip" href="#main">{t.layout_skip()}</a>
                <Header t site=site.clone() signed_in/>
                <main id="main">
                    {page.back.map(|back| back.view(t))}
                    {flash.map(|flash| view! { <p class="flash" role="status">{flash.words(t)}</p> })}
                    {page.errors.summary(t)}
                    {page.mark.map(|mark| view! { <PageMark mark/> })}
                    <h1>{page.title}</h1>
                    {body}
                </main>
                <Footer t site here/>
            </body>
        </html>
    }
}

/// An open door, in the accent's two colours; inline, so that no page asks for `/favicon.ico`.
const ICON: &str = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3C\
     path%20d='M3%2015V7a5%205%200%200%201%2010%200v8z'%20fill='%230f5b6b'/%3E%3C\
     path%20d='M8%2015V8l4-2v9z'%20fill='%23d9eef2'/%3E%3C/svg%3E";

#[component]
fn Header(t: Reader, site: Arc<Site>, signed_in: bool) -> impl IntoView {
    let home = if signed_in { paths::ACCOUNT } else { paths::HOME };
    view! {
        <header class="top">
            <a class="brand" href=home>
                <svg class="door" viewBox="0 0 16 16" aria-hidden="true">
                    <path class="frame" d="M2.75 15V7.5a5.25 5.25 0 0 1 10.5 0V15z"/>
                    <path class="leaf" d="M8 15V8.2L13.25 6v9z"/>
                </svg>
                <span>{site.name.clone()}</span>
            </a>
            {signed_in
                .then(|| view! {
                    <Form t action=paths::LOGOUT><Button label=t.layout_sign_out() look=Look::Link/></Form>
                })}
        </header>
    }
}

#[component]
fn Footer(t: Reader, site: Arc<Site>, here: Option<String>) -> impl IntoView {
    let language = site.audience.has_choice().then(|| {
        let (own_name, href) =
            (t.language().own_name(), here.as_deref().map_or(paths::LANGUAGE.into(), paths::language_then));
        let described = t.language_link(own_name);
        view! { <p><a href=href aria-label=described>{own_name}</a></p> }
    });
    let help = site.support_email.clone().map(|address| {
        let help = t.layout_help();
        view! { <p>{help.s0} <a dir="ltr" href=format!("mailto:{address}")>{address.clone()}</a> {help.s1}</p> }
    });
    let development = site.dev_mailbox.then(|| {
        view! {
            <p lang="en" dir="ltr">
                "No mail leaves this server: it lands in the " <a href=paths::DEV_MAILBOX>"development mailbox"</a> "."
            </p>
        }
    });
    view! { <footer class="bottom">{help} {language} {development}</footer> }
}
