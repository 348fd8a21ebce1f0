//! Applying the descriptions of several applications at once, all or nothing.

use std::collections::BTreeMap;

use sea_orm::DatabaseTransaction;

use super::rows::Draft;
use super::{
    ApplicationDescription, Applications, ClientSecret, DescriptionRefused, SecretWish, look, members, switch,
};
use crate::admin::UserRef;
use crate::admin::users::held;
use crate::applications::{end_all_to, find_application};
use crate::store::count_change_of;
use crate::{ApplicationId, Email, Error, Timestamp};

/// What an application is to be.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// How it is described.
    pub description: ApplicationDescription,
    /// Whether nobody may enter.
    pub disabled: bool,
    /// Which secret it is to have.
    pub secret: SecretWish,
    /// Who is to be on its list; None leaves that as it is.
    pub members: Option<Vec<Email>>,
}

/// What became of one application.
#[derive(Debug)]
pub struct Applied {
    /// Which.
    pub id: ApplicationId,
    /// How it was described before, and whether it was disabled; None if it is new.
    pub before: Option<(ApplicationDescription, bool)>,
    /// How it is described, and whether it is disabled.
    pub after: (ApplicationDescription, bool),
    /// A secret that was made for it.
    pub secret: Option<ClientSecret>,
    /// Whether it has another secret than before, or none any more.
    pub secret_replaced: bool,
    /// Whether it needs a secret and has none.
    pub lacks_secret: bool,
    /// Addresses that were put on its list.
    pub allowed: Vec<String>,
    /// Addresses that were taken off.
    pub denied: Vec<String>,
    /// Addresses without an account, which could not be put on it.
    pub unknown: Vec<String>,
}

/// Outcome of applying descriptions.
#[derive(Debug)]
pub enum ApplyOutcome {
    /// Done, or what would be done.
    Done(Vec<Applied>),
    /// Something in a description cannot be registered. Nothing was changed.
    Refused(ApplicationId, DescriptionRefused),
    /// A host belongs to another application. Nothing was changed.
    HostTaken {
        /// Which application wants it.
        id: ApplicationId,
        /// The host.
        host: String,
        /// Whose it is.
        by: ApplicationId,
    },
}

impl Applications<'_> {
    /// Makes applications what is wanted of them, in one transaction. Others stay as they are. With `rehearse` nothing is
    /// kept.
    pub async fn apply(
        self,
        wanted: BTreeMap<ApplicationId, Wanted>,
        rehearse: bool,
        now: Timestamp,
    ) -> Result<ApplyOutcome, Error> {
        let tx = self.begin().await?;
        let mut checked = Vec::new();
        for (id, Wanted { description, disabled, secret, members }) in wanted {
            match description.checked() {
                Ok(description) => checked.push((id, Wanted { description, disabled, secret, members })),
                Err(refused) => return Ok(ApplyOutcome::Refused(id, refused)),
            }
        }
        let mut drafts = Vec::new();
        for (id, wanted) in &checked {
            let draft = Draft { id, before: find_application(&tx, id).await?, wanted: &wanted.description };
            // All give up their hosts before any takes one: a host may move.
            draft.clear_addresses(&tx).await?;
            drafts.push((draft, wanted));
        }
        let mut applied = Vec::new();
        for (draft, wanted) in drafts {
            match make_so(&tx, &draft, wanted, now).await? {
                Ok(done) => applied.push(done),
                Err((host, by)) => return Ok(ApplyOutcome::HostTaken { id: draft.id.clone(), host, by }),
            }
        }
        // What changed nothing counts up no revision either.
        if !rehearse && applied.iter().any(Applied::changed) {
            tx.commit().await?;
        }
        Ok(ApplyOutcome::Done(applied))
    }
}

impl Applied {
    /// Whether anything is other than before.
    #[must_use]
    pub fn changed(&self) -> bool {
        let listed = !self.allowed.is_empty() || !self.denied.is_empty();
        self.secret_replaced || listed || self.before.as_ref() != Some(&self.after)
    }
}

async fn make_so(
    tx: &DatabaseTransaction,
    draft: &Draft<'_>,
    wanted: &Wanted,
    now: Timestamp,
) -> Result<Result<Applied, (String, ApplicationId)>, Error> {
    let written = draft.write(tx, wanted.secret, now).await?;
    if let Some(taken) = draft.write_addresses(tx).await? {
        return Ok(Err(taken));
    }
    if switch(tx, draft.id, wanted.disabled).await? && wanted.disabled {
        end_all_to(tx, draft.id, now).await?;
    }
    let mut applied = Applied {
        id: draft.id.clone(),
        before: draft.before.as_ref().map(|before| (ApplicationDescription::of(before), before.disabled)),
        after: (draft.wanted.clone(), wanted.disabled),
        secret: written.made,
        secret_replaced: written.replaced,
        lacks_secret: written.lacking,
        allowed: Vec::new(),
        denied: Vec::new(),
        unknown: Vec::new(),
    };
    if let Some(members) = &wanted.members {
        list(tx, draft.id, members, &mut applied, now).await?;
    }
    Ok(Ok(applied))
}

/// Makes the list of an application what is wanted of it.
async fn list(
    tx: &DatabaseTransaction,
    id: &ApplicationId,
    wanted: &[Email],
    applied: &mut Applied,
    now: Timestamp,
) -> Result<(), Error> {
    let Some(application) = find_application(tx, id).await? else { return Ok(()) };
    let keys: Vec<_> = wanted.iter().map(Email::key).collect();
    for listed in look::members(tx, id).await? {
        let Ok(address) = Email::parse(&listed) else { continue };
        if keys.contains(&address.key()) {
            continue;
        }
        if let Some(user) = held(tx, &UserRef::Address(address)).await? {
            members::take_off(tx, &application, user.id, now).await?;
            applied.denied.push(listed);
        }
    }
    for address in wanted {
        let Some(user) = held(tx, &UserRef::Address(address.clone())).await? else {
            applied.unknown.push(address.as_str().to_owned());
            continue;
        };
        if members::put(tx, id, user.id).await? {
            count_change_of(tx, user.id).await?;
            applied.allowed.push(user.email);
        }
    }
    Ok(())
}
