//! An owner who is signed in in every way there is, with a change of address pending and a link of every kind.

use axum::http::Method;
use serde_json::{Value, json};

use accounts::Email;
use accounts::admin::{OrderOutcome, UserRef};

use crate::api::caller::{Caller, Carries, told};
use crate::test_app::{OTHER, PASSWORD, TestApp};

/// How somebody signs in, and does what they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// By pages.
    Pages,
    /// By the API, with cookies.
    Script,
    /// By the API, with tokens.
    Program,
}

pub(super) const WAYS: [Way; 3] = [Way::Pages, Way::Script, Way::Program];

/// Somebody with a session. Clones have the same, and no more.
#[derive(Clone)]
pub(super) struct Party {
    pub(super) way: Way,
    pub(super) caller: Caller,
}

pub(super) struct Scene<'a> {
    pub(super) app: &'a TestApp,
    /// The address of the account.
    pub(super) address: String,
    /// Where the change goes that is pending.
    next: String,
    /// Paths of links, by how they begin.
    links: Vec<String>,
}

impl Party {
    pub(super) async fn sign_in(app: &TestApp, way: Way, address: &str) -> Self {
        let carries = if way == Way::Program { Carries::Tokens } else { Carries::Cookies };
        let mut caller = Caller::new(app, carries);
        match way {
            Way::Pages => drop(caller.browser.log_in(address).await),
            Way::Script | Way::Program => drop(caller.sign_in(address, PASSWORD).await.is(201)),
        }
        Self { way, caller }
    }

    /// Pages and API agree on it.
    pub(super) async fn is_signed_in(&self) -> bool {
        let mut looking = self.clone();
        let signed_in = looking.caller.is_signed_in().await;
        if self.way != Way::Program {
            let page = looking.caller.browser.visit("/account").await;
            assert_eq!(page.status == 200, signed_in, "{:?}", self.way);
        }
        signed_in
    }

    async fn session(&self) -> String {
        let me = told(&self.clone().caller.get("/me").await.is(200));
        me["session"]["id"].as_str().expect("an id").to_owned()
    }

    /// Does it by pages or by the API, as this party does everything.
    async fn act(&mut self, form: (&str, &[(&str, &str)]), call: (Method, &str, Value), status: u16) {
        match self.way {
            Way::Pages => drop(self.caller.browser.submit(form.0, form.1).await.is(303)),
            Way::Script | Way::Program => drop(self.caller.call(call.0, call.1, call.2).await.is(status)),
        }
    }

    pub(super) async fn change_password(&mut self) {
        let (current, new) = (("current_password", PASSWORD), ("new_password", OTHER));
        let body = json!({ "current_password": PASSWORD, "new_password": OTHER });
        self.act(("/account/password", &[current, new]), (Method::PUT, "/me/password", body), 200).await;
    }

    pub(super) async fn end_others(&mut self) {
        let call = (Method::DELETE, "/sessions/others", Value::Null);
        self.act(("/account/sessions/others", &[]), call, 200).await;
    }

    pub(super) async fn end(&mut self, other: &Self) {
        let session = other.session().await;
        let path = format!("/sessions/{session}");
        let call = (Method::DELETE, path.as_str(), Value::Null);
        self.act(("/account/sessions", &[("session", &session)]), call, 200).await;
    }

    pub(super) async fn delete(&mut self) {
        let form = [("current_password", PASSWORD), ("confirm", "delete")];
        let call = (Method::POST, "/me/deletion", json!({ "password": PASSWORD }));
        self.act(("/account/delete", &form), call, 204).await;
    }

    pub(super) async fn show_password_again(&mut self) {
        let call = (Method::POST, "/sessions/current/reauthentication", json!({ "password": PASSWORD }));
        self.act(("/reauthenticate", &[("password", PASSWORD), ("next", "/account")]), call, 200).await;
    }

    pub(super) async fn sign_out(&mut self) {
        self.act(("/logout", &[]), (Method::DELETE, "/sessions/current", Value::Null), 204).await;
    }

    pub(super) async fn ask_for(&mut self, address: &str) {
        let call = (Method::POST, "/me/email", json!({ "email": address }));
        self.act(("/account/email", &[("email", address)]), call, 202).await;
    }

    pub(super) async fn cancel_change(&mut self) {
        self.act(("/account/email/cancel", &[]), (Method::DELETE, "/me/email", Value::Null), 204).await;
    }
}

impl<'a> Scene<'a> {
    pub(super) async fn new(app: &'a TestApp, number: usize) -> Self {
        let name = |what: &str| format!("{what}{number}@example.org");
        let (first, address, next) = (name("ann"), name("moved"), name("next"));
        let mut ann = app.member(&first).await;
        ann.submit("/account/email", &[("email", &address)]).await.leads_to("/account/email");
        let confirm = app.open_next_mail(&address).await.link();
        ann.submit(&confirm, &[]).await.leads_to("/account");
        let mut links = app.open_all_mail(&first).await.pop().expect("a notice").links();
        ann.submit("/account/email", &[("email", &next)]).await.leads_to("/account/email");
        app.browser().log_in(&address).await;
        app.browser().forgot_password(&address).await;
        for reader in [&address, &next] {
            for mail in app.open_all_mail(reader).await {
                links.extend(mail.links());
            }
        }
        Self { app, address, next, links }
    }

    pub(super) fn link(&self, begins: &str) -> String {
        self.links.iter().find(|link| link.starts_with(begins)).unwrap_or_else(|| panic!("no {begins}")).clone()
    }

    pub(super) async fn sign_in(&self, way: Way) -> Party {
        Party::sign_in(self.app, way, &self.address).await
    }

    /// Somebody with no session presses the button of a link that has nothing but its page.
    pub(super) async fn press(&self, begins: &str) {
        self.app.browser().submit(&self.link(begins), &[]).await.is(303);
    }

    /// Sets a new password by the mailed link, as a party of this kind does that.
    pub(super) async fn reset(&self, way: Way) {
        let (link, carries) = (self.link("/reset-password/"), Carries::Tokens);
        let mut reader = Party { way, caller: Caller::new(self.app, carries) };
        let call = (Method::POST, "/password-resets/complete", json!({ "token": link, "new_password": OTHER }));
        reader.act((&link, &[("new_password", OTHER)]), call, 200).await;
    }

    pub(super) async fn change_is_pending(&self) -> bool {
        self.app.count(&format!("vestibule_users WHERE pending_email = '{}'", self.next)).await == 1
    }

    /// What an operator does. Says whether there is such an order.
    pub(super) async fn order(&self, order: &str) {
        let (users, now) = (self.app.operator.users(), self.app.state.clock.now());
        let who = UserRef::Address(Email::parse(&self.address).expect("an address"));
        let done = match order {
            "`users lock`" => users.lock(&who, now).await,
            "`users disable`, `users enable`" => {
                assert_eq!(users.disable(&who, now).await.expect("the database works"), OrderOutcome::Done);
                users.enable(&who, now).await
            }
            "`users delete`" => users.delete(&who, now).await,
            "`users sign-out`" => users.sign_out(&who, now).await.map(|_| OrderOutcome::Done),
            "`users sign-out --all`" => users.sign_out_all(now).await.map(|_| OrderOutcome::Done),
            other => panic!("no such act: {other}"),
        };
        assert_eq!(done.expect("the database works"), OrderOutcome::Done, "{order}");
    }
}
