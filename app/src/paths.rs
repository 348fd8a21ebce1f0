//! Every address of the site: templates as the router wants them, and functions that fill them in.

mod bent;
mod development;
mod hosts;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

pub use bent::{meant, token};
pub use development::{dev_letter_for, dev_mailbox_for, dev_newest};
pub use hosts::{
    FORWARD_AUTH_ENVOY, FORWARD_AUTH_NGINX, FORWARD_AUTH_PROXY, HOST_FINISH, HOST_PING, HOST_SIGN_OUT, HOST_START,
};

/// Everything but the alphabet of tokens, so that a filled-in template cannot change its shape.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');

macro_rules! addresses {
    ($($(#[$doc:meta])* $name:ident = $path:literal;)*) => {
        $($(#[$doc])* pub const $name: &str = $path;)*

        /// All of them.
        const ALL: &[&str] = &[$($path),*];
    };
}

macro_rules! with_part {
    ($($(#[$doc:meta])* $name:ident = $template:ident;)*) => {
        $($(#[$doc])* #[must_use] pub fn $name(part: &str) -> String { fill($template, part) })*
    };
}

addresses! {
    /// What this is, with ways in.
    HOME = "/";
    /// Sign-up form.
    REGISTER = "/register";
    /// Waiting page of this browser's attempt.
    REGISTER_SENT = "/register/sent";
    /// POST: another activation mail.
    REGISTER_RESEND = "/register/resend";
    /// POST: corrects a mistyped address.
    REGISTER_ADDRESS = "/register/address";
    /// POST: the short code from the mail.
    REGISTER_CODE = "/register/code";
    /// The activation link.
    ACTIVATE = "/activate/{token}";
    /// POST: "this wasn't me".
    ACTIVATE_DECLINE = "/activate/{token}/decline";
    /// POST: a fresh activation link for a dead one.
    ACTIVATE_RESEND = "/activate/{token}/resend";
    /// Sign-in form.
    LOGIN = "/login";
    /// Sign in by mail: form.
    LOGIN_MAIL = "/login/mail";
    /// Sign in by mail: sent, with a field for the code.
    LOGIN_MAIL_SENT = "/login/mail/sent";
    /// Sign in by mail: the link.
    LOGIN_MAIL_LINK = "/login/mail/{token}";
    /// Ends this session.
    LOGOUT = "/logout";
    /// Asks for a reset link.
    FORGOT_PASSWORD = "/forgot-password";
    /// The neutral page after asking.
    FORGOT_PASSWORD_SENT = "/forgot-password/sent";
    /// The reset link.
    RESET_PASSWORD = "/reset-password/{token}";
    /// POST: a fresh reset link for a dead one.
    RESET_PASSWORD_RESEND = "/reset-password/{token}/resend";
    /// Who am I, what can I do here.
    ACCOUNT = "/account";
    /// What protects the account, where it is signed in, what happened lately.
    ACCOUNT_SECURITY = "/account/security";
    /// Change the password.
    ACCOUNT_PASSWORD = "/account/password";
    /// Change the address.
    ACCOUNT_EMAIL = "/account/email";
    /// POST: drops a pending change of address.
    ACCOUNT_EMAIL_CANCEL = "/account/email/cancel";
    /// The link that proves a new address.
    CONFIRM_EMAIL = "/confirm-email/{token}";
    /// POST: a fresh link to the new address for a dead one.
    CONFIRM_EMAIL_RESEND = "/confirm-email/{token}/resend";
    /// The link that stops a pending change, sent to the old address.
    VETO_EMAIL = "/veto-email/{token}";
    /// The link that takes a change back, sent to the old address.
    UNDO_EMAIL = "/undo-email/{token}";
    /// Where the account is signed in; POST ends one session.
    ACCOUNT_SESSIONS = "/account/sessions";
    /// POST: ends every other session.
    ACCOUNT_SESSIONS_OTHERS = "/account/sessions/others";
    /// What happened to the account.
    ACCOUNT_ACTIVITY = "/account/activity";
    /// The applications that the member is signed in to.
    ACCOUNT_APPLICATIONS = "/account/applications";
    /// POST: signs the member out of one of them.
    ACCOUNT_APPLICATION_END = "/account/applications/{id}/sign-out";
    /// Deletes the account.
    ACCOUNT_DELETE = "/account/delete";
    /// POST: mails about new sign-ins on or off.
    ACCOUNT_NOTICES = "/account/notices";
    /// The link that turns mails about new sign-ins off.
    NOTICES_OFF = "/notices/off/{token}";
    /// How something ended: an alarm, a session, an account.
    OUTCOME = "/done/{what}";
    /// The link in notices that locks the account.
    LOCK_ACCOUNT = "/lock-account/{token}";
    /// The password again, before sensitive pages.
    REAUTHENTICATE = "/reauthenticate";
    /// Which language and which time zone.
    LANGUAGE = "/language";
    /// The terms of use, for members who have yet to accept them.
    TERMS = "/terms";
    /// From the host of an application, and back there once the visitor is signed in.
    CONTINUE = "/continue";
    /// OpenID Connect: authorization endpoint.
    OIDC_AUTHORIZE = "/oidc/authorize";
    /// POST: whether an application may know who the member is.
    OIDC_CONSENT = "/oidc/consent";
    /// After a form that leads to another site, so that no form has to be allowed to.
    ONWARD = "/onward";
    /// OpenID Connect: signs out, for an application that asks for it.
    OIDC_LOGOUT = "/oidc/logout";
    /// OpenID Connect: token endpoint.
    OIDC_TOKEN = "/oidc/token";
    /// Ends a token (RFC 7009).
    OIDC_REVOKE = "/oidc/revoke";
    /// Whether a token is good (RFC 7662).
    OIDC_INTROSPECT = "/oidc/introspect";
    /// OpenID Connect: who it is.
    OIDC_USERINFO = "/oidc/userinfo";
    /// OpenID Connect: what this provider can do.
    WELL_KNOWN_OPENID = "/.well-known/openid-configuration";
    /// The same, for clients of OAuth (RFC 8414).
    WELL_KNOWN_OAUTH = "/.well-known/oauth-authorization-server";
    /// The public keys of what is signed here.
    WELL_KNOWN_JWKS = "/.well-known/jwks.json";
    /// Where password managers look for the form.
    WELL_KNOWN_CHANGE_PASSWORD = "/.well-known/change-password";
    /// Whom to tell about a vulnerability.
    WELL_KNOWN_SECURITY_TXT = "/.well-known/security.txt";
    /// Development only: every mail.
    DEV_MAILBOX = "/dev/mailbox";
    /// Development only: leads to the newest mail for an address.
    DEV_NEWEST = "/dev/mailbox/newest";
    /// Development only: the newest mail for an address, for programs.
    DEV_NEWEST_JSON = "/dev/mailbox/newest.json";
    /// Development only: one mail.
    DEV_LETTER = "/dev/mailbox/{id}";
    /// Development only: the HTML part alone, for the frame.
    DEV_LETTER_HTML = "/dev/mailbox/{id}/html";
    /// Development only: the whole mail as it is sent.
    DEV_LETTER_RAW = "/dev/mailbox/{id}/raw";
    /// Development only: every letter in every state.
    DEV_PREVIEWS = "/dev/mailbox/preview";
    /// Development only: one of them.
    DEV_PREVIEW = "/dev/mailbox/preview/{name}";
    /// The style sheet and the script.
    ASSET = "/vestibule/{name}";
    /// A file of the site's own: logo, icon, style sheet.
    BRAND_FILE = "/vestibule/brand/{hash}/{name}";
    /// A font of the site's own.
    BRAND_FONT = "/vestibule/brand/{hash}/fonts/{name}";
    /// The icon of a telephone's home screen, where telephones look for it.
    TOUCH_ICON = "/apple-touch-icon.png";
    /// What search engines may read.
    ROBOTS = "/robots.txt";
    /// The process runs.
    LIVEZ = "/livez";
    /// The process can serve.
    READYZ = "/readyz";
    /// Prometheus, on its own listen address.
    METRICS = "/metrics";
    /// The JSON API.
    API = "/api/v1";
    /// What a type of problem means.
    PROBLEM = "/problems/{name}";
}

with_part! {
    /// [`ACTIVATE`] of a token.
    activate = ACTIVATE;
    /// [`ACTIVATE_DECLINE`] of a token.
    activate_decline = ACTIVATE_DECLINE;
    /// [`ACTIVATE_RESEND`] of a token.
    activate_resend = ACTIVATE_RESEND;
    /// [`LOGIN_MAIL_LINK`] of a token.
    login_mail_link = LOGIN_MAIL_LINK;
    /// [`RESET_PASSWORD`] of a token.
    reset_password = RESET_PASSWORD;
    /// [`RESET_PASSWORD_RESEND`] of a token.
    reset_password_resend = RESET_PASSWORD_RESEND;
    /// [`CONFIRM_EMAIL`] of a token.
    confirm_email = CONFIRM_EMAIL;
    /// [`CONFIRM_EMAIL_RESEND`] of a token.
    confirm_email_resend = CONFIRM_EMAIL_RESEND;
    /// [`VETO_EMAIL`] of a token.
    veto_email = VETO_EMAIL;
    /// [`UNDO_EMAIL`] of a token.
    undo_email = UNDO_EMAIL;
    /// [`NOTICES_OFF`] of a token.
    notices_off = NOTICES_OFF;
    /// [`LOCK_ACCOUNT`] of a token.
    lock_account = LOCK_ACCOUNT;
    /// [`ACCOUNT_APPLICATION_END`] of an application's id.
    account_application_end = ACCOUNT_APPLICATION_END;
    /// [`OUTCOME`] of a code.
    outcome = OUTCOME;
    /// [`DEV_LETTER`] of an id.
    dev_letter = DEV_LETTER;
    /// [`DEV_LETTER_HTML`] of an id.
    dev_letter_html = DEV_LETTER_HTML;
    /// [`DEV_LETTER_RAW`] of an id.
    dev_letter_raw = DEV_LETTER_RAW;
    /// [`DEV_PREVIEW`] of a name.
    dev_preview = DEV_PREVIEW;
}

/// The activity page from an older entry on.
#[must_use]
pub fn account_activity_before(older: &str) -> String {
    format!("{ACCOUNT_ACTIVITY}?before={}", encode(older))
}

/// The sign-in form that leads on to a local path.
#[must_use]
pub fn login_then(next: &str) -> String {
    format!("{LOGIN}?next={}", encode(next))
}

/// The end of a form whose way leads to an application.
#[must_use]
pub fn onward(next: &str) -> String {
    format!("{ONWARD}?to={}", encode(next))
}

/// The choice of a language that leads back to a local path.
#[must_use]
pub fn language_then(next: &str) -> String {
    format!("{LANGUAGE}?next={}", encode(next))
}

/// The question for the password again that leads on to a local path.
#[must_use]
pub fn reauthenticate_then(next: &str) -> String {
    format!("{REAUTHENTICATE}?next={}", encode(next))
}

/// The terms of use that lead on to a local path.
#[must_use]
pub fn terms_then(next: &str) -> String {
    format!("{TERMS}?next={}", encode(next))
}

/// A template with its one `{part}` replaced.
fn fill(template: &str, part: &str) -> String {
    let (before, rest) = template.split_once('{').unwrap_or((template, "}"));
    let after = rest.split_once('}').map_or("", |(_, after)| after);
    format!("{before}{}{after}", encode(part))
}

fn encode(part: &str) -> String {
    utf8_percent_encode(part, SEGMENT).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_fills_its_template_unchanged() {
        assert_eq!(activate_resend("aZ09-_"), "/activate/aZ09-_/resend");
        assert_eq!(dev_preview("activate"), "/dev/mailbox/preview/activate");
    }

    #[test]
    fn what_is_filled_in_cannot_leave_its_segment() {
        assert_eq!(activate("../login?x=\"#"), "/activate/%2E%2E%2Flogin%3Fx%3D%22%23");
        assert_eq!(login_then("/account?a=b&c"), "/login?next=%2Faccount%3Fa%3Db%26c");
    }
}
