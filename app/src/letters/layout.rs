//! From paragraphs to both parts of a mail. Written once, set twice, so the parts cannot say different things.

use std::iter;

use accounts::links::LinkToken;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::Letter;
use crate::form::halves;
use crate::mark::Mark;
use crate::{Accent, Reader, Site, html, paths};

mod look;

/// What a letter is made of: links and codes that work, so it has no `Debug`.
#[derive(Clone)]
pub(super) enum Part {
    /// A paragraph.
    Say(String),
    /// The one thing to press, and its bare address.
    Press(String, String),
    /// Another address, below a sentence that says what it does.
    Link(String, String),
    /// Digits to type.
    Code(String),
}

/// What to do about an act that was not the reader's: lock the account. Where no such link can be given, set a new
/// password.
pub(super) fn not_you(t: Reader, site: &Site, lock: Option<&LinkToken>) -> [Part; 2] {
    match lock {
        Some(token) => [
            Part::Say(t.letter_lock()),
            Part::Press(t.letter_lock_button(), site.link(&paths::lock_account(token.expose()))),
        ],
        None => [
            Part::Say(t.letter_set_password()),
            Part::Press(t.letter_set_password_button(), site.link(paths::FORGOT_PASSWORD)),
        ],
    }
}

/// A letter still in paragraphs.
pub(super) struct Draft {
    /// Names the site and the act.
    pub(super) subject: String,
    /// What it is about, at a glance.
    pub(super) mark: Mark,
    /// The heading of the HTML part.
    pub(super) heading: String,
    /// What mail programs show beside the subject.
    pub(super) preview: String,
    /// Everything else, in order.
    pub(super) parts: Vec<Part>,
}

impl Draft {
    /// Sets both parts.
    pub(super) fn letter(mut self, t: Reader, site: &Site) -> Letter {
        self.parts.extend(Some(t.letter_note()).filter(|words| !words.is_empty()).map(Part::Say));
        let text = text(t, &self.parts, site);
        // A subject is one line, whatever a setting contains.
        let subject = self.subject.split_whitespace().collect::<Vec<_>>().join(" ");
        let site = site.clone();
        let html = html(|| document(t, self, site).into_any());
        Letter { language: t.lang(), subject, text, html }
    }
}

fn text(t: Reader, parts: &[Part], site: &Site) -> String {
    let mut blocks: Vec<String> = parts
        .iter()
        .map(|part| match part {
            Part::Say(words) => line(t, words),
            Part::Press(label, link) => format!("{}\n\n{link}", line(t, &t.letter_button_in_text(label))),
            Part::Link(words, link) => format!("{}\n\n{link}", line(t, words)),
            Part::Code(code) => format!("    {code}"),
        })
        .collect();
    let help = site.support_email.as_ref().map(|address| {
        let help = t.letter_help();
        line(t, &format!("{}{}{}", help.s0, t.isolated(address), help.s1))
    });
    let foot: Vec<String> = iter::once(line(t, &t.isolated(&site.name))).chain(help).collect();
    blocks.push(foot.join("\n"));
    blocks.extend(
        site.legal.links(t).into_iter().map(|(words, link)| format!("{}\n{link}", line(t, &format!("{words}:")))),
    );
    blocks.join("\n\n") + "\n"
}

/// Plain text has no `dir`: programs take the direction of a line from its first letter, which may be that of a name. A
/// mark that does not show is a letter too.
fn line(t: Reader, words: &str) -> String {
    match t.dir() {
        "rtl" => words.lines().map(|line| format!("\u{200f}{line}")).collect::<Vec<_>>().join("\n"),
        _ => words.to_owned(),
    }
}

fn document(t: Reader, draft: Draft, site: Site) -> impl IntoView {
    let Draft { subject, mark, heading, preview, parts } = draft;
    let Site { name, support_email: help, accent, legal, .. } = site;
    let name = t.isolated(&name);
    let brand = name.clone();
    let parts = parts.into_iter().map(|one| part(t, one, accent)).collect_view();
    let help = help.map(|address| {
        let (help, href) = (t.letter_help(), format!("mailto:{address}"));
        view! { " · " {help.s0} <a class="soft" dir="ltr" href=href style=look::SOFT_LINK>{address}</a> {help.s1} }
    });
    // Mail programs drop the outer elements or what they say, so language and direction are said again further in.
    let (lang, dir) = (t.lang(), t.dir());
    let legal = legal.links(t).into_iter().enumerate().map(|(at, (words, href))| {
        let dot = (at > 0).then_some(" · ");
        view! { {dot} <a class="soft" href=href style=look::SOFT_LINK>{words}</a> }
    });
    let legal = legal.collect::<Vec<_>>();
    let legal = (!legal.is_empty()).then(|| view! { <p lang=lang dir=dir class="soft" style=look::FOOT>{legal}</p> });
    view! {
        <!DOCTYPE html>
        <html lang=lang dir=dir>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="supported-color-schemes" content="light dark"/>
                <title>{subject}</title>
                <style>{look::dark(accent)}</style>
            </head>
            <body lang=lang dir=dir class="paper" style=look::BODY>
                <div style=look::PREVIEW>{preview}</div>
                <Table class="paper" style=look::PAPER>
                    <td style={look::MARGIN} {..custom_attribute("align", "center")}>
                        <Table class="card" style=look::CARD>
                            <td lang=lang dir=dir style=look::inside(dir)>
                                <p class="soft" style=look::BRAND>{brand}</p>
                                <LetterMark t mark accent/>
                                <h1 class="ink" style=look::HEADING>{heading}</h1>
                                {parts}
                            </td>
                        </Table>
                        <p lang=lang dir=dir class="soft" style=look::FOOT>{name} {help}</p>
                        {legal}
                    </td>
                </Table>
            </body>
        </html>
    }
}

fn part(t: Reader, part: Part, accent: Accent) -> AnyView {
    match part {
        Part::Say(words) => view! { <p class="ink" style=look::TEXT>{words}</p> }.into_any(),
        Part::Press(label, link) => view! {
            <p style=look::TEXT><a class="press" href=link.clone() style=look::press(accent)>{label}</a></p>
            <p class="soft" style=look::SMALL>{t.letter_or_open()}</p>
            <BareLink link accent/>
        }
        .into_any(),
        Part::Link(words, link) => {
            view! { <p class="ink" style=look::TEXT>{words}</p> <BareLink link accent/> }.into_any()
        }
        Part::Code(code) => {
            let (first, second) = halves(code);
            view! {
                <p class="ink code" dir="ltr" style=look::CODE>
                    <span style=look::HALF>{first}</span>
                    <span>{second}</span>
                </p>
            }
            .into_any()
        }
    }
}

/// A character in a tinted cell: most mail programs drop SVG, and nothing may be loaded from elsewhere. Where corners
/// are not rounded it is a square; where colours are not shown the character stands alone.
#[component]
fn LetterMark(t: Reader, mark: Mark, accent: Accent) -> impl IntoView {
    let (paper, ink) = mark.colours(accent);
    let style = format!("{};background-color:{paper};color:{ink}", look::MARK);
    view! {
        <table
            role="presentation"
            style={look::MARK_TABLE}
            {..custom_attribute("cellpadding", "0")}
            {..custom_attribute("cellspacing", "0")}
            {..custom_attribute("border", "0")}
        >
            <tr>
                <td class=mark.class() style={style} {..custom_attribute("align", "center")}>
                    <span aria-hidden="true">{mark.glyph(t)}</span>
                </td>
            </tr>
        </table>
    }
}

/// For programs that show no button, and for people who want to see where it leads.
#[component]
fn BareLink(link: String, accent: Accent) -> impl IntoView {
    view! { <p style=look::BARE><a class="link" dir="ltr" href=link.clone() style=look::link(accent)>{link.clone()}</a></p> }
}

/// A table of one cell: the only box every mail program draws.
#[component]
fn Table(class: &'static str, style: &'static str, children: Children) -> impl IntoView {
    view! {
        <table
            role="presentation"
            class=class
            style={style}
            {..custom_attribute("width", "100%")}
            {..custom_attribute("cellpadding", "0")}
            {..custom_attribute("cellspacing", "0")}
            {..custom_attribute("border", "0")}
        >
            <tr>{children()}</tr>
        </table>
    }
}
