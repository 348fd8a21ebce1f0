//! The way into an application and out of it, through its own host and this site.

use accounts::Email;
use accounts::admin::{ApplicationDescription, UserRef};
use accounts::kinds::Access;
use axum::http::Method;

use super::proxy::*;
use crate::test_app::*;

#[test]
fn a_stranger_signs_up_and_comes_out_at_the_page_they_wanted() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.browser());
        let start = wiki.open(WIKI, "/.vestibule/start?next=%2Fpage%3Fx%3D1").await.is(303);
        let there = local(&start, SITE);
        assert!(!there.contains("page"), "the accounts' host learns of no page: {there}");
        let login = ann.visit(&there).await.is(303);
        let form = ann.follow(login).await.is(200).says("Wiki");
        let register = form.attributes("main a", "href").into_iter().find(|href| href.starts_with("/register"));
        let form = ann.visit(&register.expect("a way to sign up")).await.is(200).says("Wiki");
        let typed = [("email", ANN), ("password", PASSWORD)];
        ann.press(&form, "Create account", &typed).await.leads_to("/register/sent");
        let mail = app.open_next_mail(ANN).await;
        let page = ann.visit(&mail.link()).await.is(200);
        let pressed = ann.press(&page, "Activate my account", &[]).await.is(303);
        // A form never ends on another site: browsers would count it as sent there.
        let onward = ann.follow(pressed).await.is(200);
        let on = onward.attributes("main a", "href").into_iter().find(|href| href.starts_with("/continue"));
        let back = ann.visit(&on.expect("a way on")).await.is(303);
        let finish = local(&back, &format!("https://{WIKI}"));
        assert_eq!(wiki.open(WIKI, &finish).await.is(303).header("location"), Some("/page?x=1"));
        assert!(wiki.passes(WIKI).await);
    });
}

#[test]
fn a_second_host_needs_no_second_sign_in() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        assert_eq!(wiki.enter(&mut ann, WIKI, "/a").await, "/a");
        assert!(wiki.passes(WIKI).await && !wiki.passes(NOTES).await);
        assert_eq!(wiki.enter(&mut ann, NOTES, "/b").await, "/b");
        assert!(wiki.passes(NOTES).await);
        // Who is in already goes on at once.
        let again = wiki.open(WIKI, "/.vestibule/start?next=%2Fc").await.is(303);
        assert_eq!(again.header("location"), Some("/c"));
    });
}

#[test]
fn several_tabs_come_out_at_their_own_pages() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        let mut ways = Vec::new();
        for page in ["%2Fone", "%2Ftwo", "%2Fthree"] {
            ways.push(local(&wiki.open(WIKI, &format!("/.vestibule/start?next={page}")).await.is(303), SITE));
        }
        for (way, page) in ways.iter().zip(["/one", "/two", "/three"]).rev() {
            let back = local(&ann.visit(way).await.is(303), &format!("https://{WIKI}"));
            assert_eq!(wiki.open(WIKI, &back).await.is(303).header("location"), Some(page));
        }
    });
}

#[test]
fn a_page_that_is_none_of_the_applications_leads_to_its_front_page_a_i18() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        for page in [
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "/.//evil.example",
            "javascript:alert(1)",
            "/.vestibule/start",
            "/.vestibule/finish?code=x",
            "",
            "\t//evil.example",
            "/a\nb",
        ] {
            wiki.forget(WIKI);
            assert_eq!(wiki.enter(&mut ann, WIKI, page).await, "/", "{page:?}");
        }
        assert_eq!(wiki.open(WIKI, "/.vestibule/start?next=%2Fa&next=%2Fb").await.status, 400);
    });
}

#[test]
fn a_code_of_another_browser_begins_anew_once_and_then_says_so() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut eve) = (Wiki::new(app, Access::Everybody).await, app.member("eve@example.org").await);
        // Eve sends Ann the end of her own way in.
        let there = local(&wiki.open(WIKI, "/.vestibule/start?next=%2F").await.is(303), SITE);
        let finish = local(&eve.visit(&there).await.is(303), &format!("https://{WIKI}"));
        wiki.forget(WIKI);
        let anew = wiki.open(WIKI, &finish).await.is(303);
        assert!(local(&anew, SITE).starts_with("/continue?"));
        assert!(wiki.cookie(WIKI, "__Host-vestibule-visit").is_none());
        assert!(local(&anew, SITE).contains("again=1"));
        let answer = wiki.open(WIKI, "/.vestibule/finish?code=made-up&tab=0&again=1").await.is(400);
        assert!(answer.text().contains("Wiki"), "{}", answer.text());
        let policy = answer.header("content-security-policy").expect("a policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    });
}

#[test]
fn who_may_not_enter_reads_it_here_and_is_not_led_in_a_circle() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Listed).await, app.member(ANN).await);
        let there = local(&wiki.open(WIKI, "/.vestibule/start?next=%2F").await.is(303), SITE);
        ann.visit(&there).await.is(403).says("Wiki");
        let who = UserRef::Address(Email::parse(ANN).expect("an address"));
        app.operator.applications().allow(&super::proxy::wiki(), &who).await.expect("allowed");
        wiki.enter(&mut ann, WIKI, "/").await;
        app.operator.applications().deny(&super::proxy::wiki(), &who, app.state.clock.now()).await.expect("denied");
        assert!(!wiki.passes(WIKI).await);
    });
}

#[test]
fn the_way_on_takes_ids_and_no_addresses_a_i16() {
    both_with(BEHIND, async |app| {
        let (_wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        let start = "A".repeat(43);
        for query in [
            format!("app=chat&host={WIKI}&start={start}"),
            format!("app=wiki&host=evil.example&start={start}"),
            format!("app=wiki&host={WIKI}@evil.example&start={start}"),
            format!("app=wiki&host={WIKI}.evil.example&start={start}"),
            format!("app=wiki&host=https://{WIKI}&start={start}"),
            format!("app=wiki&host={WIKI}"),
            format!("host={WIKI}&start={start}"),
            String::new(),
        ] {
            let answer = ann.visit(&format!("/continue?{query}")).await.is(400);
            assert_eq!(answer.header("location"), None, "{query}");
        }
        assert_eq!(ann.visit("/onward?to=https%3A%2F%2Fevil.example").await.header("location"), Some("/account"));
        assert_eq!(ann.visit("/onward?to=%2Faccount%2Fdelete").await.header("location"), Some("/account"));
    });
}

#[test]
fn signing_out_on_the_application_signs_out_of_everything() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        wiki.enter(&mut ann, WIKI, "/").await;
        wiki.enter(&mut ann, NOTES, "/").await;
        let page = wiki.open(WIKI, "/.vestibule/sign-out").await.is(200);
        assert_eq!(page.form_of("Sign out of everything").0, "/.vestibule/sign-out");
        assert!(!page.body.contains(ANN), "A-I17");
        for forged in [&[("sec-fetch-site", "cross-site")][..], &[("sec-fetch-site", "same-site")], &[]] {
            wiki.send(Method::POST, "/.vestibule/sign-out", WIKI, forged).await.is(403);
            assert!(wiki.passes(WIKI).await);
        }
        let own = [("sec-fetch-site", "same-origin")];
        let out = wiki.send(Method::POST, "/.vestibule/sign-out", WIKI, &own).await.is(303);
        assert_eq!(local(&out, SITE), "/done/signed-out");
        assert!(!wiki.passes(WIKI).await && !wiki.passes(NOTES).await);
        assert_eq!(ann.signed_in_as().await, None);
    });
}

#[test]
fn an_applications_host_answers_for_nothing_else() {
    both_with(BEHIND, async |app| {
        let mut wiki = Wiki::new(app, Access::Everybody).await;
        wiki.open(WIKI, "/.vestibule/ping").await.is(204);
        for path in
            ["/", "/login", "/account", "/.vestibule", "/.vestibule/", "/oidc/authorize", "/livezz", "/continue"]
        {
            wiki.open(WIKI, path).await.is(421);
        }
        for path in ["/.vestibule/ping", "/.vestibule/start"] {
            app.browser().visit(path).await.is(404);
        }
        wiki.open("other.example.org", "/.vestibule/ping").await.is(421);
        // What fetches ahead must not use a code up.
        wiki.send(Method::HEAD, "/.vestibule/finish?code=x", WIKI, &[]).await.is(405);
    });
}

#[test]
fn the_members_page_lists_the_application_and_signs_out_of_it() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        ann.visit("/account/applications").await.is(200);
        wiki.enter(&mut ann, WIKI, "/").await;
        let page = ann.visit("/account/applications").await.is(200).says("Wiki");
        ann.press(&page, "Sign out there", &[]).await.leads_to("/account/applications");
        assert!(!wiki.passes(WIKI).await);
        assert!(ann.signed_in_as().await.is_some());
    });
}

#[test]
fn what_somebody_wrote_into_the_start_cookie_leads_nowhere_else() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        for page in ["https%3A%2F%2Fevil.example%2F", "%2F%2Fevil.example", "%2F%5Cevil.example"] {
            let there = local(&wiki.open(WIKI, "/.vestibule/start?next=%2Fa").await.is(303), SITE);
            let back = local(&ann.visit(&there).await.is(303), &format!("https://{WIKI}"));
            let start = wiki.cookie(WIKI, "__Host-vestibule-start").expect("begun").clone();
            let secret = start.split_once('.').expect("a secret first").0;
            wiki.keep(WIKI, "__Host-vestibule-start", &format!("{secret}.0={page}"));
            assert_eq!(wiki.open(WIKI, &back).await.is(303).header("location"), Some("/"));
            wiki.forget(WIKI);
        }
    });
}

#[test]
fn a_developer_may_give_an_application_any_name_of_the_own_machine() {
    let setup = Setup { settings: &[("PUBLIC_URL", "http://localhost:3000")], ..Setup::USUAL };
    both_with(setup, async |app| {
        let mut wiki = Wiki::new(app, Access::Everybody).await;
        let set = |wiki: &mut ApplicationDescription| wiki.hosts = vec!["wiki.localhost:8080".to_owned()];
        app.operator.applications().set(&super::proxy::wiki(), set, app.state.clock.now()).await.expect("set");
        wiki.open("wiki.localhost:8080", "/.vestibule/ping").await.is(204);
        wiki.open("notes.localhost:8080", "/.vestibule/ping").await.is(404);
        wiki.open("127.0.0.1:3000", "/login").await.is(200);
    });
}

#[test]
fn a_form_ends_here_also_when_the_server_has_only_just_started() {
    both_with(BEHIND, async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        let _wiki = Wiki::new(app, Access::Everybody).await;
        let next = format!("/continue?app=wiki&host={WIKI}&start={}&tab=0&again=", "A".repeat(43));
        let login =
            format!("/login?{}", form_urlencoded::Serializer::new(String::new()).append_pair("next", &next).finish());
        let form = ann.visit(&login).await.is(200);
        let pressed = ann.press(&form, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await.is(303);
        // Nothing has asked which applications there are: a redirect from here would lead off this site at once.
        ann.follow(pressed).await.is(200).says("Wiki");
    });
}
