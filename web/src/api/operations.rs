//! Every operation, with what it wants to be shown and the problems that it may answer with. The router and the document
//! are made from this table.

use axum::http::StatusCode;
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::security::SecurityRequirement;
use utoipa::openapi::{ContentBuilder, Ref, RefOr, ResponseBuilder};
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter};
use utoipa_axum::routes;

use super::problem::Kind::{
    self, ActivationNeeded, AddressTaken, AddressTooLong, AddressUnchanged, AlreadyActive, BodyTooLarge, CodeExhausted,
    CodeExpired, Conflict, CrossSite, InvalidBody, InvalidInput, InvalidParameter, LinkExpired, LinkMalformed,
    LinkSuperseded, MalformedRequest, Misdirected, ModeNotOffered, NotActivatedHere, NotFound, Overloaded,
    PasswordNeeded, ReauthenticationNeeded, RegistrationGone, ServerError, SessionRequired, SignInMailGone,
    SignInRefused, TermsNeeded, Throttled, TooMuchMail, TooSlow, TwoCredentials, Unavailable, UnsupportedMediaType,
    WrongCode, WrongPassword,
};
use super::{activations, links, me, password_resets, registrations, sessions};
use crate::Vestibule;

/// What an operation wants to be shown.
#[derive(Clone, Copy)]
enum Shows {
    Nothing,
    /// A registration, where whoever asks has one.
    Registration,
    /// A request for an email to sign in, where whoever asks has made one.
    SignInMail,
    /// Either of these.
    Attempt,
    /// A session, which ends.
    Leaving,
    /// A session.
    Session,
    /// A session of a member who has accepted the terms of use.
    Member,
    /// The same, which has shown lately who it is.
    Fresh,
}

macro_rules! operations {
    ($($handler:path: $shows:ident $(, $kind:ident)*;)*) => {
        /// All of them, as a router with its description.
        pub(super) fn operations() -> OpenApiRouter<Vestibule> {
            OpenApiRouter::default()
                $(.merge(described(routes!($handler), Shows::$shows, &[$($kind),*])))*
        }
    };
}

operations! {
    registrations::register: Nothing, InvalidInput, RegistrationGone, Overloaded, TooMuchMail;
    registrations::send: Nothing, InvalidInput, RegistrationGone, TooMuchMail;
    registrations::get: Registration, RegistrationGone;
    registrations::resend: Registration, RegistrationGone, TooMuchMail;
    registrations::correct: Registration, InvalidInput, RegistrationGone, TooMuchMail;
    registrations::follow: Registration, RegistrationGone, NotActivatedHere;
    activations::activate: Registration, LinkMalformed, LinkExpired, LinkSuperseded, AlreadyActive, InvalidInput,
        RegistrationGone, PasswordNeeded, WrongPassword, WrongCode, CodeExpired, CodeExhausted, Overloaded;
    activations::decline: Nothing, LinkMalformed, LinkExpired, LinkSuperseded, AlreadyActive;
    links::inspect: Attempt, LinkMalformed;
    links::resend: Nothing, LinkMalformed, LinkExpired, LinkSuperseded, AlreadyActive, TooMuchMail;
    sessions::sign_in: Leaving, InvalidInput, SignInRefused, ActivationNeeded, Overloaded;
    sessions::send_mail: SignInMail, InvalidInput, TooMuchMail;
    sessions::by_mail: SignInMail, LinkMalformed, LinkExpired, LinkSuperseded, InvalidInput, SignInMailGone, WrongCode,
        CodeExhausted;
    sessions::list: Member;
    sessions::sign_out: Leaving;
    sessions::end_others: Fresh;
    sessions::end: Fresh, NotFound;
    sessions::reauthenticate: Member, InvalidInput, WrongPassword, Conflict, Overloaded;
    password_resets::request: Nothing, InvalidInput, TooMuchMail;
    password_resets::complete: Leaving, LinkMalformed, LinkExpired, LinkSuperseded, InvalidInput, Overloaded;
    me::get: Session, SessionRequired;
    me::accept_terms: Session, SessionRequired, InvalidInput, NotFound;
    me::change_password: Member, InvalidInput, WrongPassword, Conflict, Overloaded;
    me::change_email: Fresh, InvalidInput, AddressUnchanged, Conflict, TooMuchMail;
    me::cancel_email: Member;
    me::confirm_email: Nothing, LinkMalformed, LinkExpired, LinkSuperseded, AddressTaken;
    me::delete: Session, SessionRequired, InvalidInput, WrongPassword, Conflict, Overloaded;
    me::activity: Member, InvalidParameter;
    me::applications: Member;
    me::leave_application: Member, NotFound;
}

/// Of every operation.
pub(super) const ALWAYS: &[Kind] = &[
    MalformedRequest,
    TwoCredentials,
    CrossSite,
    ModeNotOffered,
    AddressTooLong,
    Misdirected,
    Throttled,
    ServerError,
    Unavailable,
];
/// Of those with a body.
pub(super) const WITH_BODY: &[Kind] = &[InvalidBody, TooSlow, BodyTooLarge, UnsupportedMediaType];

fn described(operation: UtoipaMethodRouter<Vestibule>, shows: Shows, own: &'static [Kind]) -> OpenApiRouter<Vestibule> {
    let mut router = OpenApiRouter::default().routes(operation);
    for path in router.get_openapi_mut().paths.paths.values_mut() {
        let PathItem { get, put, post, delete, .. } = path;
        for operation in [get, put, post, delete].into_iter().flatten() {
            describe(operation, shows, own);
        }
    }
    router
}

fn describe(operation: &mut Operation, shows: Shows, own: &[Kind]) {
    let with_body = if operation.request_body.is_some() { WITH_BODY } else { &[] };
    let mut kinds = [ALWAYS, with_body, shows.problems(), own].concat();
    kinds.sort_by_key(|kind| (kind.status(), kind.name()));
    for same in kinds.chunk_by(|one, other| one.status() == other.status()) {
        let names: Vec<_> = same.iter().map(|kind| format!("`{}`", kind.name())).collect();
        let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
        let mut response =
            ResponseBuilder::new().description(names.join(", ")).content("application/problem+json", content);
        if let StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE = same[0].status() {
            let seconds = ObjectBuilder::new().schema_type(Type::Integer).build();
            response = response
                .header("Retry-After", HeaderBuilder::new().schema(Some(seconds)).description(Some("Seconds")).build());
        }
        let response = RefOr::T(response.build());
        operation.responses.responses.insert(same[0].status().as_u16().to_string(), response);
    }
    operation.security = Some(shows.security());
}

impl Shows {
    fn problems(self) -> &'static [Kind] {
        match self {
            Self::Member => &[SessionRequired, TermsNeeded],
            Self::Fresh => &[SessionRequired, TermsNeeded, ReauthenticationNeeded],
            _ => &[],
        }
    }

    /// Any one of these. Cookies are not named: generated clients would send them beside a token.
    fn security(self) -> Vec<SecurityRequirement> {
        let one = |name: &str| SecurityRequirement::new(name, Vec::<String>::new());
        let none = SecurityRequirement::default();
        match self {
            Self::Nothing => vec![none],
            Self::Registration => vec![one("registration"), none],
            Self::SignInMail => vec![one("signInMail"), none],
            Self::Attempt => vec![one("registration"), one("signInMail"), none],
            Self::Leaving => vec![one("session"), none],
            Self::Session | Self::Member | Self::Fresh => vec![one("session")],
        }
    }
}
