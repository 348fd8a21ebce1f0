//! Headers of every answer (R-BR-2 to R-BR-4). A handler's own value wins, so that assets can be cached.
//!
//! `Cross-Origin-Opener-Policy` is left out while the browser is on its way to an application: with it, sign-ins in a
//! window of their own lose the window that opened them.

use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, HeaderValue, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::Response;
use tower::util::MapResponseLayer;

use app::PublicUrl;

const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);
/// The same for a site with fonts of its own.
const POLICY_WITH_FONTS: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; \
     font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);
const SAME_ORIGIN: HeaderValue = HeaderValue::from_static("same-origin");
const NOSNIFF: HeaderValue = HeaderValue::from_static("nosniff");
const TWO_YEARS: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
const NOINDEX: HeaderValue = HeaderValue::from_static("noindex");
const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");

/// An answer to a browser that is on its way to an application.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OnTheWay;

/// The layer that completes every answer's headers. `fonts` says whether the site has some of its own. Must be outside of
/// everything that answers.
#[must_use]
pub(crate) fn security_headers(
    public_url: &PublicUrl,
    fonts: bool,
) -> MapResponseLayer<impl Fn(Response) -> Response + Clone + use<>> {
    let secure = public_url.secure();
    let policy = if fonts { POLICY_WITH_FONTS } else { POLICY };
    MapResponseLayer::new(move |mut response: Response| {
        complete(response.headers_mut(), &policy, secure);
        if response.extensions().get::<OnTheWay>().is_none() {
            response.headers_mut().insert(OPENER_POLICY, SAME_ORIGIN);
        }
        response
    })
}

fn complete(headers: &mut HeaderMap, policy: &HeaderValue, secure: bool) {
    headers.reserve(8);
    default(headers, CONTENT_SECURITY_POLICY, policy.clone());
    // Not `no-referrer`: browsers would then post the forms of a mailed link's page with `Origin: null` (M-14).
    default(headers, REFERRER_POLICY, SAME_ORIGIN);
    headers.insert(X_CONTENT_TYPE_OPTIONS, NOSNIFF);
    headers.insert(RESOURCE_POLICY, SAME_ORIGIN);
    if secure {
        headers.insert(STRICT_TRANSPORT_SECURITY, TWO_YEARS);
    }
    // An answer that says nothing about caching is a page made for one visitor (F-70).
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, NO_STORE);
        default(headers, ROBOTS, NOINDEX);
    }
}

fn default(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    headers.entry(name).or_insert(value);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    fn completed(mut headers: HeaderMap, secure: bool) -> String {
        complete(&mut headers, &POLICY, secure);
        let mut lines: Vec<_> = headers.iter().collect();
        lines.sort_by_key(|(name, _)| name.as_str());
        lines.iter().fold(String::new(), |mut text, (name, value)| {
            writeln!(text, "{name}: {}", value.to_str().expect("ASCII")).expect("written");
            text
        })
    }

    #[test]
    fn a_page_without_headers_of_its_own_gets_all_of_them_r_br_3_f_70() {
        let expected = "cache-control: no-store\n\
            content-security-policy: default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
            img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'\n\
            cross-origin-resource-policy: same-origin\n\
            referrer-policy: same-origin\n\
            strict-transport-security: max-age=63072000; includeSubDomains\n\
            x-content-type-options: nosniff\n\
            x-robots-tag: noindex\n";
        assert_eq!(completed(HeaderMap::new(), true), expected);
        assert!(!completed(HeaderMap::new(), false).contains("strict-transport-security"));
    }

    #[test]
    fn fonts_are_allowed_where_there_are_some_and_nothing_else_changes() {
        let text = |policy: HeaderValue| policy.to_str().expect("ASCII").to_owned();
        assert_eq!(text(POLICY_WITH_FONTS).replace(" font-src 'self';", ""), text(POLICY));
    }

    #[test]
    fn an_asset_keeps_its_caching_and_its_own_policy() {
        let mut own = HeaderMap::new();
        own.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
        own.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox"));
        let text = completed(own, true);
        assert!(text.contains("immutable") && text.contains("content-security-policy: sandbox\n"));
        assert!(!text.contains("no-store") && !text.contains("noindex"));
    }
}
