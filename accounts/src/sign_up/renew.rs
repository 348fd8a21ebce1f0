//! A new activation link in place of an old one.

use super::SignUp;
use crate::Error;
use crate::kinds::MailReason;
use crate::links::{IncomingToken, RenewedLink, renewable};
use crate::request::Request;

impl SignUp<'_> {
    /// Mails a new activation link in place of an old one. The genuine old link is the authorization: nothing has to be
    /// typed, and a forged link causes no mail.
    pub async fn renew_link(self, token: &IncomingToken, request: &Request) -> Result<RenewedLink, Error> {
        let (email, address) = match renewable(self.core.open_activation(token, request.now).await?) {
            Ok(stored) => stored,
            Err(dead) => return Ok(RenewedLink::BrokenLink(dead)),
        };
        self.core.may_ask_for_mail(request).await?;
        let tx = self.core.db.begin().await?;
        self.core.invite(&tx, MailReason::Resend, &email, request).await?;
        self.core.commit(tx).await?;
        Ok(RenewedLink::Mailed { address })
    }
}
