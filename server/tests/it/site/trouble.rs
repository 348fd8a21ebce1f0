//! When something is away, full or broken: a page in the site's design, and nothing lost (F-31, F-43, M-2).

use std::time::{Duration, Instant};

use accounts::Password;
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::routing::get;
use futures::future::select;
use tower::ServiceExt;

use crate::site::try_again::BUTTON;
use crate::test_app::{ANN, OTHER, PASSWORD, Setup, both, both_with};

#[test]
fn when_too_much_is_to_be_hashed_visitors_are_asked_to_come_back_m_2() {
    // One slot, little patience, and work that takes long enough to be met.
    let setup = Setup { pool: (1, Duration::from_millis(50), (19_456, 150, 1)), ..Setup::default() };
    both_with(setup, async |app| {
        let pool = app.state.accounts.hash_pool();
        let hash = || Box::pin(pool.verify(Password::parse(PASSWORD).expect("a password"), None));
        let (refused, busy) = select(hash(), hash()).await.factor_first();
        assert!(refused.is_err(), "one of two has the only slot");
        let mut ann = app.browser();
        for path in ["/register", "/login"] {
            let answer = ann.submit(path, &[("email", ANN), ("password", PASSWORD)]).await.is(503);
            assert!(answer.retry_after() > 0 && answer.heading() == "Please try again in a moment");
            let (action, typed) = answer.says("What you typed is kept, except for the password").form_of(BUTTON);
            assert_eq!((action.as_str(), typed), (path, vec![("email".to_owned(), ANN.to_owned())]));
            assert_eq!(ann.submit(path, &[("email", ANN)]).await.is(422).field("email"), ANN);
            ann.visit(path).await.is(200);
        }
        // I-80: what strangers can make expensive waits, too; what costs nothing does not.
        for (typed, status) in [("passwordpassword7", 503), ("short", 422)] {
            ann.submit("/register", &[("email", ANN), ("password", typed)]).await.is(status);
        }
        assert_eq!(app.count("vestibule_users").await + app.count("vestibule_outbox").await, 0);
        busy.await.expect("a slot");
        ann.submit("/register", &[("email", ANN), ("password", PASSWORD)]).await.leads_to("/register/sent");
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn a_sign_in_is_not_told_to_have_failed_because_the_session_before_it_cannot_be_ended() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.sql("CREATE TABLE holds (session UUID REFERENCES vestibule_sessions (id))").await;
        app.sql("INSERT INTO holds SELECT id FROM vestibule_sessions").await;
        ann.submit("/login", &[("email", ANN), ("password", PASSWORD)]).await.leads_to("/account");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn an_older_program_on_a_newer_schema_is_not_ready() {
    both(async |app| {
        let database = &app.state.database;
        app.sql("INSERT INTO vestibule_migrations (version, applied_at) VALUES ('m29991231_000000_later', 0)").await;
        migrations::run(database).await.expect_err("it knows no such step");
        app.state.web.set_prepared(false);
        assert_eq!(app.browser().visit("/readyz").await.is(503).body, "not ready\n");
        assert_eq!(app.tells("/readyz").await, (503, "not ready\ndatabase not prepared\nmail ok\n".to_owned()));
    });
}

#[test]
fn until_the_schema_is_there_visitors_are_asked_to_come_back_f_30() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.sql("ALTER TABLE vestibule_users RENAME TO nobody_knows").await;
        app.state.web.set_prepared(false);
        assert_eq!(app.browser().visit("/readyz").await.is(503).body, "not ready\n");
        assert_eq!(app.tells("/readyz").await, (503, "not ready\ndatabase not prepared\nmail ok\n".to_owned()));
        let answer = app.browser().submit("/register", &[("email", ANN), ("password", PASSWORD)]).await.is(503);
        assert!(answer.retry_after() > 0 && answer.set_cookies().is_empty());
        ann.visit("/account").await.is(503);
        app.browser().visit("/login").await.is(200);
        app.ignore_mail();
    });
}

#[test]
fn without_the_database_forms_are_still_served_and_everything_else_says_come_back_f_31() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let mut stranger = app.browser();
        app.lose_the_database().await;
        for path in ["/", "/register", "/login", "/forgot-password", "/login/mail", "/register/sent"] {
            stranger.visit(path).await.is(200);
        }
        let posts: [(&str, &[(&str, &str)]); 5] = [
            ("/register", &[("email", ANN), ("password", PASSWORD)]),
            ("/login", &[("email", ANN), ("password", PASSWORD)]),
            ("/forgot-password", &[("email", ANN)]),
            ("/register/resend", &[("email", ANN)]),
            ("/login/mail", &[("email", ANN)]),
        ];
        for (path, fields) in posts {
            let answer = stranger.submit(path, fields).await.is(503);
            assert!(answer.retry_after() > 0 && answer.set_cookies().is_empty());
        }
        for path in ["/", "/account", "/login"] {
            assert!(ann.visit(path).await.is(503).set_cookies().is_empty(), "nobody is signed out by that");
        }
    });
}

#[test]
fn a_mailed_link_that_cannot_be_opened_now_can_be_tried_again_in_place_f_31() {
    both(async |app| {
        app.browser().register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        app.lose_the_database().await;
        let page = app.browser().visit(&mail.link()).await.is(503);
        assert_eq!(page.attributes("main a.button", "href"), [""], "the link's own address");
        assert_eq!(page.texts("main a.button"), ["Try again"]);
    });
}

#[test]
fn what_is_wrong_in_itself_is_refused_without_the_database_f_31() {
    both(async |app| {
        app.lose_the_database().await;
        let mut stranger = app.browser();
        stranger.submit("/register", &[("email", "nobody"), ("password", OTHER)]).await.is(422);
        stranger.submit("/forgot-password", &[("email", "nobody")]).await.is(422);
        stranger.submit("/login", &[("email", ANN), ("password", "")]).await.is(422);
        stranger.submit_raw("/login", "email=%ff").await.is(400);
        stranger.visit("/nowhere").await.is(404);
    });
}

#[test]
fn probes_tell_a_process_that_runs_from_one_that_can_serve_f_30() {
    both(async |app| {
        let mut probe = app.browser();
        for (path, body) in [("/livez", "alive\n"), ("/readyz", "ready\n")] {
            let answer = probe.visit(path).await.is(200);
            assert_eq!(
                (answer.header("content-type"), answer.body.as_str()),
                (Some("text/plain; charset=utf-8"), body)
            );
        }
        let by_address = Request::builder().uri("/readyz").header("host", "10.0.0.7:3000");
        probe.send(by_address, "").await.is(200);
        app.lose_the_database().await;
        probe.visit("/livez").await.is(200);
        assert_eq!(probe.visit("/readyz").await.is(503).body, "not ready\n");
        let (status, told) = app.tells("/readyz").await;
        assert!(status == 503 && told.starts_with("not ready\ndatabase away: "), "{told}");
        assert_eq!(app.logged("not ready"), 1, "told once");
    });
}

#[test]
fn k_4_however_often_it_is_asked_one_change_a_second_is_written_to_know_that_changes_can_be() {
    both(async |app| {
        if app.on_postgres() {
            return;
        }
        app.sql("CREATE TABLE written (at INTEGER)").await;
        app.sql("CREATE TRIGGER w AFTER INSERT ON vestibule_throttles BEGIN INSERT INTO written VALUES (1); END").await;
        let started = Instant::now();
        for _ in 0..50 {
            app.browser().visit("/readyz").await.is(200);
        }
        let written = app.count("written").await;
        assert!((1..=2 + i64::try_from(started.elapsed().as_secs()).expect("short")).contains(&written), "{written}");
        app.sql("CREATE TRIGGER r BEFORE INSERT ON vestibule_throttles BEGIN SELECT RAISE(ABORT, 'not today'); END")
            .await;
        while app.tells("/readyz").await.0 == 200 {
            assert!(started.elapsed() < Duration::from_mins(1), "it is still ready");
        }
        assert_eq!(app.browser().visit("/readyz").await.is(503).body, "not ready\n");
    });
}

#[test]
fn mail_in_trouble_keeps_nobody_from_serving_f_20() {
    both(async |app| {
        app.next_mail_fails(mail::SendError::Lane("connection refused".into()));
        app.browser().register(ANN).await;
        app.deliver().await;
        assert_eq!(app.browser().visit("/readyz").await.is(200).body, "ready\n", "S14: no word about mail");
        assert_eq!(app.tells("/readyz").await.1, "ready\ndatabase ok\nmail waits: connection refused\n");
        app.wait(Duration::from_mins(10));
        app.open_next_mail(ANN).await;
        assert_eq!(app.tells("/readyz").await.1, "ready\ndatabase ok\nmail ok\n");
    });
}

async fn panic() {
    panic!("secret detail");
}

/// The layers that stand around every handler, around one that panics.
#[test]
fn a_panic_is_one_visitors_page_and_nobody_elses_trouble_f_43() {
    both(async |app| {
        let router = Router::new().route("/panic", get(panic)).route("/fine", get(async || "fine"));
        let router: Router = app.state.web.guard(router);
        for (path, status) in [("/panic", 500), ("/fine", 200), ("/panic", 500)] {
            let request = Request::get(path)
                .header("host", app.state.config.public_url.authority())
                .body(Body::empty())
                .expect("a request");
            let answer = router.clone().oneshot(request).await.expect("an answer");
            assert_eq!(answer.status(), status);
            let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
            let page = String::from_utf8(body.to_vec()).expect("UTF-8");
            assert!(!page.contains("secret detail"));
            let number = page.split_once("<code dir=\"ltr\">").and_then(|(_, rest)| rest.get(..32));
            assert_eq!(number.is_some_and(|number| app.log.text().contains(number)), status == 500, "R-ER-1: {page}");
        }
    });
}
