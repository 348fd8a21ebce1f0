//! Whoever sent a request, as an application knows them, and what was signed about them last.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use uuid::Uuid;

use crate::Timestamp;
use crate::applications::{Application, Person, Username};
use crate::kinds::Method;
use crate::store::grant;

/// How much of an assertion's life is left at least when it is handed out.
const LEFT: Duration = Duration::from_mins(1);

/// Whoever sent a request, as their application knows them.
#[derive(Debug)]
pub struct Visitor {
    /// The account.
    pub user: Uuid,
    /// The name by which this application knows the account.
    pub subject: String,
    /// What the application takes as user name.
    pub name: String,
    /// The address.
    pub email: String,
    /// Whether the address was proven by a mailed link or code.
    pub email_verified: bool,
    /// What this application calls the visit.
    pub sid: String,
    /// When a password or a mailed link was shown.
    pub auth_time: Timestamp,
    /// How the session began, if known.
    pub method: Option<Method>,
    pub(super) asserted: Asserted,
}

/// The latest assertion about a visitor, and until when it may be believed.
#[derive(Debug, Default)]
pub(super) struct Asserted(Mutex<Option<(Timestamp, String)>>);

impl Visitor {
    pub(super) fn is(&self, other: &Self) -> bool {
        let told = |visitor: &Self| (visitor.email_verified, visitor.auth_time, visitor.method);
        let named = |visitor: &Self| [&visitor.subject, &visitor.name, &visitor.email, &visitor.sid].map(String::clone);
        told(self) == told(other) && named(self) == named(other)
    }

    pub(super) fn of(visit: &grant::Model, person: Person, application: &Application) -> Self {
        let subject = application.subject_of(person.user);
        let name = match application.settings.username {
            Username::None => subject.clone(),
            Username::Email => person.email.clone(),
            Username::Id => person.user.to_string(),
        };
        Self {
            user: person.user,
            subject,
            name,
            email_verified: person.email_verified,
            email: person.email,
            sid: BASE64_URL_SAFE_NO_PAD.encode(&visit.sid),
            auth_time: visit.auth_time,
            method: visit.method,
            asserted: Asserted::default(),
        }
    }
}

impl Asserted {
    pub(super) fn fresh(&self, now: Timestamp) -> Option<String> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(until, _)| now + LEFT <= *until).map(|(_, signed)| signed.clone())
    }

    pub(super) fn keep(&self, until: Timestamp, signed: &str) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((until, signed.to_owned()));
    }
}
