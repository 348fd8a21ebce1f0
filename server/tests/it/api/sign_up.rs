//! From an address and a password to an active account, on one device and on two.

use serde_json::json;

use super::client::{Client, each, link, wrong_code};
use crate::test_app::{ANN, BEN, DAY, HOUR, MINUTE, OTHER, PASSWORD};

#[test]
fn whoever_registers_waits_for_the_email_and_its_link_signs_them_in() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        let told = ann.register(ANN).await.is(202);
        assert_eq!(
            (told.text("email"), told.text("state"), &told.body["mail"]),
            (ANN, "waiting", &json!({"state": "queued"}))
        );
        let mail = app.open_next_mail(ANN).await;
        let told = ann.get("/registrations/current").await.is(200);
        assert_eq!(told.body["mail"], json!({ "state": "handed_over", "at": "2026-01-01T00:00:00Z" }));
        assert_eq!(told.text("resend_at"), "2026-01-01T00:00:00Z");
        assert_eq!(ann.signed_in_as().await, None, "nobody has opened the email");
        ann.activate(&mail).await.is(201);
        let me = ann.get("/me").await.is(200);
        assert_eq!((me.text("email"), me.body["email_verified"].as_bool()), (ANN, Some(true)));
        ann.get("/registrations/current").await.problem(404, "registration-gone");
    });
}

#[test]
fn the_part_of_a_link_after_its_last_slash_will_do_and_so_will_a_link_that_was_bent_on_the_way() {
    each(async |app, mode| {
        for (n, bend) in [
            |link: &str| link.rsplit('/').next().expect("a token").to_owned(),
            |link: &str| format!("  <{link}>.\r\n"),
            |link: &str| format!("{link}/?utm_source=mail#top"),
            |link: &str| link.replace("https://", "HTTPS://"),
            |link: &str| link.split_at(60).0.to_owned() + "=\r\n" + link.split_at(60).1,
        ]
        .into_iter()
        .enumerate()
        {
            let address = format!("ann{n}@example.org");
            let mut ann = Client::new(app, mode);
            ann.register(&address).await.is(202);
            let mail = app.open_next_mail(&address).await;
            ann.post("/activations", json!({ "token": bend(&link(&mail)) })).await.is(201);
        }
    });
}

#[test]
fn another_email_comes_once_a_minute_however_often_it_is_asked_for() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.register(ANN).await.is(202);
        let first = app.open_next_mail(ANN).await;
        let told = ann.press("/registrations/current/resend").await.is(202);
        assert_eq!(told.text("resend_at"), "2026-01-01T00:01:00Z");
        app.open_next_mail(ANN).await;
        ann.press("/registrations/current/resend").await.is(202);
        assert!(app.open_all_mail(ANN).await.is_empty());
        app.wait(MINUTE);
        ann.press("/registrations/current/resend").await.is(202);
        app.open_next_mail(ANN).await;
        ann.activate(&first).await.is(201);
    });
}

#[test]
fn a_mistyped_address_is_corrected_and_the_link_sent_to_it_is_nothing_any_more() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.register(BEN).await.is(202);
        let astray = app.open_next_mail(BEN).await;
        ann.put("/registrations/current/email", json!({ "email": "ann" })).await.refuses(&[("/email", "no_at")]);
        let told = ann.put("/registrations/current/email", json!({ "email": ANN })).await.is(202);
        assert_eq!((told.text("email"), told.text("state")), (ANN, "waiting"));
        let mail = app.open_next_mail(ANN).await;
        ann.activate(&astray).await.problem(400, "link-malformed");
        ann.activate(&mail).await.is(201);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn on_another_device_the_link_wants_the_password_and_the_one_that_signed_up_may_follow_once() {
    each(async |app, mode| {
        let (mut laptop, mut phone) = (Client::new(app, mode), Client::new(app, mode));
        laptop.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        phone.activate(&mail).await.problem(422, "password-needed");
        for (password, refused) in [(OTHER, "wrong-password"), ("short", "wrong-password"), ("\u{7}", "wrong-password")]
        {
            phone
                .post("/activations", json!({ "token": link(&mail), "password": password }))
                .await
                .problem(422, refused);
        }
        phone
            .post("/activations", json!({ "token": link(&mail), "password": "" }))
            .await
            .refuses(&[("/password", "empty")]);
        laptop.press("/registrations/current/session").await.problem(409, "not-activated-here");
        phone.post("/activations", json!({ "token": link(&mail), "password": PASSWORD })).await.is(201);
        assert_eq!(phone.signed_in_as().await.as_deref(), Some(ANN));
        let told = laptop.get("/registrations/current").await.is(200);
        assert_eq!((told.text("state"), &told.body["mail"]), ("active", &json!({ "state": "untold" })));
        let mut second_tab = laptop.clone();
        laptop.press("/registrations/current/session").await.is(201);
        assert_eq!(laptop.signed_in_as().await.as_deref(), Some(ANN));
        second_tab.press("/registrations/current/session").await.problem(404, "registration-gone");
        assert_eq!(second_tab.signed_in_as().await, None);
    });
}

#[test]
fn whoever_waits_too_long_cannot_follow_and_signs_in_with_the_password() {
    each(async |app, mode| {
        let (mut laptop, mut phone) = (Client::new(app, mode), Client::new(app, mode));
        laptop.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        phone.post("/activations", json!({ "token": link(&mail), "password": PASSWORD })).await.is(201);
        app.wait(HOUR + MINUTE);
        assert_eq!(laptop.get("/registrations/current").await.is(200).text("state"), "active_elsewhere");
        laptop.press("/registrations/current/session").await.problem(409, "not-activated-here");
        laptop.sign_in(ANN, PASSWORD).await.is(201);
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn whoever_reads_the_email_may_choose_a_password_of_their_own_and_the_stranger_who_signed_up_is_out() {
    each(async |app, mode| {
        let (mut stranger, mut ann) = (Client::new(app, mode), Client::new(app, mode));
        stranger.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        let short = ann.post("/activations", json!({ "token": link(&mail), "new_password": "short" })).await;
        let short = short.refuses(&[("/new_password", "too_short")]);
        assert_eq!((&short.body["errors"][0]["min"], &short.body["errors"][0]["has"]), (&json!(12), &json!(5)));
        ann.post("/activations", json!({ "token": link(&mail), "new_password": OTHER })).await.is(201);
        assert_eq!(stranger.get("/registrations/current").await.is(200).text("state"), "active_elsewhere");
        stranger.press("/registrations/current/session").await.problem(409, "not-activated-here");
        stranger.sign_in(ANN, PASSWORD).await.problem(401, "sign-in-refused");
        ann.clone().sign_in(ANN, OTHER).await.is(201);
    });
}

#[test]
fn the_code_of_the_email_activates_on_the_device_that_signed_up_and_on_no_other() {
    each(async |app, mode| {
        let (mut ann, mut other) = (Client::new(app, mode), Client::new(app, mode));
        ann.register(ANN).await.is(202);
        let code = app.open_next_mail(ANN).await.code();
        other.post("/activations", json!({ "code": code })).await.problem(404, "registration-gone");
        ann.post("/activations", json!({ "code": "12345" })).await.refuses(&[("/code", "not_six_digits")]);
        ann.post("/activations", json!({ "code": code })).await.is(201);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn five_wrong_codes_are_counted_down_then_even_the_right_one_is_refused_and_the_link_works() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        let code = wrong_code(&mail);
        for left in [4, 3, 2, 1] {
            let told = ann.post("/activations", json!({ "code": code })).await.problem(422, "wrong-code");
            assert_eq!(told.body["tries_left"], left);
        }
        ann.post("/activations", json!({ "code": code })).await.problem(422, "code-exhausted");
        ann.post("/activations", json!({ "code": mail.code() })).await.problem(422, "code-exhausted");
        ann.activate(&mail).await.is(201);
    });
}

#[test]
fn code_and_link_grow_old_and_the_old_link_has_a_new_one_mailed() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.register(ANN).await.is(202);
        let old = app.open_next_mail(ANN).await;
        app.wait(DAY);
        ann.post("/activations", json!({ "code": old.code() })).await.problem(422, "code-expired");
        let told = ann.activate(&old).await.problem(410, "link-expired");
        assert_eq!((told.body["fresh_link"].as_bool(), told.text("email_masked")), (Some(true), "a•••@example.org"));
        let mut elsewhere = Client::new(app, mode);
        let mailed = elsewhere.post("/links/resend", json!({ "token": link(&old) })).await.is(202);
        assert_eq!(mailed.text("email_masked"), "a•••@example.org");
        let new = app.open_next_mail(ANN).await;
        ann.post("/activations", json!({ "code": new.code() })).await.is(201);
        elsewhere.post("/links/resend", json!({ "token": link(&old) })).await.problem(409, "already-active");
    });
}

#[test]
fn whoever_did_not_sign_up_declines_and_hears_nothing_more_that_day() {
    each(async |app, mode| {
        let (mut stranger, mut ann) = (Client::new(app, mode), Client::new(app, mode));
        stranger.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        ann.post("/activations/decline", json!({ "token": link(&mail) })).await.is(204);
        assert_eq!(app.count("vestibule_users").await, 0);
        for path in ["/activations/decline", "/activations", "/links/inspect", "/links/resend"] {
            ann.post(path, json!({ "token": link(&mail) })).await.problem(400, "link-malformed");
        }
        assert_eq!(stranger.get("/registrations/current").await.is(200).text("state"), "waiting", "not told of it");
        stranger.register(ANN).await.is(202);
        assert!(app.open_all_mail(ANN).await.is_empty());
    });
}

#[test]
fn whoever_lost_the_registration_has_the_email_sent_again_and_strangers_learn_nothing_by_that() {
    each(async |app, mode| {
        Client::new(app, mode).register(ANN).await.is(202);
        let first = app.open_next_mail(ANN).await;
        let mut ann = Client::new(app, mode);
        let [known, unknown] = [ANN, BEN].map(|address| json!({ "email": address }));
        let known = ann.clone().post("/activation-mails", known).await.is(202);
        let unknown = ann.post("/activation-mails", unknown).await.is(202);
        for (told, address) in [(&known, ANN), (&unknown, BEN)] {
            assert_eq!((told.text("email"), told.text("state")), (address, "waiting"));
            assert_eq!(told.body["mail"], json!({ "state": "untold" }));
        }
        let mail = app.open_next_mail(ANN).await;
        ann.activate(&mail).await.problem(422, "password-needed");
        ann.post("/activations", json!({ "token": link(&first), "password": PASSWORD })).await.is(201);
    });
}

#[test]
fn an_address_that_is_active_is_answered_alike_and_its_owner_is_told() {
    each(async |app, mode| {
        Client::of_member(app, mode, ANN).await;
        let (mut stranger, mut newcomer) = (Client::new(app, mode), Client::new(app, mode));
        let mut known = stranger.register(ANN).await.is(202).body;
        let mut unknown = newcomer.register(BEN).await.is(202).body;
        for body in [&mut known, &mut unknown] {
            let body = body.as_object_mut().expect("an object");
            body.remove("email");
            body.remove("attempt");
        }
        assert_eq!(known, unknown);
        let told = app.open_next_mail(ANN).await;
        assert!(told.links().iter().all(|link| !link.starts_with("/activate/")), "{}", told.text);
        app.open_next_mail(BEN).await;
        stranger.sign_in(ANN, PASSWORD).await.is(201);
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn an_account_has_the_language_and_the_time_zone_of_the_device_that_activated_it() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.browser = ann.browser.speaking("de-CH, en;q=0.5");
        let body = json!({ "email": ANN, "password": PASSWORD, "time_zone": "Europe/Zurich" });
        ann.post("/registrations", body).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        assert!(mail.text.contains("Konto"), "{}", mail.text);
        ann.activate(&mail).await.is(201);
        let me = ann.get("/me").await.is(200);
        assert_eq!((me.text("language"), me.text("time_zone")), ("de", "Europe/Zurich"));
    });
}

#[test]
fn a_time_zone_that_there_is_not_is_ignored_whatever_it_is() {
    each(async |app, mode| {
        for (n, zone) in ["Mars/Olympus", "", "a\u{0}b", &"a".repeat(10_000)].into_iter().enumerate() {
            let (mut ann, address) = (Client::new(app, mode), format!("ann{n}@example.org"));
            ann.post("/registrations", json!({ "email": address, "password": PASSWORD, "time_zone": zone }))
                .await
                .is(202);
            let mail = app.open_next_mail(&address).await;
            ann.post("/activations", json!({ "token": link(&mail), "time_zone": zone })).await.is(201);
            assert_eq!(ann.get("/me").await.is(200).body.get("time_zone"), None);
        }
    });
}

#[test]
fn a_registration_that_nobody_goes_on_with_is_gone_after_a_week() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        app.wait(7 * DAY);
        ann.get("/registrations/current").await.problem(404, "registration-gone");
        ann.press("/registrations/current/resend").await.problem(404, "registration-gone");
        let correct = json!({ "email": BEN });
        ann.put("/registrations/current/email", correct).await.problem(404, "registration-gone");
        ann.press("/registrations/current/session").await.problem(404, "registration-gone");
        ann.post("/activations", json!({ "code": mail.code() })).await.problem(404, "registration-gone");
        ann.activate(&mail).await.problem(400, "link-malformed");
        ann.sign_in(ANN, PASSWORD).await.problem(401, "sign-in-refused");
        ann.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        ann.activate(&mail).await.is(201);
    });
}
