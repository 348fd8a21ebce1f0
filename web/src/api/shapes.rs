//! What several operations answer with.

use std::borrow::Cow;

use accounts::Timestamp;
use serde::{Serialize, Serializer};
use time::format_description::well_known::Rfc3339;
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// A moment, in UTC (RFC 3339).
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment(pub(super) Timestamp);

/// What signs in: for a browser, cookies came with this answer.
#[derive(Serialize, ToSchema)]
pub(super) struct Credentials {
    /// For the `Authorization` header of later requests. Replaces the one before.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "vst_vT1Z6gdhdrnJ5tQqk0dJkqkyAz5XTKkPrV3RnLqYwQU")]
    pub(super) token: Option<String>,
    /// Makes this a known device of the account. To be kept, also after signing out, and sent along when signing in:
    /// strangers' guesses then lock nobody out, and the owner is not told of an unknown device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) device: Option<String>,
}

/// An address that a mail is on its way to, as far as it may be shown.
#[derive(Serialize, ToSchema)]
pub(super) struct Mailed {
    /// The address with most of its letters hidden.
    #[schema(example = "a•••@example.org")]
    pub(super) email_masked: String,
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.0.to_utc().format(&Rfc3339).map_err(serde::ser::Error::custom)?;
        serializer.serialize_str(&text)
    }
}

impl PartialSchema for Moment {
    fn schema() -> RefOr<Schema> {
        let format = SchemaFormat::KnownFormat(KnownFormat::DateTime);
        ObjectBuilder::new().schema_type(Type::String).format(Some(format)).into()
    }
}

impl ToSchema for Moment {
    fn name() -> Cow<'static, str> {
        "Moment".into()
    }
}
