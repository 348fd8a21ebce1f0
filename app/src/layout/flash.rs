//! Messages shown once, on the page a redirect leads to.

/// What happened just before. Travels as a code in a cookie, never as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flash {
    /// The password was reset by mail; nobody is signed in by that.
    PasswordChangedSignIn,
    /// The password was changed in the account.
    PasswordChanged,
    /// A mail was asked for again.
    MailSent,
    /// Another address was asked for.
    NewAddressMailed,
    /// The new address is in force.
    EmailChanged,
    /// The new address of an account that this browser is not signed in to is in force.
    OtherEmailChanged,
    /// The pending change of address is dropped.
    EmailChangeCancelled,
    /// The address asked for is the account's own.
    AddressIsYours,
    /// There was no pending change of address to drop.
    NoEmailChange,
    /// The account changed while something was to be done to it, which then was not.
    ChangedMeanwhile,
    /// One session was ended.
    SessionEnded,
    /// All sessions but this one were ended.
    OtherSessionsEnded,
    /// The address is confirmed, and its owner is in.
    Activated,
    /// The session of this browser has ended: too old, or ended elsewhere.
    SessionOver,
    /// The password was shown again; the button that had to wait for it can be pressed now.
    PressAgain,
    /// Mails about new devices are on.
    NoticesOn,
    /// Mails about new devices are off.
    NoticesOff,
}

/// Every message with its code and its words.
const TABLE: &[(Flash, &str, &str)] = &[
    (Flash::Activated, "activated", "Your account is active."),
    (Flash::SessionOver, "session-over", "You are no longer signed in here. Sign in to go on."),
    (Flash::PasswordChangedSignIn, "password-reset", "Your password is changed. Sign in with it."),
    (Flash::PasswordChanged, "password-changed", "Your password is changed. Every other device has been signed out."),
    (Flash::MailSent, "mail-sent", "Another mail is coming. The newest one counts."),
    (Flash::NewAddressMailed, "new-address-mailed", "A link is on its way to the new address."),
    (Flash::EmailChanged, "email-changed", "Your e-mail address is changed."),
    (
        Flash::OtherEmailChanged,
        "other-email-changed",
        "The address of that account is changed. If you did not choose its password yourself, somebody else knows it: set \
         a new one.",
    ),
    (Flash::AddressIsYours, "address-is-yours", "That is your address already, so nothing has changed."),
    (Flash::NoEmailChange, "no-email-change", "No change was waiting any more. This is your address now."),
    (
        Flash::ChangedMeanwhile,
        "changed-meanwhile",
        "Your account changed in another window in the same moment, so nothing was done here. Try again.",
    ),
    (Flash::EmailChangeCancelled, "email-kept", "The change is cancelled. Your address stays as it is."),
    (Flash::SessionEnded, "session-ended", "That device is signed out."),
    (Flash::OtherSessionsEnded, "others-ended", "Every other device is signed out."),
    (Flash::PressAgain, "press-again", "Thank you. Now press the button once more."),
    (Flash::NoticesOn, "notices-on", "Mails about new devices are on."),
    (Flash::NoticesOff, "notices-off", "Mails about new devices are off."),
];

impl Flash {
    /// What the cookie holds.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// The message of a code; `None` for anything else a cookie may hold.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        TABLE.iter().find(|row| row.1 == code).map(|row| row.0)
    }

    /// What the page says.
    pub(crate) fn words(self) -> &'static str {
        self.row().2
    }

    fn row(self) -> &'static (Self, &'static str, &'static str) {
        TABLE.iter().find(|row| row.0 == self).unwrap_or(&TABLE[0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_leads_back_to_its_message() {
        for &(flash, code, _) in TABLE {
            assert_eq!((flash.code(), Flash::from_code(code)), (code, Some(flash)));
        }
        assert_eq!(Flash::from_code("<script>"), None);
    }
}
