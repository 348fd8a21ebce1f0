//! What a stranger can do with an address that is not his.

use super::Way;
use super::by_api::{Call, operation, page, without_times};
use crate::answer::Answer;
use crate::api::caller::{Caller, seen};
use crate::test_app::{OTHER, PASSWORD, TestApp};

/// Every form that takes an address, and what can be done in the browser that sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Register,
    ResendFromElsewhere,
    Resend,
    CorrectTo,
    CorrectFrom,
    Code,
    Follow,
    SignIn,
    SignInAsRegistered,
    SignInByMail,
    SignInByCode,
    ForgotPassword,
    RenewedLink,
    ChangeAddress,
}

impl Form {
    pub(super) const ALL: [Self; 14] = [
        Self::Register,
        Self::ResendFromElsewhere,
        Self::Resend,
        Self::CorrectTo,
        Self::CorrectFrom,
        Self::Code,
        Self::Follow,
        Self::SignIn,
        Self::SignInAsRegistered,
        Self::SignInByMail,
        Self::SignInByCode,
        Self::ForgotPassword,
        Self::RenewedLink,
        Self::ChangeAddress,
    ];
}

/// A browser and a mailbox that have nothing to do with the owner.
pub(super) struct Stranger {
    caller: Caller,
    way: Way,
    target: String,
    own: String,
    link: Option<String>,
    saw: Vec<String>,
}

impl Stranger {
    pub(super) async fn new(app: &TestApp, target: &str, form: Form, way: Way) -> Self {
        let own = format!("own-{target}");
        let browser = if form == Form::ChangeAddress { app.member(&own).await } else { app.browser() };
        let caller = Caller::script(app, browser);
        Self { caller, way, target: target.to_owned(), own, link: None, saw: Vec::new() }
    }

    async fn visit(&mut self, app: &TestApp, path: &str) {
        match self.way {
            Way::Pages => {
                app.statements();
                let answer = self.caller.browser.visit(path).await;
                self.note(app, &answer);
            }
            Way::Api => {
                if let Some(call) = page(path) {
                    self.call(app, call).await;
                }
            }
        }
    }

    async fn submit(&mut self, app: &TestApp, path: &str, fields: &[(&str, &str)]) {
        match self.way {
            Way::Pages => {
                app.statements();
                let answer = self.caller.browser.submit(path, fields).await;
                self.note(app, &answer);
            }
            Way::Api => self.call(app, operation(path, fields)).await,
        }
    }

    async fn call(&mut self, app: &TestApp, (method, path, body): Call) {
        app.statements();
        let answer = self.caller.call(method, &path, body).await;
        let understood = !matches!(answer.status, 405 | 415) && !answer.body.contains("/problems/invalid-body");
        assert!(understood, "{answer:?}");
        self.note(app, &if path == "/me/activity" { without_times(&answer) } else { answer });
    }

    fn note(&mut self, app: &TestApp, answer: &Answer) {
        let answer = seen(answer, &self.own).replace(&self.target, "TARGET");
        self.saw.push(format!("{answer}\n{}", app.statements().join("\n")));
    }

    async fn register(&mut self, app: &TestApp, address: &str) {
        self.submit(app, "/register", &[("email", address), ("password", OTHER)]).await;
    }

    /// Before the owner does anything.
    pub(super) async fn begin(&mut self, app: &TestApp, form: Form) {
        let (target, own) = (self.target.clone(), self.own.clone());
        match form {
            Form::Register | Form::Resend | Form::CorrectFrom | Form::Code | Form::Follow => {
                self.register(app, &target).await;
            }
            Form::ResendFromElsewhere => self.submit(app, "/register/resend", &[("email", &target)]).await,
            Form::CorrectTo => {
                self.register(app, &own).await;
                self.submit(app, "/register/address", &[("email", &target)]).await;
            }
            Form::RenewedLink => {
                self.register(app, &own).await;
                self.link = Some(app.open_next_mail(&own).await.link());
                self.submit(app, "/register/address", &[("email", &target)]).await;
            }
            Form::SignIn => {
                for _ in 0..9 {
                    self.submit(app, "/login", &[("email", &target), ("password", OTHER)]).await;
                }
            }
            Form::SignInAsRegistered => {
                self.register(app, &target).await;
                self.submit(app, "/login", &[("email", &target), ("password", OTHER)]).await;
            }
            Form::SignInByMail | Form::SignInByCode => {
                self.submit(app, "/login/mail", &[("email", &target)]).await;
            }
            Form::ForgotPassword => self.submit(app, "/forgot-password", &[("email", &target)]).await,
            Form::ChangeAddress => self.submit(app, "/account/email", &[("email", &target)]).await,
        }
    }

    /// The pages that are open.
    pub(super) async fn look(&mut self, app: &TestApp, form: Form) {
        for path in ["/register/sent", "/login/mail/sent", "/forgot-password/sent", "/account/email"] {
            self.visit(app, path).await;
        }
        if form == Form::Code {
            self.submit(app, "/register/code", &[("code", "000000")]).await;
        }
        if form == Form::SignInByCode {
            self.submit(app, "/login/mail/sent", &[("code", "000000")]).await;
        }
    }

    /// The same again, after the owner's act.
    pub(super) async fn go_on(&mut self, app: &TestApp, form: Form) {
        let target = self.target.clone();
        match form {
            Form::Resend | Form::ResendFromElsewhere => self.submit(app, "/register/resend", &[]).await,
            Form::CorrectFrom => {
                let own = self.own.clone();
                self.submit(app, "/register/address", &[("email", &own)]).await;
            }
            Form::Code => {
                for _ in 0..4 {
                    self.submit(app, "/register/code", &[("code", "000000")]).await;
                }
            }
            Form::SignInByCode => {
                for _ in 0..4 {
                    self.submit(app, "/login/mail/sent", &[("code", "000000")]).await;
                }
            }
            Form::Follow => self.submit(app, "/register/sent", &[]).await,
            Form::SignIn => {
                for _ in 0..2 {
                    self.submit(app, "/login", &[("email", &target), ("password", OTHER)]).await;
                }
            }
            Form::SignInAsRegistered => {
                self.submit(app, "/login", &[("email", &target), ("password", OTHER)]).await;
                self.visit(app, "/register/sent").await;
            }
            Form::RenewedLink => {
                let link = self.link.clone().expect("a link of his own");
                self.visit(app, &link).await;
                self.submit(app, &format!("{link}/resend"), &[]).await;
            }
            Form::ChangeAddress => {
                let fresh = [("password", PASSWORD), ("next", "/account/email")];
                self.submit(app, "/reauthenticate", &fresh).await;
                self.begin(app, form).await;
            }
            Form::Register | Form::CorrectTo | Form::SignInByMail | Form::ForgotPassword => {
                self.begin(app, form).await;
            }
        }
    }

    /// What came into his own mailbox.
    pub(super) async fn open_mail(&mut self, app: &TestApp) {
        let mails = app.open_all_mail(&self.own).await;
        let subjects: Vec<_> = mails.into_iter().map(|mail| mail.subject).collect();
        self.saw.push(subjects.join("\n"));
    }

    /// Where the two differ, in the first line that does.
    pub(super) fn differs_from(&self, other: &Self) -> Option<String> {
        let lines = |saw: &[String]| saw.join("\n").lines().map(str::to_owned).collect::<Vec<_>>();
        let (one, two) = (lines(&self.saw), lines(&other.saw));
        let at = one.iter().zip(&two).take_while(|(one, two)| one == two).count();
        (one != two).then(|| format!("line {at} about {}:\n{:?}\n{:?}", other.target, one.get(at), two.get(at)))
    }
}
