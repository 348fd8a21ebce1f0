//! The content of emails: their kinds, and what each says at the moment it is handed over.

use std::time::Duration;

use sea_orm::entity::prelude::*;

use crate::kinds::MailKind;
use crate::lifetimes::{MAIL_LOGIN, UNDO};
use crate::links::{CODE_ROLE, Code, LinkState, LinkToken, Minting, Purpose, code_state, unhex};
use crate::store::outbox;
use crate::store::user::{self, Status};
use crate::{Core, EmailKey, Locale, Timestamp, email};

const DAY: Duration = Duration::from_hours(24);

/// The content of an email. The words are chosen elsewhere.
#[derive(Debug)]
#[expect(
    missing_docs,
    reason = "`token` is the link's, `until` its end, `at` when it happened, `more` how often again, `lock` locks the account"
)]
pub enum Mail {
    Activate { token: LinkToken, code: Code, until: Timestamp },
    AlreadyRegistered,
    ActivationReminder { token: LinkToken, until: Timestamp, expires: Timestamp },
    ResetPassword { token: LinkToken, until: Timestamp, activates: bool, password_stays: bool, cause: ResetCause },
    PasswordChanged { lock: Option<LinkToken>, at: Timestamp },
    ConfirmNewEmail { token: LinkToken, until: Timestamp },
    EmailChangeRequested { new_address_masked: String, token: LinkToken, until: Timestamp },
    EmailChanged { token: LinkToken, until: Timestamp },
    AccountDeleted { at: Timestamp, by_operator: bool },
    SignIn { token: LinkToken, code: Code, until: Timestamp },
    NewSignIn { user_agent: String, token: LinkToken, lock: Option<LinkToken>, at: Timestamp, more: u32 },
    NoticesOff { lock: Option<LinkToken>, at: Timestamp },
}

/// Why a link to set a new password is mailed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResetCause {
    /// Somebody asked for it on the page.
    Asked,
    /// An operator asked for it.
    Operator,
    /// An operator confirmed the address, and the account has no password yet.
    OperatorActivated,
    /// An operator removed the password.
    OperatorLocked,
    /// A change of address was vetoed or undone, which removes the password.
    ChangeStopped,
    /// The owner answered a notice with "this was not me", which removes the password.
    Locked,
}

/// The stored detail of an email that an operator's command caused, where its words depend on that.
pub(crate) const BY_OPERATOR: &str = "operator";

impl ResetCause {
    const ALL: [Self; 6] =
        [Self::Asked, Self::Operator, Self::OperatorActivated, Self::OperatorLocked, Self::ChangeStopped, Self::Locked];

    /// The detail stored with the email.
    pub(crate) fn to_detail(self) -> Option<&'static str> {
        match self {
            Self::Asked => None,
            Self::Operator => Some(BY_OPERATOR),
            Self::OperatorActivated => Some("operator_activated"),
            Self::OperatorLocked => Some("operator_locked"),
            Self::ChangeStopped => Some("change_stopped"),
            Self::Locked => Some("locked"),
        }
    }

    pub(crate) fn of(row: &outbox::Model) -> Self {
        Self::ALL.into_iter().find(|cause| cause.to_detail() == row.detail.as_deref()).unwrap_or(Self::Asked)
    }
}

impl MailKind {
    /// How long after queueing the email is still worth sending (R-ML-2). Its link is minted on sending, so this
    /// depends on how long people wait for it, not on the link's lifetime (F-27).
    pub(crate) fn useful_for(self) -> Duration {
        match self {
            Self::SignIn => MAIL_LOGIN,
            Self::ResetPassword => DAY / 2,
            Self::ConfirmNewEmail | Self::EmailChangeRequested => DAY,
            Self::Activate | Self::AlreadyRegistered | Self::ActivationReminder | Self::EmailChanged => 3 * DAY,
            Self::PasswordChanged | Self::AccountDeleted | Self::NewSignIn | Self::NoticesOff => 5 * DAY,
        }
    }
}

/// An email that is not moot, with its recipient.
pub(crate) struct Composed {
    pub(crate) to: String,
    pub(crate) user: Option<Uuid>,
    pub(crate) locale: Locale,
    pub(crate) mail: Mail,
}

impl Core {
    /// What a claimed row says now, or None if it is moot.
    pub(crate) async fn compose(&self, row: &outbox::Model, now: Timestamp) -> Result<Option<Composed>, DbErr> {
        let user = self.mailed_user(row, now).await?;
        if self.is_hushed(row, user.as_ref(), now).await? {
            return Ok(None);
        }
        let to = match &user {
            Some(user) if row.user_id.is_none() => user.email.clone(),
            _ => row.recipient.clone(),
        };
        let id = user.as_ref().map(|user| user.id);
        let Some(mail) = self.mail_for(row, user.clone(), now).await? else { return Ok(None) };
        let reader = match (&mail, row.user_id) {
            // Not the member who asked for this address, but whoever has an account with it.
            (Mail::AlreadyRegistered, Some(_)) => self.owner(&row.recipient_key).await?,
            _ => user,
        };
        let locale = self.locale_for(row, reader.as_ref(), now).await?;
        Ok(Some(Composed { to, user: id, locale, mail }))
    }

    /// The language and the time zone of the account, looked up now. What the row says goes first if it is about an
    /// account, since it was the account's then, or if nobody has proved yet whose account it is. Otherwise it is for those
    /// who have no account: somebody who causes mail to one does not choose its language.
    async fn locale_for(
        &self,
        row: &outbox::Model,
        reader: Option<&user::Model>,
        now: Timestamp,
    ) -> Result<Locale, DbErr> {
        let known = match reader {
            Some(user) => self.locale_of(user, now).await?,
            None => Locale::default(),
        };
        let row_first = row.user_id.is_some() || reader.is_none_or(|user| !user.email_confirmed);
        let said = row.language.clone().filter(|_| row_first);
        Ok(Locale { language: said.or(known.language), time_zone: known.time_zone })
    }

    /// The active account with an address.
    async fn owner(&self, key: &EmailKey) -> Result<Option<user::Model>, DbErr> {
        let by_key = user::Entity::find().filter(user::Column::EmailKey.eq(key.clone()));
        by_key.filter(user::Column::EmailConfirmed.eq(true)).one(self.db.read()).await
    }

    /// The account the email is for, if there is one.
    pub(crate) async fn mailed_user(&self, row: &outbox::Model, now: Timestamp) -> Result<Option<user::Model>, DbErr> {
        let user = match row.user_id {
            Some(id) => user::Entity::find_by_id(id),
            // Somebody entered an address without saying whose it is. Looked up by key, so that the link can only
            // belong to the account that has this address now; sent to the address as the account stores it, not as
            // typed (R-EM-3).
            None => user::Entity::find().filter(user::Column::EmailKey.eq(row.recipient_key.clone())),
        };
        Ok(user.one(self.db.read()).await?.filter(|user| !self.has_lapsed(user, now)))
    }

    async fn mail_for(
        &self,
        row: &outbox::Model,
        user: Option<user::Model>,
        now: Timestamp,
    ) -> Result<Option<Mail>, DbErr> {
        Ok(match (row.kind, user) {
            (MailKind::AccountDeleted, _) => {
                let by_operator = row.detail.as_deref() == Some(BY_OPERATOR);
                Some(Mail::AccountDeleted { at: row.queued_at, by_operator })
            }
            (MailKind::Activate, Some(user)) if user.waits() => Some(self.activation(&user, now).await?),
            (MailKind::ActivationReminder, Some(user)) if user.waits() => Some(self.reminder(&user, now)),
            (MailKind::AlreadyRegistered, Some(user)) if user.email_confirmed => Some(Mail::AlreadyRegistered),
            (MailKind::ResetPassword, Some(user)) if user.status == Status::Active => {
                Some(self.reset_mail(row, &user, now))
            }
            (MailKind::ConfirmNewEmail, Some(user)) => self.new_address_mail(row, &user, now).await?,
            (MailKind::EmailChangeRequested, Some(user)) => self.veto_mail(row, &user, now),
            (MailKind::EmailChanged, Some(user)) => self.undo_mail(row, &user, now),
            (MailKind::SignIn, Some(user)) if user.email_confirmed && user.status == Status::Active => {
                self.sign_in_mail(row, &user, now)
            }
            (MailKind::NewSignIn, Some(user)) => Some(self.new_sign_in_mail(row, &user, now)),
            (MailKind::PasswordChanged, Some(user)) => {
                Some(Mail::PasswordChanged { lock: self.lock_token(row, &user, now), at: row.queued_at })
            }
            (MailKind::NoticesOff, Some(user)) => {
                Some(Mail::NoticesOff { lock: self.lock_token(row, &user, now), at: row.queued_at })
            }
            _ => None,
        })
    }

    async fn activation(&self, user: &user::Model, now: Timestamp) -> Result<Mail, DbErr> {
        let until = self.activation_until(user, now);
        self.allow_code(user, until).await?;
        Ok(Mail::Activate { token: self.activation_token(user, now), code: self.activation_code(user), until })
    }

    fn reminder(&self, user: &user::Model, now: Timestamp) -> Mail {
        Mail::ActivationReminder {
            token: self.activation_token(user, now),
            until: self.activation_until(user, now),
            expires: user.created_at + self.lifetimes.unconfirmed,
        }
    }

    fn activation_until(&self, user: &user::Model, now: Timestamp) -> Timestamp {
        self.within_account(now + self.lifetimes.activation, user)
    }

    /// A link does not outlive the account that it would activate.
    fn within_account(&self, until: Timestamp, user: &user::Model) -> Timestamp {
        if user.email_confirmed { until } else { until.min(user.created_at + self.lifetimes.unconfirmed) }
    }

    fn reset_mail(&self, row: &outbox::Model, user: &user::Model, now: Timestamp) -> Mail {
        let cause = ResetCause::of(row);
        let token = self.mint(Purpose::Reset, user, self.lifetimes.reset, now);
        let until = self.within_account(now + self.lifetimes.reset, user);
        let (activates, password_stays) = (!user.email_confirmed, user.password_hash.is_some());
        Mail::ResetPassword { token, until, activates, password_stays, cause }
    }

    /// To a new address while it is pending. If its owner has an account of their own, they are told that instead, and
    /// the member learns nothing of it (I-63).
    async fn new_address_mail(
        &self,
        row: &outbox::Model,
        user: &user::Model,
        now: Timestamp,
    ) -> Result<Option<Mail>, DbErr> {
        if user.pending_email_key.as_ref() != Some(&row.recipient_key) {
            return Ok(None);
        }
        if self.owner(&row.recipient_key).await?.is_some() {
            return Ok(Some(Mail::AlreadyRegistered));
        }
        let Some((asked, ttl)) = self.pending_since(user, now) else { return Ok(None) };
        let token = self.mint(Purpose::ChangeEmail, user, ttl, asked);
        Ok(Some(Mail::ConfirmNewEmail { token, until: asked + ttl }))
    }

    fn veto_mail(&self, row: &outbox::Model, user: &user::Model, now: Timestamp) -> Option<Mail> {
        let pending = user.pending_email.as_ref().filter(|_| user.email_key == row.recipient_key)?;
        let (asked, ttl) = self.pending_since(user, now)?;
        let token = self.mint(Purpose::VetoEmail, user, ttl, asked);
        Some(Mail::EmailChangeRequested { new_address_masked: email::mask(pending), token, until: asked + ttl })
    }

    /// When links about a pending address count as minted, and their lifetime: they end with the change, however late
    /// their email leaves. None once it has ended.
    fn pending_since(&self, user: &user::Model, now: Timestamp) -> Option<(Timestamp, Duration)> {
        let ttl = self.lifetimes.email_change;
        let until = user.pending_until.filter(|until| now < *until)?;
        Some((Ord::min(until - ttl, now), ttl))
    }

    fn undo_mail(&self, row: &outbox::Model, user: &user::Model, now: Timestamp) -> Option<Mail> {
        let change: Uuid = row.detail.as_ref()?.parse().ok()?;
        // Minted as of the change: otherwise `until` would lose up to a minute, since lifetimes are whole minutes.
        let changed = row.queued_at.min(now);
        if changed + UNDO <= now {
            return None;
        }
        let token = self.mint_for(Purpose::UndoEmail, user, &LinkState::of_change(change), UNDO, changed);
        Some(Mail::EmailChanged { token, until: changed + UNDO })
    }

    /// Link and code expire ten minutes after they were requested, however late they are delivered.
    fn sign_in_mail(&self, row: &outbox::Model, user: &user::Model, now: Timestamp) -> Option<Mail> {
        let nonce = unhex(row.detail.as_ref()?)?;
        // Minted as of the request: a lifetime in whole minutes counted from now would miss `until`. If the clock was
        // set back since, the link must not come from the future.
        let asked = row.queued_at.min(now);
        if asked + MAIL_LOGIN <= now {
            return None;
        }
        let state = LinkState::of(user, Purpose::SignIn);
        let minting = Minting {
            purpose: Purpose::SignIn.into(),
            subject: user.id,
            state: &state.parts(),
            aad: b"",
            ttl: MAIL_LOGIN,
        };
        let token = self.keys.mint_with(&minting, nonce, asked);
        let code = Code::from_hash(&self.keys.keyed_hash(CODE_ROLE, &code_state(user, nonce, row.queued_at).parts()));
        Some(Mail::SignIn { token, code, until: asked + MAIL_LOGIN })
    }

    fn new_sign_in_mail(&self, row: &outbox::Model, user: &user::Model, now: Timestamp) -> Mail {
        let ttl = self.lifetime(Purpose::ActionLink);
        let token = self.mint(Purpose::ActionLink, user, ttl, now);
        let lock = self.lock_token(row, user, now);
        let more = u32::try_from(row.more).unwrap_or(0);
        Mail::NewSignIn { user_agent: row.detail.clone().unwrap_or_default(), token, lock, at: row.queued_at, more }
    }

    /// The link by which the owner locks the account, unless the account has another address by now.
    fn lock_token(&self, row: &outbox::Model, user: &user::Model, now: Timestamp) -> Option<LinkToken> {
        let current = user.email_key == row.recipient_key;
        current.then(|| self.mint(Purpose::Lock, user, self.lifetime(Purpose::Lock), now))
    }

    fn activation_token(&self, user: &user::Model, now: Timestamp) -> LinkToken {
        self.mint(Purpose::Activate, user, self.lifetimes.activation, now)
    }

    fn mint(&self, purpose: Purpose, user: &user::Model, ttl: Duration, now: Timestamp) -> LinkToken {
        self.mint_for(purpose, user, &LinkState::of(user, purpose), ttl, now)
    }

    fn mint_for(
        &self,
        purpose: Purpose,
        user: &user::Model,
        state: &LinkState,
        ttl: Duration,
        now: Timestamp,
    ) -> LinkToken {
        self.keys.mint(
            &Minting { purpose: purpose.into(), subject: user.id, state: &state.parts(), aad: purpose.aad(), ttl },
            now,
        )
    }
}
