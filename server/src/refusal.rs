//! What a refused form leaves behind in its browser, so that its page can be left and come back to
//! (docs/decisions/refused-forms.md).
//!
//! A person's browser is led back to the page of the form, which shows what was typed, but for passwords, and why it was
//! refused. That is an ordinary page: going back to it, reloading it, opening its address again or a second time all work.
//! The reason is shown once; what was typed stays for ten minutes. A program gets the page and the status at once.

use std::time::Duration;

use app::Page;
use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::cookies::{Cookies, Kind};
use crate::visit::Visit;

/// How long a browser keeps what was typed.
const KEPT: Duration = Duration::from_mins(10);
/// Longest cookie that every browser keeps, less its name and flags.
const LONGEST: usize = 3_800;

/// The cookie's content. Nothing in it is trusted: it may come from anywhere, and is shown in the very fields it would
/// be typed into.
#[derive(Serialize, Deserialize)]
struct Left {
    /// Names the page. Hashed, because the addresses of some are secret.
    page: String,
    /// Whether the reason has been shown.
    told: bool,
    /// What the page has to be told.
    refusal: Value,
}

/// A refusal that was read back.
pub struct Kept<R> {
    /// What was typed and why it was refused.
    pub refusal: R,
    /// Whether the reason has been shown already.
    pub told: bool,
}

impl<R> Kept<R> {
    /// The refusal, without its reason if that has been shown.
    pub(crate) fn once(self, without_reason: impl FnOnce(&mut R)) -> R {
        let mut refusal = self.refusal;
        if self.told {
            without_reason(&mut refusal);
        }
        refusal
    }
}

impl Visit {
    /// Refuses a form: leads a person to `page`, where [`Visit::kept`] finds the refusal, and answers a program here.
    pub async fn refuse<R, F>(self, status: StatusCode, page: &str, refusal: R, make: F) -> Response
    where
        R: Serialize + Send + 'static,
        F: FnOnce(R) -> Page + Send + 'static,
    {
        if self.by_person {
            let mut response = self.go(page);
            if self.leave(&mut response, page, &refusal) {
                return response;
            }
        }
        self.show(status, move || make(refusal)).await
    }

    /// Leaves what was typed for `page` to find. False if it is too long for that.
    pub(crate) fn leave(&self, response: &mut Response, page: &str, refusal: &impl Serialize) -> bool {
        let refusal = serde_json::to_value(refusal).ok();
        let left = refusal.and_then(|refusal| encode(&Left { page: name(page), told: false, refusal }));
        let fits = left.is_some();
        if let Some(cookie) = left {
            self.cookies.set(response, Kind::Refusal, cookie, KEPT);
        }
        fits
    }

    /// What a form of this page was refused for in this browser a moment ago.
    #[must_use]
    pub fn kept<R: DeserializeOwned>(&self) -> Option<Kept<R>> {
        let left = read(&self.cookies)?;
        let here = left.page == name(&self.path);
        let refusal = serde_json::from_value(left.refusal).ok().filter(|_| here)?;
        Some(Kept { refusal, told: left.told })
    }

    /// From now on the reason has been shown.
    pub(crate) fn note_told(&self, response: &mut Response) {
        let left = read(&self.cookies).filter(|left| !left.told && left.page == name(&self.path));
        if let Some(cookie) = left.and_then(|left| encode(&Left { told: true, ..left })) {
            self.cookies.set(response, Kind::Refusal, cookie, KEPT);
        }
    }
}

/// Whether a person asks, whose browser will show the answer as a page.
pub(crate) fn is_by_person(headers: &HeaderMap) -> bool {
    let accepted = headers.get(ACCEPT).and_then(|accepted| accepted.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains("text/html"))
}

/// None if it is too long for a cookie.
fn encode(left: &Left) -> Option<String> {
    let cookie = BASE64_URL_SAFE_NO_PAD.encode(serde_json::to_vec(left).ok()?);
    (cookie.len() <= LONGEST).then_some(cookie)
}

fn read(cookies: &Cookies) -> Option<Left> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(cookies.get(Kind::Refusal)?).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// Of a page's path; its query does not matter.
fn name(page: &str) -> String {
    let path = page.split('?').next().unwrap_or(page);
    BASE64_URL_SAFE_NO_PAD.encode(&Sha256::digest(path)[..9])
}
