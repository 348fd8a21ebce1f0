//! Links as mail programs, chats and fingers bend them: they open, or lead to where they would have led.

use axum::http::Method;

use crate::test_app::{ANN, OTHER, both};

/// What gets stuck to the end of a link, percent-encoded where a browser would do that.
const STUCK: [&str; 30] = [
    ".",
    ",",
    ")",
    "%3E",
    "!",
    "=",
    "]",
    "%5D",
    ";",
    ":",
    "%22",
    "'",
    "*",
    "%E2%80%A6",
    "%E2%80%9D",
    "%C2%BB",
    "%BB",
    "%",
    "%3D",
    "%3d%0D%0A",
    "=%0A",
    "%20",
    "%C2%A0",
    "%E2%80%8B",
    ").",
    "%3E.",
    "&",
    "|",
    "_",
    "-",
];

#[test]
fn b_20_a_link_with_a_sign_stuck_to_its_end_opens() {
    both(async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        for stuck in STUCK {
            let page = ann.visit(&format!("{}{stuck}", mail.link())).await.is(200);
            assert_eq!(page.form_of("Activate my account").0, mail.link(), "{stuck}");
        }
        let bent = mail.link() + "%29";
        ann.submit(&bent, &[]).await.leads_to("/account");
    });
}

#[test]
fn b_20_a_link_broken_by_soft_line_ends_or_invisible_signs_opens() {
    both(async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let link = mail.link();
        let (head, tail) = link.split_at(40);
        for broken in ["=%0D%0A", "%3D%0A", "=", "%20", "%E2%80%8B", "%C2%AD"] {
            ann.visit(&format!("{head}{broken}{tail}")).await.is(200);
        }
        for cut in [head, &format!("{head}.{tail}"), &format!("{link}A")] {
            ann.visit(cut).await.is(400).says("it is incomplete");
        }
    });
}

#[test]
fn every_kind_of_link_is_read_by_the_same_reader() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.forgot_password(ANN).await;
        ann.submit("/login/mail", &[("email", ANN)]).await;
        let mut other = app.browser();
        other.submit("/login/mail", &[("email", ANN)]).await.is(303);
        ann.submit("/account/email", &[("email", "lee@example.org")]).await.is(303);
        let mut mails = app.open_all_mail(ANN).await;
        mails.extend(app.open_all_mail("lee@example.org").await);
        let links: Vec<String> =
            mails.iter().flat_map(crate::received::Mail::links).filter(|link| link.len() > 60).collect();
        assert!(links.len() >= 4, "{links:?}");
        for link in links {
            for bent in [format!("{link}."), format!("{link}%3D"), format!("{link}/")] {
                let answer = app.browser().visit(&bent).await;
                let answer = if answer.status == 308 { app.browser().follow(answer).await } else { answer };
                assert_eq!(answer.status, 200, "{bent}");
            }
        }
    });
}

#[test]
fn b_20_addresses_with_a_slash_or_a_sign_too_many_lead_on() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        for (bent, meant) in [
            ("/login/", "/login"),
            ("/login//", "/login"),
            ("/login.", "/login"),
            ("/login%29", "/login"),
            ("/login%20", "/login"),
            ("/login/?next=%2Faccount%2Fpassword", "/login?next=%2Faccount%2Fpassword"),
            ("/login/mail/", "/login/mail"),
            ("/forgot-password,", "/forgot-password"),
            ("/account/sessions/", "/account/sessions"),
            ("/.well-known/change-password/", "/.well-known/change-password"),
            ("/activate/abc/", "/activate/abc"),
            ("/reset-password/abc.//", "/reset-password/abc."),
        ] {
            for method in [Method::GET, Method::HEAD] {
                let answer = ann.send(ann.request(method, bent), "").await.is(308);
                assert_eq!(answer.header("location"), Some(meant), "{bent}");
            }
        }
    });
}

#[test]
fn what_leads_nowhere_stays_nowhere_and_forms_are_sent_nowhere_else() {
    both(async |app| {
        let mut visitor = app.browser();
        for path in [
            "/nowhere/",
            "/nowhere",
            "//evil.example",
            "//evil.example/login",
            "/\\evil.example/",
            "/login/x/y/z",
            "/vestibule/",
            "/activate/",
        ] {
            visitor.visit(path).await.is(404).says("Go to the start page");
        }
        for path in ["/login/", "/register/", "/login."] {
            visitor.submit(path, &[("email", ANN), ("password", OTHER)]).await.is(404);
        }
    });
}

#[test]
fn a_forged_link_is_refused_without_the_database_however_it_is_bent_r_ob_4() {
    both(async |app| {
        let forged = "A".repeat(82);
        app.lose_the_database().await;
        for link in
            ["activate", "reset-password", "confirm-email", "veto-email", "undo-email", "login/mail", "notices/off"]
        {
            for stuck in ["", ".", "%3D", "%20", "AAAA", "%ff"] {
                app.browser().visit(&format!("/{link}/{forged}{stuck}")).await.is(400);
            }
            app.browser().visit(&format!("/{link}/{forged}/")).await.is(308);
        }
    });
}
