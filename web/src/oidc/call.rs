//! One request of an application: what it sends, and who it is (RFC 6749, 2.3).

use std::sync::Arc;

use accounts::applications::Application;
use accounts::oidc::{ClientRefused, Oidc};
use app::Reader;
use axum::extract::{FromRef, FromRequest, Request};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use zeroize::Zeroizing;

use super::problem::Problem;
use crate::Vestibule;
use crate::strict_form::{StrictForm, decoded};
use crate::visit::request_of;

/// A request with its form.
pub(super) struct Call {
    pub(super) app: Vestibule,
    pub(super) request: accounts::Request,
    pub(super) form: StrictForm,
    headers: HeaderMap,
}

/// By which name, and with which secret.
struct Shown {
    id: String,
    secret: Option<Zeroizing<String>>,
}

impl Call {
    pub(super) fn oidc(&self) -> Oidc<'_> {
        self.app.accounts().oidc()
    }

    /// The application that calls.
    pub(super) async fn caller(&mut self) -> Result<Arc<Application>, Problem> {
        let Shown { id, secret } = self.shown()?;
        let secret = secret.as_ref().map(|secret| secret.as_str());
        match self.oidc().client(&id, secret, &self.request).await? {
            Ok(application) => Ok(application),
            Err(ClientRefused::Invalid) => Err(Problem::client()),
            Err(ClientRefused::Throttled { retry_after }) => Err(Problem::throttled(retry_after)),
        }
    }

    /// By header or in the form, and not by both.
    fn shown(&mut self) -> Result<Shown, Problem> {
        let id = self.form.take("client_id");
        let secret = self.form.take_if_sent("client_secret").map(Zeroizing::new).filter(|secret| !secret.is_empty());
        let Some(header) = one(&self.headers)? else {
            return if id.is_empty() { Err(Problem::client()) } else { Ok(Shown { id, secret }) };
        };
        let shown = basic(header).ok_or_else(Problem::client)?;
        if secret.is_some() || !id.is_empty() && id != shown.id {
            return Err(Problem::request("show the secret in the header or in the form, not in both"));
        }
        Ok(shown)
    }
}

/// The one `Authorization` header.
pub(super) fn one(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let mut all = headers.get_all(AUTHORIZATION).iter();
    let (Some(header), None) = (all.next(), all.next()) else {
        return if headers.contains_key(AUTHORIZATION) {
            Err(Problem::request("there are several Authorization headers"))
        } else {
            Ok(None)
        };
    };
    header.to_str().map(Some).map_err(|_| Problem::request("the Authorization header is no text"))
}

/// What follows the name of a scheme, which may be in any case.
pub(super) fn after_scheme<'a>(header: &'a str, scheme: &str) -> Option<&'a str> {
    let (named, rest) = header.split_once(' ')?;
    named.eq_ignore_ascii_case(scheme).then(|| rest.trim_start_matches(' '))
}

/// Both parts are encoded as in a form, before they are put together (RFC 6749, 2.3.1).
fn basic(header: &str) -> Option<Shown> {
    let bytes = Zeroizing::new(BASE64_STANDARD.decode(after_scheme(header, "Basic")?).ok()?);
    let colon = bytes.iter().position(|byte| *byte == b':')?;
    let (id, secret) = (decoded(&bytes[..colon])?, decoded(&bytes[colon + 1..])?);
    Some(Shown { id: id.to_string(), secret: Some(secret) })
}

impl<S> FromRequest<S> for Call
where
    S: Send + Sync,
    Vestibule: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let app = Vestibule::from_ref(state);
        let (parts, body) = request.into_parts();
        let (asked, headers) = (request_of(&app, &parts, Reader::english()), parts.headers.clone());
        let form = StrictForm::from_request(Request::from_parts(parts, body), state).await?;
        Ok(Self { app, request: asked, form, headers })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(plain: &str) -> Option<(String, String)> {
        let shown = basic(&format!("bAsIc {}", BASE64_STANDARD.encode(plain)))?;
        Some((shown.id, shown.secret?.to_string()))
    }

    #[test]
    fn both_parts_are_decoded_as_forms_are() {
        assert_eq!(shown("chat:vcs_a-b"), Some(("chat".into(), "vcs_a-b".into())));
        assert_eq!(shown("chat:a%2Bb+c:d"), Some(("chat".into(), "a+b c:d".into())));
        for plain in ["chat", "chat%:x", "chat:%zz", "chat:\u{0}"] {
            assert_eq!(shown(plain), None, "{plain:?}");
        }
        for header in ["Basic", "Basic ", "Basic *", "Bearer Y2hhdDp4", "Y2hhdDp4"] {
            assert!(basic(header).is_none(), "{header:?}");
        }
    }

    proptest! {
        #[test]
        fn what_a_client_encodes_arrives_unchanged(id in "[a-z0-9-]{1,40}", secret in "[^\\x00]{0,40}") {
            let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
            let plain = format!("{}:{}", encoded(&id), encoded(&secret));
            prop_assert_eq!(shown(&plain), Some((id, secret)));
        }

        #[test]
        fn no_header_makes_it_panic(header in "\\PC{0,40}|Basic [A-Za-z0-9+/=]{0,40}") {
            let _ = basic(&header);
        }
    }
}
