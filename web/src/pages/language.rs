//! `/language`

use accounts::TimeZoneName;
use app::pages::language::{Props, Refused, ZoneChoice, page};
use app::{Page, Reader, Zone, paths};
use axum::http::header::REFERER;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use crate::cookies::{Kind, LONGEST};
use crate::error::Error;
use crate::language::{for_account, tag};
use crate::link_token::link_of;
use crate::next::LocalPath;
use crate::strict_form::{StrictForm, StrictQuery};
use crate::visit::Visit;

/// Shows what can be chosen. `next` leads back; without it the page does from which the visitor came, whose address may
/// hold the token of a link and then stands in no other.
pub(crate) async fn get(visit: Visit, headers: HeaderMap, mut query: StrictQuery) -> Response {
    let next = visit.local_page(&query.take("next")).or_else(|| came_from(&visit, &headers));
    let refused = visit.kept::<Option<Refused>>().and_then(|kept| kept.once(|refused| *refused = None));
    let page = filled(&visit, next);
    visit.show(StatusCode::OK, move |t| page(t, refused))
}

fn came_from(visit: &Visit, headers: &HeaderMap) -> Option<LocalPath> {
    let from = headers.get(REFERER)?.to_str().ok()?;
    visit.local_page(from.strip_prefix(visit.app.settings().public_url.origin())?)
}

/// Remembers the choice: a language with the account and in this browser, a time zone with the account. Each has a form of
/// its own, which says nothing of the other.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    // What was chosen a moment ago counts more than what an application said before.
    let next = visit.local_page(&form.take("next")).map(|next| next.without("ui_locales"));
    if let Some(member) = &visit.member
        && let Some(zone) = form.take_if_sent("zone")
    {
        let zone = match (zone.as_str(), Zone::named(&zone)) {
            ("", _) => None,
            (_, Some(zone)) => TimeZoneName::parse(zone.name()),
            (_, None) => return Ok(refuse(visit, next, Refused::Zone)),
        };
        visit.accounts().account().set_time_zone(member, zone.as_ref()).await?;
        return Ok(go_back(&visit, next.as_ref()));
    }
    let Some(language) = visit.app.site().audience.tagged(&form.take("language")) else {
        return Ok(refuse(visit, next, Refused::Language));
    };
    let told = match &visit.member {
        Some(member) => {
            visit.accounts().account().set_language(member, &tag(language)).await?;
            language.tag().to_owned()
        }
        None => for_account(language, visit.request.now),
    };
    let mut response = go_back(&visit, next.as_ref());
    visit.cookies.set(&mut response, Kind::Language, told, LONGEST);
    Ok(response)
}

fn go_back(visit: &Visit, next: Option<&LocalPath>) -> Response {
    visit.go(next.map_or(paths::HOME, LocalPath::as_str))
}

fn refuse(visit: Visit, next: Option<LocalPath>, why: Refused) -> Response {
    // The token of a mailed link gets into no other address.
    let named = next.as_ref().filter(|next| link_of(next.path()).is_none());
    let here = named.map_or_else(|| paths::LANGUAGE.to_owned(), |next| paths::language_then(next.as_str()));
    let page = filled(&visit, next);
    visit.refuse(StatusCode::UNPROCESSABLE_ENTITY, &here, Some(why), page)
}

fn filled(visit: &Visit, next: Option<LocalPath>) -> impl FnOnce(Reader, Option<Refused>) -> Page + use<> {
    let audience = &visit.app.site().audience;
    let zone = visit.member.as_ref().map(|member| ZoneChoice {
        offered: Zone::all().to_vec(),
        present: member.locale.time_zone.as_ref().and_then(|name| Zone::named(name.as_str())),
        of_site: audience.zone(),
        now: visit.request.now,
    });
    let (languages, next) = (audience.languages().to_vec(), next.map(|next| next.as_str().to_owned()));
    move |t, refused| page(t, Props { languages, zone, next, refused })
}
