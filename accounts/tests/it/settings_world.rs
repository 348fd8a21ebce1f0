//! One person with one account and all of its mail: every kind of link at once, and everything that may kill them.

use accounts::account::{AddressChange, AddressRequest};
use accounts::admin::{OrderOutcome, UserRef};
use accounts::audit::Entry;
use accounts::links::{LinkError, Purpose, RenewedLink};
use accounts::mail::{Delivery, Mail};
use accounts::sessions::{Confirmed, Member, SignedIn};
use accounts::sign_in::MailSignIn;
use accounts::sign_up::{Activation, ActivationProof};
use accounts::{Error, MailSignInToken, SessionToken};
use uuid::Uuid;

use crate::world::*;

pub(crate) const NEW: &str = "ann@new.example";
pub(crate) const LATER: &str = "ann@later.example";

/// A member in one browser.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) world: World,
    pub(crate) session: SessionToken,
}

/// Everybody's mail after all of it was handed over.
#[derive(Debug)]
pub(crate) struct Mailboxes(pub(crate) Vec<Delivery>);

/// One mailed link.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) purpose: Purpose,
    pub(crate) token: String,
    /// The cookie of the browser that asked for it, where that matters.
    pub(crate) browser: Option<MailSignInToken>,
}

/// Why a link did not work; None if it did.
pub(crate) type Refusal = Option<LinkError>;

impl Mailboxes {
    /// The mails to one address.
    pub(crate) fn to(&self, address: &str) -> Vec<&Mail> {
        self.0.iter().filter(|delivery| delivery.to == address).map(|delivery| &delivery.mail).collect()
    }

    /// The token in the one mail to an address.
    pub(crate) fn link(&self, address: &str) -> String {
        link_of(self.one(address))
    }

    pub(crate) fn one(&self, address: &str) -> &Mail {
        let mails = self.to(address);
        assert_eq!(mails.len(), 1, "mails to {address}: {mails:?}");
        mails[0]
    }
}

pub(crate) fn confirmed<T: std::fmt::Debug>(answer: Confirmed<T>) -> T {
    match answer {
        Confirmed::Yes(value) => value,
        other => panic!("not confirmed: {other:?}"),
    }
}

pub(crate) fn entered(login: MailSignIn) -> SignedIn {
    match login {
        MailSignIn::SignedIn(signed_in) => signed_in,
        other => panic!("not signed in: {other:?}"),
    }
}

pub(crate) fn is_superseded(change: &AddressChange) -> bool {
    matches!(change, AddressChange::BrokenLink(LinkError::Superseded { .. }))
}

impl Person {
    pub(crate) async fn new(world: &World, address: &str) -> Self {
        let session = world.member(address).await.session;
        Self { world: world.clone(), session }
    }

    pub(crate) async fn member(&self) -> Member {
        self.world.resume(&self.session).await.expect("signed in")
    }

    pub(crate) async fn is_signed_in(&self) -> bool {
        self.world.resume(&self.session).await.is_some()
    }

    /// The same person on another device; the notice is left unread.
    pub(crate) async fn elsewhere(&self) -> Self {
        let address = self.member().await.email;
        let session = let_in(self.world.log_in(&address, PASSWORD).await).session;
        self.world.all_mail().await;
        Self { session, ..self.clone() }
    }

    /// From [`PASSWORD`] to [`OTHER`].
    pub(crate) async fn change_password(&mut self) {
        let (member, world) = (self.member().await, &self.world);
        let (current, new) = (password(PASSWORD), new_password(OTHER));
        let changed = world.accounts.account().change_password(&member, current, new, &world.request()).await;
        self.session = confirmed(changed.expect("the database works")).session;
    }

    /// Signs everybody else out.
    pub(crate) async fn end_others(&mut self) {
        let (member, world) = (self.member().await, &self.world);
        let fresh = member.fresh(world.now()).expect("signed in a moment ago");
        let ended = world.accounts.sessions().end_others(fresh, &world.request()).await;
        self.session = ended.expect("the database works").expect("still signed in").session;
    }

    /// Whether there was such a session to end. This one has a fresh cookie then.
    pub(crate) async fn end(&mut self, session: Uuid) -> bool {
        let (member, world) = (self.member().await, &self.world);
        let fresh = member.fresh(world.now()).expect("signed in a moment ago");
        let ended = world.accounts.sessions().end(fresh, session, &world.request()).await;
        match ended.expect("the database works") {
            Some(renewed) => self.session = renewed.session,
            None => return false,
        }
        true
    }

    pub(crate) async fn set_notices(&self, on: bool) {
        let (member, world) = (self.member().await, &self.world);
        let fresh = member.fresh(world.now()).expect("signed in a moment ago");
        let set = if on {
            world.accounts.account().notices_on(&member, &world.request()).await
        } else {
            world.accounts.account().notices_off(fresh, &world.request()).await
        };
        set.expect("the database works");
    }

    pub(crate) async fn delete(&self) -> Confirmed<()> {
        let world = &self.world;
        let deleted = world.accounts.account().delete(&self.member().await, password(PASSWORD), world.now()).await;
        deleted.expect("the database works")
    }

    pub(crate) async fn ask_for(&self, address: &str) -> AddressRequest {
        self.try_ask_for(address).await.expect("the database works")
    }

    pub(crate) async fn try_ask_for(&self, address: &str) -> Result<AddressRequest, Error> {
        let world = &self.world;
        // As if the password had just been shown.
        world.sql(&format!("UPDATE vestibule_sessions SET authenticated_at = {}", world.now().millis())).await;
        let member = self.member().await;
        let fresh = member.fresh(world.now()).expect("just shown");
        world.accounts.account().request_email(fresh, &email(address), &world.request()).await
    }

    pub(crate) async fn cancel(&self) -> bool {
        let (member, world) = (self.member().await, &self.world);
        world.accounts.account().cancel_email(&member, &world.request()).await.expect("the database works")
    }

    /// Asks for another address and gives what then is in the mailboxes.
    pub(crate) async fn ask_and_open_mail(&self, address: &str) -> Mailboxes {
        assert_eq!(self.ask_for(address).await, AddressRequest::Accepted);
        open_mail(&self.world).await
    }

    /// Moves to another address and gives the link by which the old one takes that back.
    pub(crate) async fn move_to(&self, address: &str) -> String {
        let from = self.member().await.email;
        let link = self.ask_and_open_mail(address).await.link(address);
        assert_is!(confirm(&self.world, &link).await, AddressChange::Done(_));
        open_mail(&self.world).await.link(&from)
    }

    /// What the account's history says, newest first.
    pub(crate) async fn history(&self) -> Vec<(String, Option<String>)> {
        let member = self.member().await;
        let (entries, _) = self.world.accounts.account().activity(&member, None).await.expect("the database works");
        let told = |entry: Entry| (entry.event.to_string(), entry.detail.map(|detail| detail.to_string()));
        entries.into_iter().map(told).collect()
    }
}

pub(crate) async fn open_mail(world: &World) -> Mailboxes {
    Mailboxes(world.all_mail().await)
}

pub(crate) async fn confirm(world: &World, link: &str) -> AddressChange {
    world.accounts.mailed_links().confirm(&arrived(link), &world.request()).await.expect("the database works")
}

pub(crate) async fn renew(world: &World, link: &str) -> RenewedLink {
    world.accounts.mailed_links().renew_confirm(&arrived(link), &world.request()).await.expect("the database works")
}

pub(crate) async fn veto(world: &World, link: &str) -> AddressChange {
    world.accounts.mailed_links().veto(&arrived(link), &world.request()).await.expect("the database works")
}

pub(crate) async fn undo(world: &World, link: &str) -> AddressChange {
    world.accounts.mailed_links().undo(&arrived(link), &world.request()).await.expect("the database works")
}

pub(crate) async fn notices_off(world: &World, link: &str) -> Result<(), LinkError> {
    world.accounts.mailed_links().notices_off(&arrived(link), &world.request()).await.expect("the database works")
}

pub(crate) async fn lock(world: &World, link: &str) -> Result<(), LinkError> {
    world.accounts.recovery().lock(&arrived(link), &world.request()).await.expect("the database works").map(drop)
}

/// The token by which a notice's reader locks the account.
pub(crate) fn lock_of(mail: &Mail) -> String {
    match mail {
        Mail::NewSignIn { lock: Some(lock), .. }
        | Mail::PasswordChanged { lock: Some(lock), .. }
        | Mail::NoticesOff { lock: Some(lock), .. } => lock.expose().to_owned(),
        other => panic!("a mail without such a link: {other:?}"),
    }
}

/// Asks for a mail to sign in with and gives this browser's cookie.
pub(crate) async fn ask_to_sign_in(world: &World, address: &str) -> MailSignInToken {
    let asked = world.accounts.sign_in().request_mail(&email(address), None, &world.request()).await;
    asked.expect("the database works")
}

pub(crate) async fn sign_in_by_link(world: &World, link: &str, browser: &MailSignInToken) -> MailSignIn {
    world.accounts.sign_in().with_mail(&arrived(link), browser, &world.request()).await.expect("the database works")
}

pub(crate) async fn operator(world: &World, disable: bool, address: &str) {
    let who = UserRef::Address(email(address));
    let done = if disable {
        world.operator.users().disable(&who, world.now()).await
    } else {
        world.operator.users().enable(&who, world.now()).await
    };
    assert_is!(done, Ok(OrderOutcome::Done));
}

/// A link of every kind that a member can have at once, all of them working: for [`ANN`], who moved to [`NEW`] and
/// asks to move on to [`LATER`].
pub(crate) async fn links_of_all_kinds(world: &World, person: &Person) -> Vec<Link> {
    let link = |purpose, token| Link { purpose, token, browser: None };
    let undo = person.move_to(NEW).await;
    let mails = person.ask_and_open_mail(LATER).await;
    let (change, veto) = (mails.link(LATER), mails.link(NEW));
    let_in(world.log_in(NEW, PASSWORD).await);
    let notice = open_mail(world).await;
    let (action, lock) = (notice.link(NEW), lock_of(notice.one(NEW)));
    let reset = world.reset_link(NEW).await;
    let browser = Some(ask_to_sign_in(world, NEW).await);
    let sign_in = open_mail(world).await.link(NEW);
    vec![
        link(Purpose::Reset, reset),
        link(Purpose::ChangeEmail, change),
        Link { purpose: Purpose::SignIn, token: sign_in, browser },
        link(Purpose::ActionLink, action),
        link(Purpose::VetoEmail, veto),
        link(Purpose::UndoEmail, undo),
        link(Purpose::Lock, lock),
    ]
}

/// Opens a link's page; changes nothing.
pub(crate) async fn open(world: &World, link: &Link) -> Refusal {
    let (accounts, token) = (&world.accounts, link.token.as_str());
    let request = &world.request();
    match link.purpose {
        Purpose::Activate => accounts.sign_up().activation_page(&arrived(token), None, request).await.map(Result::err),
        Purpose::Reset => accounts.recovery().page(&arrived(token), request).await.map(Result::err),
        Purpose::ChangeEmail => accounts.mailed_links().confirm_page(&arrived(token), request).await.map(Result::err),
        Purpose::SignIn => {
            accounts.sign_in().mail_page(&arrived(token), link.browser.as_ref(), request).await.map(Result::err)
        }
        Purpose::ActionLink => accounts.mailed_links().notices_page(&arrived(token), request).await.map(Result::err),
        Purpose::VetoEmail => accounts.mailed_links().veto_page(&arrived(token), request).await.map(Result::err),
        Purpose::UndoEmail => accounts.mailed_links().undo_page(&arrived(token), request).await.map(Result::err),
        Purpose::Lock => accounts.recovery().lock_page(&arrived(token), request).await.map(Result::err),
    }
    .expect("the database works")
}

/// Presses the button of a link's page, whatever that asks for.
pub(crate) async fn press(world: &World, link: &Link) -> Refusal {
    let changed = |change| match change {
        AddressChange::Done(_) => None,
        AddressChange::BrokenLink(dead) => Some(dead),
        AddressChange::Unavailable => panic!("the address is taken"),
    };
    match link.purpose {
        Purpose::Activate => {
            match world.activate(&link.token, ActivationProof::NewPassword(new_password(OTHER)), None).await {
                Activation::BrokenLink(dead) => Some(dead),
                _ => None,
            }
        }
        Purpose::Reset => world.reset(&link.token, OTHER).await.err(),
        Purpose::ChangeEmail => changed(confirm(world, &link.token).await),
        Purpose::VetoEmail => changed(veto(world, &link.token).await),
        Purpose::UndoEmail => changed(undo(world, &link.token).await),
        Purpose::ActionLink => notices_off(world, &link.token).await.err(),
        Purpose::Lock => lock(world, &link.token).await.err(),
        Purpose::SignIn => {
            match sign_in_by_link(world, &link.token, link.browser.as_ref().expect("a browser that asked")).await {
                MailSignIn::BrokenLink(dead) => Some(dead),
                _ => None,
            }
        }
    }
}
