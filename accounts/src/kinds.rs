//! The closed sets that rows and links contain. Their stored names are part of the public contract.

use std::fmt;

use sea_orm::entity::prelude::*;

/// The kinds of email. The stored names are part of the public contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum MailKind {
    /// To the address of a new account: confirm it.
    Activate,
    /// To the owner of an account whose address was used to sign up again.
    AlreadyRegistered,
    /// The only reminder before an account that was never activated is removed.
    ActivationReminder,
    /// To an address for which a reset was requested; closed unsent if it has no account.
    ResetPassword,
    /// Notice of a changed password.
    PasswordChanged,
    /// To a new address: confirm it.
    ConfirmNewEmail,
    /// To the old address while the new one is unconfirmed, with a link to veto the change.
    EmailChangeRequested,
    /// To the old address after the change, with a link to undo it.
    EmailChanged,
    /// Receipt for a deleted account.
    AccountDeleted,
    /// Link and code to sign in without a password.
    SignIn,
    /// Notice of a sign-in from an unknown browser.
    NewSignIn,
    /// Confirms that notices of new sign-ins are off.
    NoticesOff,
}

/// The state of an email.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum MailStatus {
    /// To be sent at `next_at`.
    Waiting,
    /// Claimed by a worker until its lease ends.
    Sending,
    /// Accepted by the mail server.
    Sent,
    /// Permanently refused by the mail server.
    Failed,
    /// Not delivered while it was still useful.
    Abandoned,
    /// No longer needed: the address was confirmed meanwhile, or the account is gone.
    Dropped,
}

/// What somebody can ask for that mails an address which may not be theirs. Each kind has a queue of its own, so that a
/// storm of sign-ups does not delay what people ask for again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub(crate) enum MailReason {
    /// A sign-up, or another email asked for without a cookie or link to prove an earlier one.
    Registration,
    /// Another activation email, asked for by a browser that signed up or with a genuine old link.
    Resend,
    /// A reset link.
    Reset,
    /// A sign-in link.
    SignIn,
    /// A link to confirm a new address.
    NewAddress,
}

/// What can happen to an account. The stored names are part of the public contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the documentation; docs/security.md explains each")]
pub enum Event {
    Registered,
    MailSent,
    MailRefused,
    LinkOpened,
    LinkRefused,
    LinkUsed,
    Activated,
    Declined,
    Expired,
    SignedIn,
    SignInFailed,
    SignedOut,
    Reauthenticated,
    SessionEnded,
    OtherSessionsEnded,
    PasswordReset,
    PasswordChanged,
    EmailChangeRequested,
    EmailChangeCancelled,
    EmailChangeVetoed,
    EmailChanged,
    EmailRestored,
    ActionLinkUsed,
    NoticesOn,
    NoticesOff,
    TermsAccepted,
    Locked,
    Disabled,
    Enabled,
    Deleted,
    OperatorActivated,
    OperatorSignedOut,
    OperatorReset,
    OperatorLocked,
}

/// The purpose of a link. A token is accepted only for the purpose it was minted for (R-OB-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
#[repr(u8)]
pub enum Purpose {
    /// Confirms the address of a new account.
    Activate = 1,
    /// Sets a new password.
    Reset = 2,
    /// Confirms a new address for an existing account.
    ChangeEmail = 3,
    /// Signs in.
    SignIn = 4,
    /// Does the one thing named by the associated data, without signing in.
    ActionLink = 5,
    /// Lets the old address veto a change that is not confirmed yet.
    VetoEmail = 6,
    /// Lets the old address undo a completed change.
    UndoEmail = 7,
    /// Lets the owner lock the account against somebody who got in.
    Lock = 8,
}

impl Purpose {
    /// The name used in key derivation and in the audit trail.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Activate => "activate",
            Self::Reset => "reset",
            Self::ChangeEmail => "change-email",
            Self::SignIn => "sign-in",
            Self::ActionLink => "action-link",
            Self::VetoEmail => "veto-email",
            Self::UndoEmail => "undo-email",
            Self::Lock => "lock",
        }
    }
}

impl fmt::Display for MailKind {
    /// The stored name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_value())
    }
}

impl fmt::Display for Event {
    /// The stored name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_value())
    }
}
