//! What visitors do, from the first page to the last.

use std::sync::Arc;

use super::books::Ended;
use super::people::Person;
use super::record::Flow;
use super::visitor::{Town, Visitor};
use crate::Outcome;
use crate::seed::PASSWORD;
use crate::vestibule::HOST;
use crate::wiki::WIKI;

/// The password that takes the place of the first.
const NEW: &str = "staple battery horse";

const SESSION: &str = "__Host-session";

/// All, in the order in which they begin.
pub(crate) const JOURNEYS: [Flow; 6] =
    [Flow::SignUp, Flow::SignIn, Flow::SignInByMail, Flow::Reset, Flow::Eviction, Flow::AddressChange];

/// One visitor's, with an account of their own.
pub(crate) async fn go(town: Arc<Town>, flow: Flow, person: Person) {
    let visitor = Visitor::new(&town, flow);
    let done = match flow {
        Flow::SignUp => sign_up(visitor, &person).await,
        Flow::SignIn => sign_in(visitor, &person).await,
        Flow::SignInByMail => sign_in_by_mail(visitor, &person).await,
        Flow::Reset => reset(visitor, &person).await,
        Flow::Eviction | Flow::Check => eviction(&town, &person).await,
        Flow::AddressChange => change_address(&town, &person).await,
    };
    if let Err(error) = done {
        town.books.open().wrong.push(format!("{flow:?}: {error}"));
    }
}

async fn sign_up(mut ann: Visitor, person: &Person) -> Outcome<()> {
    let (address, town) = (format!("new-{}", person.address), Arc::clone(&ann.town));
    ann.page("/register").await?;
    ann.submit("/register", &[("email", &address), ("password", PASSWORD)], "/register/sent").await?;
    town.books.promise(&address, &["/activate/"]);
    let link = ann.open_mail(&address, "/activate/").await?;
    if !ann.submit(&link, &[], "/account").await? {
        // It worked the first time, or somebody's answer is missing: the password tells.
        ann.submit("/login", &[("email", &address), ("password", PASSWORD)], "/account").await?;
    }
    town.books.password(&address, &[PASSWORD]);
    ann.page("/account").await
}

async fn sign_in(mut ann: Visitor, person: &Person) -> Outcome<()> {
    let (address, town) = (&person.address, Arc::clone(&ann.town));
    let typed = [("email", address.as_str()), ("password", PASSWORD)];
    ann.page("/login").await?;
    ann.submit("/login", &typed, "/account").await?;
    town.books.promise(address, &["/notices/off/"]);
    ann.page("/account").await?;
    let session = ann.cookie(HOST, SESSION).ok_or("nobody is signed in")?.to_owned();
    ann.get(HOST, "/account/sessions").await?;
    ann.submit("/logout", &[], "/done/signed-out").await?;
    town.ended(Ended::Session(session)).await;
    ann.forget(SESSION);
    ann.submit("/login", &typed, "/account").await?;
    ann.page("/account").await
}

async fn sign_in_by_mail(mut ann: Visitor, person: &Person) -> Outcome<()> {
    let (address, town) = (&person.address, Arc::clone(&ann.town));
    ann.submit("/login/mail", &[("email", address)], "/login/mail/sent").await?;
    town.books.promise(address, &["/login/mail/"]);
    let link = ann.open_mail(address, "/login/mail/").await?;
    if ann.submit(&link, &[], "/account").await? { ann.page("/account").await } else { Ok(()) }
}

/// Another browser is signed in meanwhile.
async fn reset(mut ann: Visitor, person: &Person) -> Outcome<()> {
    let (address, town) = (&person.address, Arc::clone(&ann.town));
    ann.submit("/forgot-password", &[("email", address)], "/forgot-password/sent").await?;
    town.books.promise(address, &["/reset-password/"]);
    let link = ann.open_mail(address, "/reset-password/").await?;
    if ann.submit(&link, &[("new_password", NEW)], "/login").await? {
        town.books.password(address, &[NEW]);
        town.books.promise(address, &["/lock-account/"]);
        town.ended(Ended::Session(person.sessions[0].clone())).await;
        ann.submit("/login", &[("email", address), ("password", NEW)], "/account").await?;
    } else {
        town.books.password(address, &[NEW, PASSWORD]);
    }
    Ok(())
}

/// Two browsers of one person: one throws the other out, which is in the application, too.
async fn eviction(town: &Arc<Town>, person: &Person) -> Outcome<()> {
    let [mut here, mut there] =
        [0, 1].map(|session| Visitor::with_session(town, Flow::Eviction, &person.sessions[session]));
    there.page("/account").await?;
    there.enter_wiki().await?;
    let visit = there.cookie(WIKI, "__Host-vestibule-visit").ok_or("no visit")?.to_owned();
    here.page("/account").await?;
    let ended = if person.number % 4 < 2 {
        let fields = [("current_password", PASSWORD), ("new_password", NEW)];
        let changed = here.submit("/account/password", &fields, "/account").await?;
        town.books.password(&person.address, if changed { &[NEW] } else { &[NEW, PASSWORD] });
        if changed {
            town.books.promise(&person.address, &["/lock-account/"]);
        }
        changed
    } else {
        here.submit("/account/sessions/others", &[], "/account/sessions").await?
    };
    if ended {
        town.ended(Ended::Session(person.sessions[1].clone())).await;
        town.ended(Ended::Visit(visit)).await;
        here.page("/account").await?;
    }
    Ok(())
}

async fn change_address(town: &Arc<Town>, person: &Person) -> Outcome<()> {
    let mut ann = Visitor::with_session(town, Flow::AddressChange, &person.sessions[0]);
    let (old, new) = (&person.address, format!("moved-{}", person.address));
    ann.page("/account/email").await?;
    ann.submit("/account/email", &[("email", &new)], "/account/email").await?;
    town.books.promise(&new, &["/confirm-email/"]);
    // What stops the change is not sent any more when it was late and the change is done.
    town.books.promise(old, &["/veto-email/", "/undo-email/"]);
    let link = ann.open_mail(&new, "/confirm-email/").await?;
    if ann.submit(&link, &[], "/account").await? {
        town.books.promise(old, &["/undo-email/"]);
        town.books.password(&new, &[PASSWORD]);
    }
    Ok(())
}
