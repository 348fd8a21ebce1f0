//! What a refused form leaves in its browser, so that its page can be left and returned to
//! (docs/decisions/refused-forms.md).
//!
//! A person's browser is redirected to the form's page, which shows what was typed, except for passwords, and why it
//! was refused. That is an ordinary page: going back, reloading and opening its address again all work. The reason is
//! shown once; the input is kept for ten minutes, or until the form is accepted. A program gets page and status at
//! once.

use std::time::Duration;

use app::{Page, Reader};
use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::answer::{redirect, refused_with_retry, throttled, whole_seconds};
use crate::cookies::{Cookies, Kind};
use crate::error::Error;
use crate::visit::Visit;

/// How long a browser keeps the input.
const KEPT: Duration = Duration::from_mins(10);
/// Longest cookie that every browser keeps, less its name and flags.
const LONGEST: usize = 3_800;

/// What one page has to show; the cookie holds that of several pages, newest first. Nothing in it is trusted: it may
/// come from anywhere, and is only shown in the fields into which it would be typed.
#[derive(Serialize, Deserialize)]
struct Left {
    /// Identifies the page. Hashed, because the paths of some pages are secret.
    page: String,
    /// Whether the reason has been shown.
    told: bool,
    /// Expiry in milliseconds: a later refusal elsewhere prolongs the cookie, but no entry in it.
    until: i64,
    /// Seconds to wait, after too many tries.
    wait: Option<u32>,
    /// What the page has to show.
    refusal: Value,
}

/// A refusal that was read back.
pub(crate) struct Kept<R> {
    /// What was typed and why it was refused.
    pub(crate) refusal: R,
    /// Whether the reason has been shown already.
    pub(crate) told: bool,
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
    pub(crate) fn refuse<R, F>(self, status: StatusCode, page: &str, refusal: R, make: F) -> Response
    where
        R: Serialize,
        F: FnOnce(Reader, R) -> Page,
    {
        if self.by_person {
            let mut response = redirect(page);
            if self.leave(&mut response, page, &refusal) {
                return response;
            }
        }
        self.show(status, move |t| make(t, refusal))
    }

    /// Refuses a form after too many of its kind. A person is told on the form's page, which keeps the input; a program
    /// is answered here.
    #[must_use]
    pub(crate) fn too_many(&self, retry_after: Duration, refusal: &impl Serialize) -> Response {
        let (page, wait) = (self.page(), whole_seconds(retry_after));
        let mut response = redirect(&page);
        if self.by_person && self.leave_with(&mut response, &page, refusal, Some(wait)) {
            return refused_with_retry(response, retry_after);
        }
        throttled(retry_after)
    }

    /// Turns the domain's refusal of one try too many into [`Self::too_many`]; other errors pass.
    pub(crate) fn turned_away(&self, error: accounts::Error, refusal: &impl Serialize) -> Error {
        match error {
            accounts::Error::Throttled { retry_after } => {
                Error::Answered(Box::new(self.too_many(retry_after, refusal)))
            }
            error => error.into(),
        }
    }

    /// Leaves the input for `page` to find. False if it is too long for that.
    pub(crate) fn leave(&self, response: &mut Response, page: &str, refusal: &impl Serialize) -> bool {
        self.leave_with(response, page, refusal, None)
    }

    fn leave_with(&self, response: &mut Response, page: &str, refusal: &impl Serialize, wait: Option<u32>) -> bool {
        let Ok(refusal) = serde_json::to_value(refusal) else { return false };
        let until = self.request.now.millis().saturating_add_unsigned(KEPT.as_secs() * 1000);
        let page = name(page);
        let others = self.left().into_iter().filter(|left| left.page != page);
        let mut all = vec![Left { page: page.clone(), told: false, until, wait, refusal }];
        all.extend(others);
        self.write(response, &all)
    }

    /// What this page's form was refused for in this browser a moment ago.
    #[must_use]
    pub(crate) fn kept<R: DeserializeOwned>(&self) -> Option<Kept<R>> {
        let left = self.left_here()?;
        Some(Kept { refusal: serde_json::from_value(left.refusal).ok()?, told: left.told })
    }

    /// How many seconds to wait, if that has not been shown yet.
    pub(crate) fn wait(&self) -> Option<u32> {
        self.left_here().filter(|left| !left.told)?.wait
    }

    /// Marks the reason as shown.
    pub(crate) fn note_told(&self, response: &mut Response) {
        let (mut all, here) = (self.left(), name(&self.path));
        if let Some(left) = all.iter_mut().find(|left| !left.told && left.page == here) {
            left.told = true;
            self.write(response, &all);
        }
    }

    /// Drops the refusal of this page, since its form was accepted.
    pub(crate) fn forget_refusal(&self, response: &mut Response) {
        let (mut all, here) = (self.left(), name(&self.page()));
        let before = all.len();
        all.retain(|left| left.page != here);
        if all.is_empty() && before > 0 {
            self.cookies.clear(response, Kind::Refusal);
        } else if all.len() < before {
            self.write(response, &all);
        }
    }

    fn left_here(&self) -> Option<Left> {
        let here = name(&self.path);
        self.left().into_iter().find(|left| left.page == here)
    }

    fn left(&self) -> Vec<Left> {
        let mut all = read(&self.cookies).unwrap_or_default();
        all.retain(|left| left.until > self.request.now.millis());
        all
    }

    /// Writes the cookie, dropping the oldest entries if not all fit. False if not even the newest fits.
    fn write(&self, response: &mut Response, all: &[Left]) -> bool {
        let cookie = (1..=all.len()).rev().find_map(|newest| encode(&all[..newest]));
        let fits = cookie.is_some();
        if let Some(cookie) = cookie {
            self.cookies.set(response, Kind::Refusal, cookie, KEPT);
        }
        fits
    }
}

/// Whether the client is a person's browser that will show the answer as a page.
pub(crate) fn is_by_person(headers: &HeaderMap) -> bool {
    let accepted = headers.get(ACCEPT).and_then(|accepted| accepted.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains("text/html"))
}

/// None if it is too long for a cookie.
fn encode(left: &[Left]) -> Option<String> {
    let cookie = BASE64_URL_SAFE_NO_PAD.encode(serde_json::to_vec(left).ok()?);
    (cookie.len() <= LONGEST).then_some(cookie)
}

fn read(cookies: &Cookies) -> Option<Vec<Left>> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(cookies.get(Kind::Refusal)?).ok()?;
    serde_json::from_slice(&bytes).ok()
}

/// The hashed name of a page's path; its query does not matter.
fn name(page: &str) -> String {
    let path = page.split('?').next().unwrap_or(page);
    BASE64_URL_SAFE_NO_PAD.encode(&Sha256::digest(path)[..9])
}
