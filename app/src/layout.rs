//! The whole document around a page: head, header, message after a redirect, mark, main, footer.

use std::sync::Arc;

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use crate::form::{Button, Errors, Form, Look};
use crate::mark::{Mark, PageMark};
use crate::{Accent, Audience, Legal, Reader, paths, words};

mod bare;
mod flash;

pub use bare::{BARE_STYLE, bare_document};
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
    /// Style sheets of the site's own, which come after it.
    pub own_css_hrefs: Vec<String>,
    /// Address of the script that adds comfort.
    pub js_href: String,
    /// Its colours.
    pub accent: Accent,
    /// Its legal pages.
    pub legal: Legal,
    /// Its logo, if it has one.
    pub logo: Option<Logo>,
    /// Address of its own icon, if it has one.
    pub icon_href: Option<String>,
}

/// A picture that stands for the name of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Its address.
    pub href: String,
    /// The address of another one for dark paper.
    pub dark_href: Option<String>,
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
    leads_to: Option<String>,
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
            leads_to: None,
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

    /// Goes on to an address by itself, at once. Only for pages on which there is nothing to type.
    pub(crate) fn leads_to(self, href: String) -> Self {
        Self { leads_to: Some(href), ..self }
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
    let Accent { light, dark, .. } = site.accent;
    let icon = site.icon_href.clone().unwrap_or_else(|| site.accent.icon());
    let own_css = site.own_css_hrefs.clone().into_iter().map(|href| view! { <link rel="stylesheet" href=href/> });
    let own_css = own_css.collect_view();
    let body = (page.body)(Around { signed_in, focus, dev_mailbox: site.dev_mailbox });
    view! {
        <!DOCTYPE html>
        <html lang=t.lang() dir=t.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta
                    name="theme-color"
                    content=light.bar.to_string()
                    {..custom_attribute("media", "(prefers-color-scheme: light)")}
                />
                <meta
                    name="theme-color"
                    content=dark.bar.to_string()
                    {..custom_attribute("media", "(prefers-color-scheme: dark)")}
                />
                {page.leads_to.map(|href| view! { <meta http-equiv="refresh" content=format!("0; url={href}")/> })}
                {page.description.map(|words| view! { <meta name="description" content=words/> })}
                <title>{title}</title>
                <link rel="stylesheet" href=site.css_href.clone()/>
                {own_css}
                <link rel="icon" href=icon/>
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

#[component]
fn Header(t: Reader, site: Arc<Site>, signed_in: bool) -> impl IntoView {
    let home = if signed_in { paths::ACCOUNT } else { paths::HOME };
    view! {
        <header class="top">
            {brand(&site, home)}
            {signed_in
                .then(|| view! {
                    <Form t action=paths::LOGOUT><Button label=t.layout_sign_out() look=Look::Link/></Form>
                })}
        </header>
    }
}

/// The way home: the site's own logo, else a door and its name.
fn brand(site: &Site, home: &'static str) -> AnyView {
    let name = site.name.clone();
    match site.logo.clone() {
        Some(Logo { href, dark_href }) => {
            let dark = dark_href.map(|href| view! { <source srcset=href media="(prefers-color-scheme: dark)"/> });
            view! {
                <a class="brand" href=home>
                    <picture>{dark} <img class="logo" src=href alt=name/></picture>
                </a>
            }
            .into_any()
        }
        None => view! {
            <a class="brand" href=home>
                <svg class="door" viewBox="0 0 16 16" aria-hidden="true">
                    <path class="frame" d="M2.75 15V7.5a5.25 5.25 0 0 1 10.5 0V15z"/>
                    <path class="leaf" d="M8 15V8.2L13.25 6v9z"/>
                </svg>
                <span>{name}</span>
            </a>
        }
        .into_any(),
    }
}

/// Nothing where the site has no legal pages.
fn legal(t: Reader, site: &Site) -> Option<impl IntoView + use<>> {
    let links = site.legal.links(t);
    (!links.is_empty()).then(|| {
        let links = links.into_iter().map(|(words, href)| view! { <li><a href=href>{words}</a></li> });
        view! { <ul class="legal">{links.collect_view()}</ul> }
    })
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
    let legal = legal(t, &site);
    view! { <footer class="bottom">{help} {language} {legal} {development}</footer> }
}
