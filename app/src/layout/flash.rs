//! Messages shown once, on the page a redirect leads to.

use crate::Reader;

coded! {
    /// What happened just before. Travels as a code in a cookie, never as text.
    pub enum Flash {
        /// The password was reset by mail; nobody is signed in by that.
        PasswordChangedSignIn = "password-reset",
        /// The password was changed in the account.
        PasswordChanged = "password-changed",
        /// A mail was asked for again.
        MailSent = "mail-sent",
        /// Another address was asked for.
        NewAddressMailed = "new-address-mailed",
        /// The new address is in force.
        EmailChanged = "email-changed",
        /// The new address of an account that this browser is not signed in to is in force.
        OtherEmailChanged = "other-email-changed",
        /// The pending change of address is dropped.
        EmailChangeCancelled = "email-kept",
        /// The address asked for is the account's own.
        AddressIsYours = "address-is-yours",
        /// There was no pending change of address to drop.
        NoEmailChange = "no-email-change",
        /// The account changed while something was to be done to it, which then was not.
        ChangedMeanwhile = "changed-meanwhile",
        /// One session was ended.
        SessionEnded = "session-ended",
        /// All sessions but this one were ended.
        OtherSessionsEnded = "others-ended",
        /// The address is confirmed, and its owner is in.
        Activated = "activated",
        /// The session of this browser has ended: too old, or ended elsewhere.
        SessionOver = "session-over",
        /// The password was shown again; the button that had to wait for it can be pressed now.
        PressAgain = "press-again",
        /// Mails about new devices are on.
        NoticesOn = "notices-on",
        /// Mails about new devices are off.
        NoticesOff = "notices-off",
        /// An application was signed out, and what it was allowed is taken back.
        ApplicationEnded = "application-ended",
    }
}

impl Flash {
    /// What the page says.
    pub(crate) fn words(self, t: Reader) -> String {
        match self {
            Self::PasswordChangedSignIn => t.flash_password_reset(),
            Self::PasswordChanged => t.flash_password_changed(),
            Self::MailSent => t.flash_mail_sent(),
            Self::NewAddressMailed => t.flash_new_address_mailed(),
            Self::EmailChanged => t.flash_email_changed(),
            Self::OtherEmailChanged => t.flash_other_email_changed(),
            Self::EmailChangeCancelled => t.flash_email_kept(),
            Self::AddressIsYours => t.flash_address_is_yours(),
            Self::NoEmailChange => t.flash_no_email_change(),
            Self::ChangedMeanwhile => t.flash_changed_meanwhile(),
            Self::SessionEnded => t.flash_session_ended(),
            Self::OtherSessionsEnded => t.flash_others_ended(),
            Self::Activated => t.flash_activated(),
            Self::SessionOver => t.flash_session_over(),
            Self::PressAgain => t.flash_press_again(),
            Self::NoticesOn => t.flash_notices_on(),
            Self::NoticesOff => t.flash_notices_off(),
            Self::ApplicationEnded => t.flash_application_ended(),
        }
    }
}
