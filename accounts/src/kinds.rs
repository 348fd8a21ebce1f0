//! The closed sets that rows carry. Their stored names are part of the public contract.

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
