//! Which language and which time zone.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::form::{Button, Errors, Form, Hidden, Labelled, described_by, hint_view};
use crate::{Language, Page, Reader, Zone, paths};

/// What can be chosen, and where that leads.
#[derive(Clone, Debug)]
pub struct Props {
    /// The offered languages.
    pub languages: Vec<Language>,
    /// The time zone, if it can be chosen.
    pub zone: Option<ZoneChoice>,
    /// The page to go back to.
    pub next: Option<String>,
    /// What was chosen that is not there.
    pub refused: Option<Refused>,
}

/// The time zone of an account.
#[derive(Clone, Debug)]
pub struct ZoneChoice {
    /// Those to choose from.
    pub offered: Vec<Zone>,
    /// The present one; None for that of the site.
    pub present: Option<Zone>,
    /// That of the site.
    pub of_site: Zone,
    /// The current moment, for the offsets.
    pub now: accounts::Timestamp,
}

/// Why a choice was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refused {
    /// The language is not offered.
    Language,
    /// There is no such time zone.
    Zone,
}

/// The page at [`paths::LANGUAGE`]. Each language stands there in its own words: who looks for theirs may read no other.
pub fn page(t: Reader, props: Props) -> Page {
    let Props { languages, zone, next, refused } = props;
    let of = |what| refused.filter(|refused| *refused == what);
    let errors = Errors::default()
        .with("", of(Refused::Language).map(|_| t.language_not_offered()))
        .with("zone", of(Refused::Zone).map(|_| t.language_no_such_zone()));
    let present = t.language();
    let others = languages.into_iter().filter(|language| *language != present);
    let button = |language: Language| {
        view! {
            <li>
                <button
                    class="button"
                    name="language"
                    value=language.tag()
                    lang=language.tag()
                    dir=language.dir()
                    aria-current=(language == present).then_some("true")
                >
                    {language.own_name()}
                </button>
            </li>
        }
    };
    let buttons: Vec<_> = std::iter::once(present).chain(others).map(button).collect();
    let title = if zone.is_some() { t.language_title_with_zone() } else { t.language_title() };
    let next_too = next.clone();
    Page::new(title).errors(&errors).body(view! {
        <Form t action=paths::LANGUAGE>
            {next.map(|next| view! { <Hidden name="next" value=next/> })}
            <ul class="languages">{buttons}</ul>
        </Form>
        {zone
            .map(|zone| view! {
                <Form t action=paths::LANGUAGE>
                    {next_too.map(|next| view! { <Hidden name="next" value=next/> })}
                    <Zones t zone error=errors.of("zone")/>
                    <Button label=t.language_save_zone()/>
                </Form>
            })}
    })
}

#[component]
fn Zones(t: Reader, zone: ZoneChoice, error: Option<String>) -> impl IntoView {
    let ZoneChoice { offered, present, of_site, now } = zone;
    // The names are English in every language.
    let option = move |zone: Zone| {
        let words = format!("{} ({})", zone.name().replace('_', " "), crate::when::offset(zone, now));
        view! { <option value=zone.name() lang="en" selected=present == Some(zone)>{words}</option> }
    };
    // One that is not in the list came from a browser, such as `Etc/GMT-3`.
    let unlisted = present.filter(|present| !offered.contains(present));
    let site = t.language_zone_of_site(crate::when::offset(of_site, now));
    let (hint, wrong) = (Some(t.language_zone_hint()), error.is_some().then_some("true"));
    let described = described_by("zone", hint.as_ref(), error.as_ref());
    view! {
        <Labelled t id="zone" label=t.language_zone() hint=hint_view("zone", hint) error>
            <select id="zone" name="zone" dir="ltr" aria-describedby=described aria-invalid=wrong>
                <option value="" selected=present.is_none()>{site}</option>
                {unlisted.map(option)}
                {offered.into_iter().map(option).collect_view()}
            </select>
        </Labelled>
    }
}
