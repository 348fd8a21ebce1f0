//! The email after a sign-up, and the budgets of mail that strangers can cause.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ConnectionTrait, DbErr};

use super::deliver::own;
use super::queue::{Draft, MAIL_DELAY_MAX, Turn, enqueue_for};
use crate::kinds::{MailKind, MailReason, MailStatus};
use crate::request::Request;
use crate::store::{outbox, user};
use crate::throttle::{
    ADDRESS_KIND_MAIL, ADDRESS_MAIL, DOMAIN_MAIL, Decision, Of, SOURCE_MAIL, TOTAL_MAIL, next_turn, take_all, turn,
};
use crate::{Core, Email, EmailKey, Error, Timestamp};

impl MailReason {
    /// Both kinds of invitation count as one: otherwise the end of the budget would reveal which one was sent.
    fn mail(self) -> MailKind {
        match self {
            Self::Registration | Self::Resend => MailKind::Activate,
            Self::Reset => MailKind::ResetPassword,
            Self::SignIn => MailKind::SignIn,
            Self::NewAddress => MailKind::ConfirmNewEmail,
        }
    }

    /// How long its email may wait for its turn.
    fn patience(self) -> Duration {
        MAIL_DELAY_MAX.min(self.mail().useful_for() / 3)
    }

    /// The budgets shared by the addresses of one domain, and by all addresses.
    fn shared_budgets(self, key: &EmailKey) -> [Of<'static>; 2] {
        let lane = self.to_value();
        [(DOMAIN_MAIL, format!("{lane} {}", key.domain()).into()), (TOTAL_MAIL, lane.into())]
    }
}

impl Core {
    /// Queues the email that the owner of `email` gets after a sign-up or a request for another email: the activation
    /// link, or the notice that the address already has an account. Over the address's budget nothing is queued,
    /// silently (R-TH-6). An earlier email's id is not returned instead: its state may not be this browser's business,
    /// and would reveal whether there is an account (R-EN-1).
    pub(crate) async fn invite(
        &self,
        db: &impl ConnectionTrait,
        asked: MailReason,
        email: &Email,
        request: &Request,
    ) -> Result<Option<Uuid>, Error> {
        let known = user::Entity::find().filter(user::Column::EmailKey.eq(email.key().clone())).one(db).await?;
        let kind = match known {
            Some(user) if user.email_confirmed => MailKind::AlreadyRegistered,
            _ => MailKind::Activate,
        };
        // Both kinds share one budget: otherwise its end would reveal which one was sent.
        let language = Some(request.language.clone());
        let (recipient, recipient_key) = (email.as_str(), email.key());
        let draft = Draft { kind, user: None, recipient, recipient_key, detail: None, language };
        Ok(match self.mail_turn(db, asked, email.key(), request.now).await? {
            Some(turn) => Some(enqueue_for(db, draft, turn, request.now).await?),
            None => None,
        })
    }

    /// Counts one email against the budgets of its address, and says when it may leave. None, silently, when the
    /// address is over its limit (R-TH-6). The budgets of its domain and of the site are only read: an email that would
    /// have to wait too long is refused before it is accepted (F-28).
    pub(crate) async fn mail_turn(
        &self,
        db: &impl ConnectionTrait,
        asked: MailReason,
        key: &EmailKey,
        now: Timestamp,
    ) -> Result<Option<Turn>, Error> {
        let kind = asked.mail().to_value();
        let mailbox = key.mailbox();
        let of_kind = format!("{kind} {mailbox}");
        let limits = [(ADDRESS_KIND_MAIL, of_kind.into()), (ADDRESS_MAIL, mailbox.into())];
        if take_all(db, &self.keys, &limits, now).await?.is_err() {
            tracing::warn!(kind, "a mail is not sent: its budget is used up");
            return Ok(None);
        }
        let turn = next_turn(db, &self.keys, &asked.shared_budgets(key), asked.patience(), now).await?;
        turn.ok_or(Error::TooMuchMail)?;
        // Ahead of everything that is already due (F-28).
        let due = if asked == MailReason::Resend { now - MAIL_DELAY_MAX } else { now };
        Ok(Some(Turn { due, lane: Some(asked) }))
    }

    /// Whether an email that is due goes back to wait for its turn in the budgets of its domain and of the site. A
    /// storm delays emails but loses none (F-28). An email that turns out to be moot takes no turn, but waits as if it
    /// did: the waiting page must not reveal which it was (R-EN-1).
    pub(crate) async fn awaits_its_turn(
        &self,
        row: &outbox::Model,
        leaves: bool,
        now: Timestamp,
    ) -> Result<bool, DbErr> {
        let Some(lane) = row.lane else { return Ok(false) };
        let patience = lane.patience();
        let budgets = lane.shared_budgets(&row.recipient_key);
        let turn = if leaves {
            turn(self.db.write(), &self.keys, &budgets, patience, now).await?
        } else {
            next_turn(self.db.read(), &self.keys, &budgets, patience, now).await?
        };
        let Some(turn) = turn else {
            // More of them were accepted at once than may wait: this one asks again later.
            self.hold(row, now + patience, Some(lane)).await?;
            return Ok(true);
        };
        if turn == now {
            return Ok(false);
        }
        self.hold(row, turn, None).await?;
        Ok(true)
    }

    /// Puts a claimed email back as if it had not been tried.
    async fn hold(&self, row: &outbox::Model, until: Timestamp, lane: Option<MailReason>) -> Result<(), DbErr> {
        outbox::Entity::update_many()
            .col_expr(outbox::Column::State, Expr::value(MailStatus::Waiting))
            .col_expr(outbox::Column::LeaseUntil, Expr::value(None::<Timestamp>))
            .col_expr(outbox::Column::NextAt, Expr::value(until))
            .col_expr(outbox::Column::Attempts, Expr::value(row.attempts - 1))
            .col_expr(outbox::Column::Lane, Expr::value(lane))
            .filter(own(row.id, row.attempts))
            .filter(outbox::Column::State.eq(MailStatus::Sending))
            .exec(self.db.write())
            .await
            .map(drop)
    }

    /// Counts one request that causes mail against its source, or refuses it. Loopback addresses are not counted.
    pub(crate) async fn may_ask_for_mail(&self, request: &Request) -> Result<(), Error> {
        match self.take_from_source(SOURCE_MAIL, request).await? {
            Decision::Allowed => Ok(()),
            Decision::Denied { retry_after } => Err(Error::Throttled { retry_after }),
        }
    }
}
