//! The closed sets that rows and links carry. Their stored names are part of the public contract.

use std::fmt;

use sea_orm::entity::prelude::*;

/// The kinds of mail. The stored names are part of the public contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum MailKind {
    /// To a new account's address: confirm it.
    Activate,
    /// To the owner of an address somebody registered again.
    AlreadyRegistered,
    /// The one reminder before an account that was never activated goes away.
    ActivationReminder,
    /// To whoever forgot a password; closed unsent when there is no such account.
    ResetPassword,
    /// Notice.
    PasswordChanged,
    /// To a new address: confirm it.
    ConfirmNewEmail,
    /// To the old address, with a veto, while the new one is unconfirmed.
    EmailChangeRequested,
    /// To the old address, with an undo, after the change.
    EmailChanged,
    /// Receipt.
    AccountDeleted,
    /// Link and code instead of a password.
    SignIn,
    /// Notice of a sign-in by an unknown browser.
    NewSignIn,
    /// Notice that there will be no such notices any more.
    NoticesOff,
}

/// Where a mail stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum MailStatus {
    /// To be sent at `next_at`.
    Waiting,
    /// A worker has it, until its lease ends.
    Sending,
    /// The mail server has taken it.
    Sent,
    /// The mail server has refused it for good.
    Failed,
    /// It could not be delivered while it was of use.
    Abandoned,
    /// There was nothing to say any more: confirmed meanwhile, account gone.
    Dropped,
}

/// What somebody asked for that sends mail to an address which need not be theirs. Mails of one kind wait for each other:
/// what people ask for again is not behind a storm of registrations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub(crate) enum Asked {
    /// To register, or to be invited again without proof of having been.
    Registration,
    /// Another activation mail, by a browser that registered or with a genuine old link.
    Resend,
    /// A reset link.
    Reset,
    /// A sign-in link.
    SignIn,
    /// To prove a new address.
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
    Locked,
    Disabled,
    Enabled,
    Deleted,
    OperatorActivated,
    OperatorSignedOut,
    OperatorReset,
    OperatorLocked,
}

/// What a link is for. A token is only ever accepted for the purpose it was minted for (R-OB-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
#[repr(u8)]
pub enum Purpose {
    /// Confirms the address of a new account.
    Activate = 1,
    /// Sets a new password.
    Reset = 2,
    /// Confirms the new address of an existing account.
    ChangeEmail = 3,
    /// Signs in.
    SignIn = 4,
    /// Does one thing named by the associated data, without signing in.
    ActionLink = 5,
    /// Lets the old address stop a change that is not confirmed yet.
    VetoEmail = 6,
    /// Lets the old address take a completed change back.
    UndoEmail = 7,
    /// Lets the owner lock everybody out who got in without them.
    Lock = 8,
}

impl Purpose {
    /// The name that goes into key derivation and into the audit trail.
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
