//! Which requests are acceptable, and the security headers of every answer.

mod check;
mod headers;
mod host_gate;
mod own_machine;

use axum::extract::Request;
use axum::http::header::ORIGIN;
use axum::http::{Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tower_http::csrf::{CsrfLayer, ProtectionError};

use app::{PublicUrl, paths};

use check::Check;
pub(crate) use headers::{OnTheWay, security_headers};
pub(crate) use host_gate::{HostGate, host_gate};
pub(crate) use own_machine::own_machine;

/// A refusal before any handler: an empty answer with this as its extension. The outermost layer turns every such
/// answer into a page, so that refusing layers need to know nothing about pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refuse(pub StatusCode);

impl IntoResponse for Refuse {
    fn into_response(self) -> Response {
        let mut response = self.0.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Refuses, with 403, whatever would change something and comes from another site: by `Sec-Fetch-Site`, else by
/// `Origin` (security.md, decision 2; R-BR-1). Requests without either come from no browser.
pub(crate) fn same_origin(public_url: &PublicUrl) -> CsrfLayer<fn(ProtectionError) -> Response> {
    same_origin_or(public_url, &[])
}

/// The same, for pages of other origins too that are trusted.
pub(crate) fn same_origin_or(
    public_url: &PublicUrl,
    others: &[PublicUrl],
) -> CsrfLayer<fn(ProtectionError) -> Response> {
    let strict = CsrfLayer::new().with_insecure_bypass(|method, uri| method == Method::POST && is_taken_from_all(uri));
    // Named explicitly, because a proxy may rewrite Host. It is valid by construction; if it were not, the layer would
    // only be stricter.
    let trusted =
        others.iter().chain([public_url]).try_fold(strict, |layer, url| layer.add_trusted_origin(url.origin()));
    let layer = trusted.unwrap_or_default();
    layer.with_rejection_response(|_| Refuse(StatusCode::FORBIDDEN).into_response())
}

/// Whether applications post here, as OpenID Connect has it. These addresses change nothing by that: they lead on to a
/// GET, or want a proof that the button of their own page was pressed.
fn is_taken_from_all(uri: &Uri) -> bool {
    matches!(uri.path(), paths::OIDC_AUTHORIZE | paths::OIDC_LOGOUT)
}

/// [`same_origin`] compares hosts and not schemes, so in a browser without `Sec-Fetch-Site` it takes a page that somebody
/// on the way put under `http://` for one of ours. This refuses it, with 403, where the site is on https.
pub(crate) fn secure_origin(
    public_url: &PublicUrl,
) -> Check<impl Fn(&Request) -> Result<(), StatusCode> + Clone + use<>> {
    let secure = public_url.secure();
    Check(move |request: &Request| {
        let headers = request.headers();
        let plain = headers.get(ORIGIN).is_some_and(|origin| origin.as_bytes().starts_with(b"http:"));
        let pretends = secure && plain && !headers.contains_key("sec-fetch-site") && !request.method().is_safe();
        if pretends { Err(StatusCode::FORBIDDEN) } else { Ok(()) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::http::Request;
    use axum::{Router, routing::post};
    use tower::ServiceExt;

    async fn post_with(headers: &[(&str, &str)]) -> StatusCode {
        let url = PublicUrl::parse("https://accounts.example.org").expect("a URL");
        let router = Router::new().route("/", post(async || "done")).layer(same_origin(&url));
        let request = headers.iter().fold(Request::post("/"), |request, (name, value)| request.header(*name, *value));
        let response = router.oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer");
        assert_eq!(response.extensions().get::<Refuse>().is_some(), response.status() == StatusCode::FORBIDDEN);
        response.status()
    }

    #[tokio::test]
    async fn forms_of_this_site_pass_and_those_of_others_do_not_r_br_1() {
        let own = ("origin", "https://accounts.example.org");
        for headers in [
            &[("sec-fetch-site", "same-origin")][..],
            &[("sec-fetch-site", "none")],
            &[own, ("host", "internal:3000")],
            &[("sec-fetch-site", "same-origin"), ("origin", "null")],
            &[],
        ] {
            assert_eq!(post_with(headers).await, StatusCode::OK, "{headers:?}");
        }
        for headers in [
            &[("sec-fetch-site", "cross-site")][..],
            &[("sec-fetch-site", "same-site")],
            &[("origin", "https://evil.example")],
            &[("origin", "http://accounts.example.org")],
            &[("origin", "https://accounts.example.org:444")],
            &[("origin", "null")],
        ] {
            assert_eq!(post_with(headers).await, StatusCode::FORBIDDEN, "{headers:?}");
        }
    }
}
