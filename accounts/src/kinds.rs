//! The closed sets that rows and links contain. Their stored names are part of the public contract.

use std::fmt;

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

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
    ApplicationEntered,
    ApplicationConsented,
    ApplicationWithdrawn,
    ApplicationDenied,
    TokenReused,
    CodeReused,
}

/// How somebody showed who they are when a session began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum Method {
    /// With the account's password.
    Password,
    /// With a link or code mailed to sign in.
    Mail,
    /// With the link or code that activated the account.
    Activation,
}

impl Method {
    /// Its name in tokens (RFC 8176).
    #[must_use]
    pub fn amr(self) -> &'static str {
        match self {
            Self::Password => "pwd",
            Self::Mail | Self::Activation => "otp",
        }
    }
}

/// Who may enter an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
#[serde(rename_all = "lowercase")]
pub enum Access {
    /// Whoever has an account.
    Everybody,
    /// Accounts on its list, and those with a proven address of one of its domains.
    Listed,
}

/// What an address of an application is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum UriKind {
    /// A host behind forward-auth, with its port unless it is the usual one.
    Host,
    /// Where an OpenID Connect client takes its codes.
    Redirect,
    /// Where people come out after an application has signed them out.
    Logout,
    /// A web origin whose scripts may call the token endpoint.
    Origin,
}

/// The state of a notice of a sign-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum NoticeState {
    /// To be sent at `next_at`.
    Waiting,
    /// Claimed by a worker until its lease ends.
    Sending,
    /// The application took it.
    Delivered,
    /// It did not within a day.
    Failed,
}

/// A signature algorithm (RFC 7518, RFC 8037).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)")]
pub enum Algorithm {
    /// RSA with 2048 bits, PKCS #1 v1.5 and SHA-256, which every client has to know.
    #[default]
    #[sea_orm(string_value = "RS256")]
    RS256,
    /// ECDSA on P-256.
    #[sea_orm(string_value = "ES256")]
    ES256,
    /// Ed25519.
    #[sea_orm(string_value = "EdDSA")]
    EdDSA,
}

/// The state of a signing key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum KeyState {
    /// Published, so that caches hold it before it signs.
    Next,
    /// Signs.
    Current,
    /// Still published for what it signed.
    Retired,
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

/// The purpose of a token that is not mailed. Their numbers go on from those of [`Purpose`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
#[repr(u8)]
pub enum Ticket {
    /// The cookie of a visit on an application's host.
    Visit = 9,
    /// Carries a sign-in to an application's host.
    HandOver = 10,
    /// The access token of an OpenID Connect client.
    Access = 11,
    /// Its refresh token.
    Refresh = 12,
    /// Shows that a page was answered: a consent, or a sign-in that an application asked for anew.
    Answer = 13,
}

/// What a token is for. It is accepted for nothing else (R-OB-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenPurpose {
    /// A mailed link.
    Link(Purpose),
    /// Something else.
    Ticket(Ticket),
}

impl Ticket {
    fn name(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::HandOver => "hand-over",
            Self::Access => "access",
            Self::Refresh => "refresh",
            Self::Answer => "answer",
        }
    }
}

impl TokenPurpose {
    /// The number in the token.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Link(purpose) => purpose as u8,
            Self::Ticket(ticket) => ticket as u8,
        }
    }

    /// The name used in key derivation.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Link(purpose) => purpose.name(),
            Self::Ticket(ticket) => ticket.name(),
        }
    }
}

impl From<Purpose> for TokenPurpose {
    fn from(purpose: Purpose) -> Self {
        Self::Link(purpose)
    }
}

impl From<Ticket> for TokenPurpose {
    fn from(ticket: Ticket) -> Self {
        Self::Ticket(ticket)
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

impl fmt::Display for Algorithm {
    /// The stored name, which is that of JOSE.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_value())
    }
}

impl fmt::Display for KeyState {
    /// The stored name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_value())
    }
}
