//! Messages shown once, on the page a redirect leads to.

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
        /// Mails about new sign-ins are on.
        NoticesOn = "notices-on",
        /// Mails about new sign-ins are off.
        NoticesOff = "notices-off",
    }
}

impl Flash {
    /// What the page says.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::PasswordChangedSignIn => "Your password is changed. Sign in with it.",
            Self::PasswordChanged => "Your password is changed. Every other device has been signed out.",
            Self::MailSent => "Another mail is coming. The newest one counts.",
            Self::NewAddressMailed => "A link is on its way to the new address.",
            Self::EmailChanged => "Your e-mail address is changed.",
            Self::OtherEmailChanged => {
                "The address of that account is changed. If you did not choose its password yourself, somebody else knows it: set \
         a new one."
            }
            Self::EmailChangeCancelled => "The change is cancelled. Your address stays as it is.",
            Self::AddressIsYours => "That is your address already, so nothing has changed.",
            Self::NoEmailChange => "No change was waiting any more. This is your address now.",
            Self::ChangedMeanwhile => {
                "Your account changed in another window in the same moment, so nothing was done here. Try again."
            }
            Self::SessionEnded => "That device is signed out.",
            Self::OtherSessionsEnded => "Every other device is signed out.",
            Self::Activated => "Your account is active.",
            Self::SessionOver => "You are no longer signed in here. Sign in to go on.",
            Self::PressAgain => "Thank you. Now press the button once more.",
            Self::NoticesOn => "Mails about new sign-ins are on.",
            Self::NoticesOff => "Mails about new sign-ins are off.",
        }
    }
}
