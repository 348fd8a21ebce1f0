//! The types of problems: the only list of them, from which come answers, the document and the pages that explain them.

use axum::http::StatusCode;

macro_rules! kinds {
    ($($kind:ident = $name:literal, $status:ident, $title:literal, $remedy:literal;)*) => {
        /// The types of problems.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Kind {
            $(#[doc = $title] $kind,)*
        }

        impl Kind {
            /// All of them.
            pub(crate) const ALL: &[Self] = &[$(Self::$kind),*];

            /// The last part of its address.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Self::$kind => $name),* }
            }

            pub(crate) const fn status(self) -> StatusCode {
                match self { $(Self::$kind => StatusCode::$status),* }
            }

            /// What is wrong.
            pub(crate) const fn title(self) -> &'static str {
                match self { $(Self::$kind => $title),* }
            }

            /// What to do about it.
            pub(crate) const fn remedy(self) -> &'static str {
                match self { $(Self::$kind => $remedy),* }
            }
        }
    };
}

kinds! {
    InvalidBody = "invalid-body", BAD_REQUEST, "The body is not what this operation takes",
        "It has to be one JSON object in UTF-8. `errors` names a member that is unknown, missing, doubled or of another type.";
    InvalidParameter = "invalid-parameter", BAD_REQUEST, "A parameter of the query is not what this operation takes",
        "`errors` names it.";
    MalformedRequest = "malformed-request", BAD_REQUEST, "The request can be read in two ways",
        "There is one Host and at most one Authorization header, of the form `Bearer …`.";
    TwoCredentials = "two-credentials", BAD_REQUEST, "The request shows a token and a cookie",
        "Send one of them. Browsers leave cookies out with `credentials: 'omit'`.";
    LinkMalformed = "link-malformed", BAD_REQUEST, "This is no link of ours",
        "It is damaged, forged, or its account is gone. Ask the person to copy all of it, or to begin again.";
    SessionRequired = "session-required", UNAUTHORIZED, "Nobody is signed in",
        "Sign in. A session may have ended in the meantime.";
    SignInRefused = "sign-in-refused", UNAUTHORIZED, "Address and password do not match",
        "Also said where the account may not be used, or where there is none.";
    ActivationNeeded = "activation-needed", FORBIDDEN, "The sign-up with this password waits for its activation",
        "Show the person the waiting page: `attempt`, or the cookie that came with this, is their registration.";
    ReauthenticationNeeded = "reauthentication-needed", FORBIDDEN, "The password has to be shown again first",
        "Ask for it at `/sessions/current/reauthentication`, and repeat the request.";
    TermsNeeded = "terms-needed", FORBIDDEN, "The terms of use have to be accepted first",
        "Show those at `terms.url`, and send `terms.version` to `/me/terms`.";
    CrossSite = "cross-site", FORBIDDEN, "The request comes from a page of another site",
        "Its origin has to be among API_ORIGINS.";
    ModeNotOffered = "mode-not-offered", FORBIDDEN, "This site does not offer that mode",
        "API says whether it is `cookies`, `tokens` or both.";
    NotFound = "not-found", NOT_FOUND, "There is nothing at this address", "Nothing to do.";
    RegistrationGone = "registration-gone", NOT_FOUND, "Whoever asks has no registration that waits",
        "It expired, or has been followed. Register again.";
    SignInMailGone = "sign-in-mail-gone", NOT_FOUND, "Whoever asks has not asked for an email to sign in",
        "It expired, was used, or belongs to another device. Ask for another one.";
    MethodNotAllowed = "method-not-allowed", METHOD_NOT_ALLOWED, "There is no such operation at this address",
        "`Allow` names those that there are.";
    TooSlow = "too-slow", REQUEST_TIMEOUT, "The body did not arrive in time", "Try again.";
    AlreadyActive = "already-active", CONFLICT, "The account is active already", "Sign in.";
    NotActivatedHere = "not-activated-here", CONFLICT, "The account was not activated with this registration's password",
        "Still waiting, or somebody chose another password: sign in with that.";
    AddressUnchanged = "address-unchanged", CONFLICT, "It is the account's address already", "Nothing to do.";
    AddressTaken = "address-taken", CONFLICT, "Another account has taken the address in the meantime",
        "Ask for another address, or sign in to that account.";
    Conflict = "conflict", CONFLICT, "The account has changed at this moment, elsewhere",
        "Nothing was done. Look at it again.";
    LinkExpired = "link-expired", GONE, "The link is too old",
        "If `fresh_link` is true, `/links/resend` mails a new one.";
    LinkSuperseded = "link-superseded", GONE, "The link was used, or its subject has changed since",
        "If `fresh_link` is true, `/links/resend` mails a new one.";
    BodyTooLarge = "body-too-large", PAYLOAD_TOO_LARGE, "The body is longer than 16 KiB", "Nothing that is asked for is that long.";
    AddressTooLong = "address-too-long", URI_TOO_LONG, "Path and query are longer than 8 KiB", "Nothing to do.";
    UnsupportedMediaType = "unsupported-media-type", UNSUPPORTED_MEDIA_TYPE, "The body is not `application/json`", "Say so in `Content-Type`.";
    Misdirected = "misdirected", MISDIRECTED_REQUEST, "The request names another host", "Use the public address of the site.";
    InvalidInput = "invalid-input", UNPROCESSABLE_ENTITY, "Something that was typed cannot be accepted",
        "`errors` names the fields, and for each the rule that it breaks.";
    PasswordNeeded = "password-needed", UNPROCESSABLE_ENTITY, "This device did not sign up: a password has to be shown or chosen",
        "Send `password`, the one chosen at sign-up, or `new_password`.";
    WrongPassword = "wrong-password", UNPROCESSABLE_ENTITY, "It is not the account's password", "Ask for it again.";
    WrongCode = "wrong-code", UNPROCESSABLE_ENTITY, "It is not the code of the email", "`tries_left` says how often it may be tried.";
    CodeExpired = "code-expired", UNPROCESSABLE_ENTITY, "The code is too old", "Have another email sent.";
    CodeExhausted = "code-exhausted", UNPROCESSABLE_ENTITY, "No tries are left", "The link in the email still works.";
    Throttled = "throttled", TOO_MANY_REQUESTS, "Too many tries", "Wait as long as `Retry-After` says.";
    ServerError = "server-error", INTERNAL_SERVER_ERROR, "The server is at fault", "The operator finds `request_id` in the log.";
    Overloaded = "overloaded", SERVICE_UNAVAILABLE, "There is too much to do at this moment", "Wait as long as `Retry-After` says.";
    Unavailable = "unavailable", SERVICE_UNAVAILABLE, "The database cannot be used at this moment", "Wait as long as `Retry-After` says.";
    TooMuchMail = "too-much-mail", SERVICE_UNAVAILABLE, "Too much mail waits for its turn", "Wait as long as `Retry-After` says.";
}
