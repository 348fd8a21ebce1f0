//! Mailed links: what they are for, and each way in which one does not work.

use axum::http::Method;
use serde_json::{Value, json};

use super::client::{Client, each, link};
use super::contents::everything;
use crate::test_app::{ANN, BEN, DAY, OTHER, PASSWORD, SITE};

/// Whatever takes a link, with what it wants besides.
fn with(token: &str) -> [(&'static str, Value); 7] {
    [
        ("/activations", json!({ "token": token })),
        ("/activations/decline", json!({ "token": token })),
        ("/links/inspect", json!({ "token": token })),
        ("/links/resend", json!({ "token": token })),
        ("/password-resets/complete", json!({ "token": token, "new_password": OTHER })),
        ("/me/email/confirm", json!({ "token": token })),
        ("/sessions/by-mail", json!({ "token": token })),
    ]
}

#[test]
fn what_is_no_link_of_ours_is_malformed_wherever_it_is_sent() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.register(ANN).await.is(202);
        let genuine = link(&app.open_next_mail(ANN).await);
        ann.post("/sign-in-mails", json!({ "email": BEN })).await.is(202);
        let before = app.state_of_everything().await;
        let (start, last) = genuine.split_at(genuine.len() - 1);
        let forged = format!("{start}{}", if last == "A" { "B" } else { "A" });
        let made_up = "A".repeat(82);
        for token in ["", "x", "https://evil.example/", SITE, start, &forged, &made_up, "a\u{0}b", "\u{202e}"] {
            for (path, body) in with(token) {
                ann.post(path, body).await.problem(400, "link-malformed");
            }
        }
        // Genuine, and for something else.
        for (path, body) in with(&genuine).into_iter().filter(|(path, _)| !path.starts_with("/activations")) {
            if !path.starts_with("/links/") {
                ann.post(path, body).await.problem(400, "link-malformed");
            }
        }
        assert_eq!(app.state_of_everything().await, before);
    });
}

#[test]
fn a_link_is_looked_at_as_often_as_one_likes_and_works_all_the_same() {
    each(async |app, mode| {
        let (mut ann, mut phone, mut zoe) =
            (Client::of_member(app, mode, ANN).await, Client::new(app, mode), Client::new(app, mode));
        phone.sign_in(ANN, PASSWORD).await.is(201);
        let mut mails = app.open_all_mail(ANN).await;
        zoe.register("zoe@example.org").await.is(202);
        let activation = app.open_next_mail("zoe@example.org").await;
        phone.post("/sign-in-mails", json!({ "email": ANN })).await.is(202);
        ann.post("/password-resets", json!({ "email": ANN })).await.is(202);
        ann.post("/me/email", json!({ "email": "ann@new.example.org" })).await.is(202);
        mails.extend(app.open_all_mail(ANN).await);
        mails.extend(app.open_all_mail("ann@new.example.org").await);
        mails.push(activation.clone());
        let purposes = [
            ("/activate/", "activate"),
            ("/reset-password/", "reset"),
            ("/confirm-email/", "change_email"),
            ("/login/mail/", "sign_in"),
            ("/notices/off/", "notices_off"),
            ("/veto-email/", "veto_email"),
            ("/lock-account/", "lock"),
        ];
        let links: Vec<_> = mails.iter().flat_map(crate::received::Mail::links).collect();
        let before = app.state_of_everything().await;
        for (path, purpose) in purposes {
            let link =
                links.iter().find(|link| link.starts_with(path)).unwrap_or_else(|| panic!("no {path}: {links:?}"));
            for looking in [&mut Client::new(app, mode), &mut zoe, &mut ann] {
                for _ in 0..2 {
                    let told =
                        looking.post("/links/inspect", json!({ "token": format!("{SITE}{link}") })).await.is(200);
                    assert_eq!((told.text("purpose"), told.text("state")), (purpose, "works"));
                }
            }
        }
        assert_eq!(app.state_of_everything().await, before);
        zoe.activate(&activation).await.is(201);
        let confirm = links.iter().find(|link| link.starts_with("/confirm-email/")).expect("a link");
        ann.post("/me/email/confirm", json!({ "token": format!("{SITE}{confirm}") })).await.is(200);
        let undo = app.open_next_mail(ANN).await;
        let told = ann.post("/links/inspect", json!({ "token": link(&undo) })).await.is(200);
        assert_eq!((told.text("purpose"), told.text("state")), ("undo_email", "works"));
        let reset = links.iter().find(|link| link.starts_with("/reset-password/")).expect("a link");
        let told = ann.post("/links/inspect", json!({ "token": format!("{SITE}{reset}") })).await.is(200);
        assert_eq!((told.text("purpose"), told.text("state")), ("reset", "superseded"));
    });
}

#[test]
fn an_activation_link_is_malformed_expired_superseded_or_of_an_active_account_and_each_has_its_own_name() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        let state = async |ann: &mut Client<'_>| {
            let told = ann.post("/links/inspect", json!({ "token": link(&mail) })).await.is(200);
            told.text("state").to_owned()
        };
        assert_eq!(state(&mut ann).await, "works");
        app.wait(DAY);
        assert_eq!(state(&mut ann).await, "expired");
        ann.activate(&mail).await.problem(410, "link-expired");
        ann.post("/activations/decline", json!({ "token": link(&mail) })).await.problem(410, "link-expired");
        // Whatever changes the account's stamp.
        app.sql("UPDATE vestibule_users SET security_stamp = recovery_stamp").await;
        assert_eq!(state(&mut ann).await, "superseded");
        ann.activate(&mail).await.problem(410, "link-superseded");
        ann.post("/links/resend", json!({ "token": link(&mail) })).await.is(202);
        let fresh = app.open_next_mail(ANN).await;
        ann.activate(&fresh).await.is(201);
        assert_eq!(state(&mut ann).await, "already_active");
        ann.activate(&mail).await.problem(409, "already-active");
        ann.post("/activations/decline", json!({ "token": link(&mail) })).await.problem(409, "already-active");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn token_and_code_are_sent_one_at_a_time() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        ann.post("/sign-in-mails", json!({ "email": BEN })).await.is(202);
        for path in ["/activations", "/sessions/by-mail"] {
            let both = ann.post(path, json!({ "token": link(&mail), "code": mail.code() })).await;
            assert_eq!(both.problem(400, "invalid-body").errors(), [("/code".into(), "one_of_two".into())]);
            for neither in [json!({}), json!({ "token": null, "code": null })] {
                let neither = ann.post(path, neither).await.problem(400, "invalid-body");
                assert_eq!(neither.errors(), [("/token".into(), "missing".into())]);
            }
        }
        ann.activate(&mail).await.is(201);
    });
}

#[test]
fn no_answer_tells_a_link_and_opening_one_as_an_address_of_the_api_does_nothing() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        let token = mail.link().rsplit('/').next().expect("a token").to_owned();
        let before = everything(app).await;
        for path in [
            format!("/activations/{token}"),
            format!("/activations?token={token}"),
            format!("/links/inspect?token={token}"),
            format!("/registrations/current?token={token}"),
            format!("/activate/{token}"),
        ] {
            for method in [Method::GET, Method::HEAD] {
                let request = ann.request(method, &format!("/api/v1{path}"));
                let reply = ann.send(request, Vec::new()).await;
                assert!([200, 404, 405].contains(&reply.answer.status), "{reply:?}");
            }
        }
        assert_eq!(everything(app).await, before);
        ann.activate(&mail).await.is(201);
    });
}
