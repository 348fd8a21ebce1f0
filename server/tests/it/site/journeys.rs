//! Nobody falls out of the journey: after a refused form the page can be left, reloaded, opened again and opened twice
//! (docs/decisions/refused-forms.md).

use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{ANN, OTHER, PASSWORD, TestApp, both};

/// A form, what is typed into it, the page it belongs to, and what that page then says.
struct Refused {
    form: String,
    typed: Vec<(&'static str, &'static str)>,
    page: String,
    says: &'static str,
    /// A field and what it must still hold.
    keeps: Option<(&'static str, &'static str)>,
}

fn refused(form: &str, typed: &[(&'static str, &'static str)], page: &str, says: &'static str) -> Refused {
    Refused { form: form.into(), typed: typed.into(), page: page.into(), says, keeps: None }
}

impl Refused {
    fn keeping(self, name: &'static str, value: &'static str) -> Self {
        Self { keeps: Some((name, value)), ..self }
    }

    /// Back, reload, the address again and a second tab are all the same to the server: the page is asked for.
    async fn happens_to(&self, person: &mut Browser) {
        let answer = person.submit(&self.form, &self.typed).await.is(303);
        assert_eq!(answer.header("location").map(|to| to.split('?').next()), Some(Some(self.page.as_str())));
        let page = person.follow(answer).await.is(200).says(self.says);
        assert!(is_error(&page), "{}", self.form);
        self.holds(&page);
        for _ in 0..3 {
            let page = person.visit(&self.page).await.is(200);
            assert!(!is_error(&page), "{}: told once", self.form);
            self.holds(&page);
        }
        // A tab that was restored by the address of the form itself.
        let restored = person.visit(&self.form).await;
        match restored.status {
            303 => drop(person.follow(restored).await.is(200)),
            _ => drop(restored.is(200)),
        }
    }

    fn holds(&self, page: &Answer) {
        for secret in [PASSWORD, OTHER] {
            assert!(!page.body.contains(secret), "{}: no password comes back", self.form);
        }
        if let Some((name, value)) = self.keeps {
            assert!(holds(page, name, value), "{}: {name} holds {value}", self.form);
        }
    }
}

fn is_error(page: &Answer) -> bool {
    page.texts("title")[0].starts_with("Error:")
}

fn holds(page: &Answer, name: &str, value: &str) -> bool {
    page.attributes(&format!("input[name={name}]"), "value").iter().any(|held| held == value)
}

async fn strangers_forms(app: &TestApp) -> Vec<Refused> {
    let mut asked = app.browser();
    asked.forgot_password(ANN).await;
    let reset = app.open_next_mail(ANN).await.link();
    vec![
        refused("/login", &[("email", ANN), ("password", OTHER)], "/login", "do not match").keeping("email", ANN),
        refused("/login", &[("email", ANN)], "/login", "Enter your password").keeping("email", ANN),
        refused("/register", &[("email", "ann@"), ("password", "short")], "/register", "12 characters or more")
            .keeping("email", "ann@"),
        refused("/forgot-password", &[("email", "ann@")], "/forgot-password", "missing after the @")
            .keeping("email", "ann@"),
        refused("/login/mail", &[("email", "ann@")], "/login/mail", "missing after the @").keeping("email", "ann@"),
        refused(&reset, &[("new_password", "short")], &reset, "12 characters or more"),
    ]
}

#[test]
fn a_strangers_refused_form_can_be_left_and_come_back_to() {
    both(async |app| {
        app.member(ANN).await;
        for refused in strangers_forms(app).await {
            refused.happens_to(&mut app.browser().of_a_person()).await;
        }
    });
}

#[test]
fn a_members_refused_form_can_be_left_and_come_back_to() {
    both(async |app| {
        let mut ann = app.member(ANN).await.of_a_person();
        for refused in [
            refused(
                "/account/password",
                &[("current_password", OTHER), ("new_password", "short")],
                "/account/password",
                "12 characters or more",
            ),
            refused(
                "/account/delete",
                &[("current_password", OTHER), ("confirm", "delete")],
                "/account/delete",
                "not the password",
            )
            .keeping("confirm", "delete"),
        ] {
            refused.happens_to(&mut ann).await;
        }
    });
}

#[test]
fn codes_and_the_password_of_a_link_can_be_left_and_come_back_to() {
    both(async |app| {
        app.member(ANN).await;
        let mut asked = app.browser().of_a_person();
        asked.submit("/login/mail", &[("email", ANN)]).await.is(303);
        app.ignore_mail();
        refused("/login/mail/sent", &[("code", "12")], "/login/mail/sent", "six digits").happens_to(&mut asked).await;
        let mut ben = app.browser().of_a_person();
        ben.register("ben@example.org").await;
        let link = app.open_next_mail("ben@example.org").await.link();
        let mut phone = app.browser().of_a_person();
        refused(&link, &[("password", OTHER)], &link, "not the password").happens_to(&mut phone).await;
    });
}

#[test]
fn programs_that_post_forms_can_tell_refused_from_done() {
    both(async |app| {
        app.member(ANN).await;
        let mut program = app.browser();
        program.submit("/login", &[("email", ANN), ("password", OTHER)]).await.is(422);
        assert!(program.cookie("refusal").is_none());
    });
}

#[test]
fn the_address_of_a_button_leads_to_the_page_it_stands_on() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        for (act, page) in [
            ("/register/code", "/register/sent"),
            ("/register/resend", "/register/sent"),
            ("/register/address", "/register/sent"),
            ("/account/email/cancel", "/account/email"),
            ("/account/sessions/others", "/account/sessions"),
            ("/account/notices", "/account/sessions"),
        ] {
            ann.visit(act).await.leads_to(page);
        }
    });
}

#[test]
fn the_address_is_typed_once_in_a_journey() {
    both(async |app| {
        app.member(ANN).await;
        let mut ann = app.browser().of_a_person();
        ann.submit("/login", &[("email", ANN), ("password", OTHER)]).await.is(303);
        for page in ["/forgot-password", "/login/mail", "/register"] {
            assert!(holds(&ann.visit(page).await.is(200), "email", ANN), "{page}");
        }
        let sent = ann.submit("/forgot-password", &[("email", ANN)]).await.leads_to("/forgot-password/sent");
        let sent = ann.follow(sent).await.is(200).says(ANN);
        assert!(holds(&sent, "email", ANN), "sent again by one button");
        let mail = app.open_next_mail(ANN).await;
        ann.submit(&mail.link(), &[("new_password", OTHER)]).await.leads_to("/login");
        assert!(holds(&ann.visit("/login").await.is(200), "email", ANN));
        ann.log_in_with(ANN, OTHER).await.leads_to("/account");
        assert!(ann.cookie("address").is_none(), "signed in, it is of no use");
        app.ignore_mail();
    });
}
