//! In which language pages and mails are. Held against `lang`, `dir` and `Content-Language` rather than words, which
//! translators may better; that these agree on every page is held in `answer.rs`.

use app::{Language, paths};
use axum::http::{HeaderValue, Method};

use super::enumeration::{assert_same, everybody};
use crate::answer::Answer;
use crate::browser::Browser;
use crate::mime;
use crate::received::Mail;
use crate::test_app::{ANN, BEN, MINUTE, OTHER, PASSWORD, SITE, Setup, TestApp, both, both_with};

/// The language of a page.
fn lang(page: &Answer) -> String {
    page.attributes("html", "lang").concat()
}

/// The language of a mail: its header says the same as its HTML part.
fn lang_of(mail: &Mail) -> String {
    let said = mime::header(&mail.raw, "Content-Language").expect("a language").to_owned();
    let html = &mime::parts(&mail.raw)[1].1;
    assert!(html.contains(&format!("<html lang=\"{said}\"")), "{html}");
    said
}

async fn lang_at(browser: &mut Browser, path: &str) -> String {
    lang(&browser.visit(path).await.is(200))
}

async fn sign_up(browser: &mut Browser, address: &str, zone: &str) {
    let typed = [("email", address), ("password", PASSWORD), ("zone", zone)];
    browser.submit(paths::REGISTER, &typed).await.leads_to(paths::REGISTER_SENT);
}

async fn sign_in(browser: &mut Browser, zone: &str) {
    let typed = [("email", ANN), ("password", PASSWORD), ("zone", zone)];
    browser.submit(paths::LOGIN, &typed).await.leads_to(paths::ACCOUNT);
}

/// A member who signed up and activated in one browser.
async fn member(app: &TestApp, languages: &'static str, zone: &str) -> Browser {
    let mut browser = app.browser().speaking(languages);
    sign_up(&mut browser, ANN, zone).await;
    let mail = app.open_next_mail(ANN).await;
    browser.submit(&mail.link(), &[]).await.leads_to(paths::ACCOUNT);
    app.wait(MINUTE);
    browser
}

async fn choose(browser: &mut Browser, language: &str) {
    browser.submit(paths::LANGUAGE, &[("language", language)]).await.leads_to("/");
}

/// The next mail after a stranger, who reads Turkish, asked for a reset.
async fn reset_mail(app: &TestApp) -> Mail {
    let mut stranger = app.browser().speaking("tr");
    stranger.submit(paths::FORGOT_PASSWORD, &[("email", ANN)]).await.leads_to(paths::FORGOT_PASSWORD_SENT);
    app.open_next_mail(ANN).await
}

async fn zones(app: &TestApp) -> Vec<Option<String>> {
    app.column("SELECT time_zone FROM vestibule_users").await
}

#[test]
fn an_account_keeps_the_language_of_its_owner_from_sign_up_on_r_la_6() {
    both(async |app| {
        let mut browser = app.browser().speaking("ar,en;q=0.5");
        let form = browser.visit(paths::REGISTER).await.is(200);
        assert_eq!((lang(&form), form.attributes("html", "dir").concat()), ("ar".into(), "rtl".into()));
        sign_up(&mut browser, ANN, "").await;
        assert_eq!(lang_at(&mut browser, paths::REGISTER_SENT).await, "ar");
        let mail = app.open_next_mail(ANN).await;
        assert_eq!(lang_of(&mail), "ar");
        let mut german = app.browser().speaking("de");
        assert_eq!(lang_at(&mut german, &mail.link()).await, "ar", "the page is in the language of the mail");
        german.submit(&mail.link(), &[("password", PASSWORD)]).await.leads_to(paths::ACCOUNT);
        assert_eq!(lang_at(&mut german, paths::ACCOUNT).await, "ar");
        choose(&mut german, "he").await;
        assert_eq!(lang_at(&mut german, paths::ACCOUNT).await, "he");
        assert_eq!(lang_of(&reset_mail(app).await), "he");
    });
}

#[test]
fn whoever_activates_chooses_and_not_a_stranger_who_signed_up_before_r_la_7() {
    both(async |app| {
        sign_up(&mut app.browser().speaking("tr"), ANN, "Europe/Istanbul").await;
        let link = app.open_next_mail(ANN).await.link();
        let mut owner = app.browser().speaking("pl");
        let page = owner.visit(&link).await.is(200);
        assert_eq!(lang(&page), "tr");
        // The link to the choice names no address: it would repeat the token. The browser tells where it comes from.
        let choice = page.attributes("footer a[href^=\"/language\"]", "href").concat();
        assert_eq!(choice, paths::LANGUAGE);
        let request = owner.request(Method::GET, &choice).header("referer", format!("{SITE}{link}"));
        let choice = owner.send(request, "").await.is(200);
        let next = choice.attributes("[name=next]", "value").concat();
        assert_eq!(next, link);
        owner.submit(paths::LANGUAGE, &[("language", "pl"), ("next", &next)]).await.leads_to(&link);
        assert_eq!(lang_at(&mut owner, &link).await, "pl");
        owner.submit(&link, &[("new_password", OTHER)]).await.leads_to(paths::ACCOUNT);
        assert_eq!(lang_at(&mut owner, paths::ACCOUNT).await, "pl");
        assert_eq!(lang_of(&reset_mail(app).await), "pl");
        assert_eq!(zones(app).await, [None], "of the zone of the stranger nothing is left either");
    });
}

#[test]
fn a_stranger_who_signs_up_after_the_owner_chooses_nothing_r_la_7() {
    both(async |app| {
        let mut owner = app.browser().speaking("pl");
        sign_up(&mut owner, ANN, "Europe/Warsaw").await;
        let link = app.open_next_mail(ANN).await.link();
        app.wait(MINUTE);
        sign_up(&mut app.browser().speaking("ar"), ANN, "Asia/Riyadh").await;
        app.ignore_mail();
        assert_eq!(lang_at(&mut app.browser().speaking("de"), &link).await, "de", "they do not agree");
        assert_eq!(lang_at(&mut owner, &link).await, "pl");
        owner.submit(&link, &[]).await.leads_to(paths::ACCOUNT);
        assert_eq!(lang_at(&mut owner, paths::ACCOUNT).await, "pl");
        assert_eq!(lang_of(&reset_mail(app).await), "pl");
    });
}

#[test]
fn a_thief_does_not_choose_the_language_of_the_notice_about_the_thief() {
    both(async |app| {
        member(app, "pl", "").await;
        let mut thief = app.browser().speaking("de");
        choose(&mut thief, "ja").await;
        sign_in(&mut thief, "").await;
        assert_eq!(lang_of(&app.open_next_mail(ANN).await), "pl");
    });
}

#[test]
fn what_an_operator_orders_is_in_the_language_of_the_account_r_la_8() {
    both(async |app| {
        member(app, "ja", "Asia/Tokyo").await;
        app.operator.users().reset(&ANN.parse().expect("an address"), app.state.clock.now()).await.expect("done");
        let mail = app.open_next_mail(ANN).await;
        assert_eq!(lang_of(&mail), "ja");
        assert!(mail.text.contains("(UTC+9)"), "{}", mail.text);
    });
}

#[test]
fn in_arabic_too_every_address_is_answered_alike_r_la_10() {
    both(async |app| {
        everybody(app).await;
        app.sql("UPDATE vestibule_users SET language = 'de', time_zone = 'Asia/Tokyo'").await;
        assert_same(app, async |browser, address| {
            browser.languages = Some("ar");
            let mut answers = Vec::new();
            for path in [paths::REGISTER, paths::LOGIN, paths::LOGIN_MAIL, paths::FORGOT_PASSWORD] {
                answers.push(browser.visit(path).await.is(200));
                answers.push(browser.submit(path, &[("email", address), ("password", OTHER)]).await);
            }
            for path in [paths::REGISTER_SENT, paths::LOGIN_MAIL_SENT, paths::FORGOT_PASSWORD_SENT] {
                answers.push(browser.visit(path).await.is(200));
                app.deliver().await;
                answers.push(browser.visit(path).await.is(200));
            }
            assert!(answers.iter().all(|answer| answer.body.is_empty() || lang(answer) == "ar"));
            answers
        })
        .await;
    });
}

#[test]
fn whatever_a_browser_says_about_languages_it_gets_a_page() {
    both(async |app| {
        let long = "de-".repeat(5_000);
        let hostile: [&[u8]; 9] =
            [b"", b"*", b"\xff\xfe", b"de;q=NaN", b",,,;;;===", b"../../en", b"de\t;q=9e9", b"x-\x80", long.as_bytes()];
        for said in hostile {
            let mut visitor = app.browser();
            let said = HeaderValue::from_bytes(said).expect("what a browser may send");
            let request = visitor.request(Method::GET, paths::LOGIN).header("accept-language", said.clone());
            assert_eq!(lang(&visitor.send(request, "").await.is(200)), "en", "{said:?}");
        }
        for said in ["", "%00", "de%0d%0aSet-Cookie:x=y", "%3Cscript%3E", &"de+".repeat(900), "xx", "*", "de,fr"] {
            let mut visitor = app.browser();
            let page = visitor.visit(&format!("/login?ui_locales={said}")).await;
            assert!(page.status == 200 || page.status == 400, "{said}: {}", page.status);
            assert!(!page.body.contains("<script>") && visitor.cookie("x").is_none());
            assert!(visitor.cookie("lang").is_none_or(|tag| tag == "de"), "{said}");
        }
    });
}

#[test]
fn the_latest_statement_of_a_browser_counts() {
    both(async |app| {
        let mut browser = app.browser().speaking("ja");
        let told = browser.visit("/login?ui_locales=xx+de-AT").await.is(200);
        assert_eq!(lang(&told), "de");
        let (_, value, rest) = told.set_cookies().pop().expect("the language");
        assert_eq!((value.as_str(), rest.contains("Max-Age")), ("de", false), "until the browser closes");
        assert_eq!(lang_at(&mut browser, paths::REGISTER).await, "de");
        choose(&mut browser, "pl").await;
        assert!(browser.cookie("lang").is_some_and(|told| told.starts_with("pl*")));
        assert_eq!(lang_at(&mut browser, paths::REGISTER).await, "pl");
        assert_eq!(lang(&browser.visit("/login?ui_locales=tr").await), "tr");
        assert_eq!(browser.cookie("lang"), Some("tr"));
        // Also where the answer is a redirect.
        browser.visit("/account?ui_locales=he").await.is(303);
        assert_eq!(lang_at(&mut browser, paths::LOGIN).await, "he");
    });
}

#[test]
fn a_language_chosen_before_signing_in_is_stored_with_the_account_once() {
    both(async |app| {
        member(app, "ja", "").await;
        app.ignore_mail();
        let mut browser = app.browser().speaking("de");
        choose(&mut browser, "he").await;
        assert!(browser.cookie("lang").is_some_and(|told| told.starts_with("he*")));
        sign_in(&mut browser, "").await;
        assert_eq!(browser.cookie("lang"), Some("he"), "the star is gone");
        assert_eq!(lang_at(&mut browser, paths::ACCOUNT).await, "he");
        let mut other = app.browser().speaking("de");
        other.visit("/login?ui_locales=tr").await.is(200);
        sign_in(&mut other, "").await;
        assert_eq!(lang_at(&mut other, "/account?ui_locales=tr").await, "he", "the account's");
    });
}

#[test]
fn a_language_chosen_by_whoever_was_here_before_is_not_stored_with_the_account_of_the_next() {
    both(async |app| {
        member(app, "ja", "").await;
        app.ignore_mail();
        let mut browser = app.browser().speaking("de");
        choose(&mut browser, "he").await;
        app.wait(MINUTE * 61);
        assert_eq!(lang_at(&mut browser, paths::LOGIN).await, "he");
        sign_in(&mut browser, "").await;
        assert_eq!(lang_at(&mut browser, paths::ACCOUNT).await, "ja");
    });
}

#[test]
fn a_cookie_with_anything_else_in_it_is_ignored() {
    both(async |app| {
        for value in
            ["xx", "de*", "de**", "de*x", "*", "*9", "de-DE", "DE", "../de", "de%00", "%ff", &"d".repeat(3_000)]
        {
            let mut browser = app.browser().speaking("ja");
            browser.jar.insert("__Host-lang".into(), value.into());
            assert_eq!(lang_at(&mut browser, paths::LOGIN).await, "ja", "{value}");
            sign_up(&mut browser, ANN, "").await;
        }
        app.ignore_mail();
    });
}

#[test]
fn forms_are_kept_for_each_language() {
    both(async |app| {
        for path in ["/", paths::REGISTER, paths::LOGIN, paths::LOGIN_MAIL, paths::FORGOT_PASSWORD] {
            for languages in ["de", "ar", "en", "de", "ar", "en"] {
                let page = app.browser().speaking(languages).visit(path).await.is(200);
                assert_eq!(lang(&page), languages, "{path}");
                assert_eq!(page.header("content-language"), Some(languages));
            }
        }
    });
}

#[test]
fn pages_about_problems_need_no_database_to_be_in_the_right_language() {
    both(async |app| {
        let mut browser = member(app, "ar", "").await;
        app.lose_the_database().await;
        assert_eq!(lang(&browser.visit(paths::ACCOUNT).await.is(503)), "ar");
        assert_eq!(lang(&browser.visit("/nowhere").await.is(404)), "ar");
        let mut visitor = app.browser().speaking("ar");
        assert_eq!(lang(&visitor.visit("/login?next=%ff").await.is(400)), "ar");
        browser.jar.insert("__Host-lang".into(), "he".into());
        assert_eq!(lang(&browser.visit("/nowhere").await.is(404)), "he");
        let elsewhere = browser.bare(Method::GET, "/").header("accept-language", "de");
        let elsewhere = browser.send(elsewhere, "").await;
        assert_eq!(lang(&elsewhere), "he");
    });
}

#[test]
fn the_page_of_a_link_that_does_not_work_is_in_the_language_of_the_browser() {
    both(async |app| {
        member(app, "ja", "").await;
        let mail = reset_mail(app).await;
        let mut visitor = app.browser().speaking("de");
        assert_eq!(lang(&visitor.visit("/reset-password/AQECAwQFBgcICQ").await.is(400)), "de");
        assert_eq!(lang_at(&mut visitor, &mail.link()).await, "ja");
        assert_eq!(lang(&visitor.visit("/login?ui_locales=pl").await), "pl");
        assert_eq!(lang_at(&mut visitor, &mail.link()).await, "pl", "this browser was told");
        visitor.submit(&mail.link(), &[("new_password", OTHER)]).await.leads_to(paths::LOGIN);
        let notice = app.open_next_mail(ANN).await;
        assert_eq!(lang_of(&notice), "ja", "the page does not change the account");
        assert_eq!(lang(&app.browser().speaking("de").visit(&mail.link()).await.is(410)), "de");
        assert_eq!(lang_at(&mut app.browser().speaking("de"), &notice.link()).await, "ja");
    });
}

#[test]
fn every_language_can_be_chosen_and_nothing_else() {
    both(async |app| {
        let mut visitor = app.browser().speaking("de");
        let page = visitor.visit("/language?next=%2Flogin").await.is(200);
        let tags = page.attributes("button[name=language]", "value");
        assert_eq!((tags[0].as_str(), tags.len()), ("de", Language::all().count()));
        assert_eq!(page.attributes("button[name=language]", "lang"), tags);
        assert_eq!(page.attributes("button[aria-current]", "value"), ["de"]);
        assert_eq!(page.count("select"), 0, "nobody is signed in");
        for next in ["//evil.example", "https://evil.example", "/language", "/register/code", "/\\evil"] {
            let typed = [("language", "ar"), ("next", next)];
            visitor.submit(paths::LANGUAGE, &typed).await.leads_to("/");
        }
        for next in ["/login", "/register/sent", "/login?next=%2Faccount", "/notes/5"] {
            visitor.submit(paths::LANGUAGE, &[("language", "he"), ("next", next)]).await.leads_to(next);
        }
        for language in ["", "xx", "HE", "he*", "\u{5d0}"] {
            let page = visitor.submit(paths::LANGUAGE, &[("language", language)]).await.is(422);
            assert_eq!(page.count("[role=alert] li"), 1, "{language:?}");
            assert!(visitor.cookie("lang").is_some_and(|told| told.starts_with("he*")));
        }
        let mut person = visitor.of_a_person();
        let refused = person.submit(paths::LANGUAGE, &[("language", "xx")]).await.leads_to(paths::LANGUAGE);
        assert_eq!(person.follow(refused).await.is(200).count("[role=alert] li"), 1);
        assert_eq!(person.visit(paths::LANGUAGE).await.count("[role=alert]"), 0, "said once");
    });
}

#[test]
fn every_page_leads_to_the_choice_and_back() {
    both(async |app| {
        let mut visitor = app.browser().speaking("de");
        for path in ["/", paths::LOGIN, paths::REGISTER, paths::FORGOT_PASSWORD] {
            let page = visitor.visit(path).await.is(200);
            let way = page.attributes("footer a[href^=\"/language\"]", "href").concat();
            assert_eq!(way, paths::language_then(path));
            let choice = visitor.visit(&way).await.is(200);
            let next = choice.attributes("[name=next]", "value").concat();
            visitor.submit(paths::LANGUAGE, &[("language", "he"), ("next", &next)]).await.leads_to(path);
        }
        assert_eq!(visitor.visit("/nowhere").await.is(404).count("footer a[href=\"/language\"]"), 1);
        let mut browser = member(app, "de", "").await;
        let page = browser.visit(paths::ACCOUNT).await.is(200);
        assert_eq!(page.count("main a[href=\"/language\"]"), 1);
    });
}

#[test]
fn a_time_zone_is_learnt_at_sign_up_and_changed_by_its_owner_alone_1_8() {
    both(async |app| {
        let mut browser = member(app, "de", "Europe/Berlin").await;
        assert_eq!(zones(app).await, [Some("Europe/Berlin".to_owned())]);
        assert!(reset_mail(app).await.text.contains("(UTC+1)"));
        app.ignore_mail();
        sign_in(&mut app.browser(), "Asia/Tokyo").await;
        assert_eq!(zones(app).await, [Some("Europe/Berlin".to_owned())], "a new device does not choose it");
        let page = browser.visit(paths::LANGUAGE).await.is(200);
        assert_eq!(page.attributes("option[selected]", "value"), ["Europe/Berlin"]);
        choose_zone(&mut browser, "America/Port-au-Prince").await.leads_to("/");
        assert_eq!(zones(app).await, [Some("America/Port-au-Prince".to_owned())]);
        for zone in ["Nowhere/Land", "europe/berlin", "../etc/passwd", "UTC+1", "\u{202e}"] {
            let page = choose_zone(&mut browser, zone).await.is(422);
            assert_eq!(page.summary()[0].0, "zone", "{zone}");
        }
        choose_zone(&mut browser, "").await.leads_to("/");
        assert_eq!(zones(app).await, [None]);
        sign_in(&mut app.browser(), "Nowhere/Land").await;
        assert_eq!(zones(app).await, [None], "what there is not is ignored");
        sign_in(&mut app.browser(), "Asia/Tokyo").await;
        assert_eq!(zones(app).await, [Some("Asia/Tokyo".to_owned())], "it had none");
    });
}

#[test]
fn language_and_time_zone_are_chosen_each_by_itself() {
    both(async |app| {
        let mut browser = member(app, "de", "Europe/Berlin").await;
        let page = browser.visit(paths::LANGUAGE).await.is(200);
        assert_eq!(page.count("[type=hidden][name=zone]") + page.count("[type=hidden][name=language]"), 0);
        choose(&mut browser, "he").await;
        assert_eq!(zones(app).await, [Some("Europe/Berlin".to_owned())]);
        browser.submit(paths::LANGUAGE, &[]).await.is(422);
        assert_eq!(zones(app).await, [Some("Europe/Berlin".to_owned())], "a form without the field says nothing of it");
        choose_zone(&mut browser, "Asia/Tokyo").await.leads_to("/");
        assert_eq!(lang_at(&mut browser, paths::ACCOUNT).await, "he");
    });
}

#[test]
fn what_is_chosen_is_not_undone_by_the_way_back() {
    both(async |app| {
        let mut visitor = app.browser();
        let next = "/login?a=1&ui_locales=fr&b=%20&ui%5flocales=ar";
        visitor.submit(paths::LANGUAGE, &[("language", "de"), ("next", next)]).await.leads_to("/login?a=1&b=%20");
        visitor
            .submit(paths::LANGUAGE, &[("language", "de"), ("next", "/login?ui_locales=fr")])
            .await
            .leads_to("/login");
        assert!(visitor.cookie("lang").is_some_and(|told| told.starts_with("de*")));
    });
}

#[test]
fn a_refused_choice_remembers_the_way_back_unless_that_is_a_mailed_link() {
    both(async |app| {
        let mut person = app.browser().of_a_person();
        let there = paths::language_then("/login?a=1");
        let typed = [("language", "xx"), ("next", "/login?a=1")];
        let refused = person.submit(paths::LANGUAGE, &typed).await.leads_to(&there);
        let page = person.follow(refused).await.is(200);
        assert_eq!(page.attributes("[name=next]", "value"), ["/login?a=1"]);
        assert_eq!(page.count("[role=alert] li"), 1);
        let typed = [("language", "xx"), ("next", "/activate/AQECAwQFBgcICQ?a=1")];
        person.submit(paths::LANGUAGE, &typed).await.leads_to(paths::LANGUAGE);
    });
}

#[test]
fn ui_locales_is_remembered_by_pages_that_were_read_and_by_nothing_else() {
    both(async |app| {
        let mut visitor = app.browser();
        let style = visitor.visit("/").await.attributes("link[rel=stylesheet]", "href").swap_remove(0);
        let file = visitor.visit(&format!("{style}?ui_locales=ar")).await.is(200);
        assert_eq!(file.set_cookies().len(), 0, "a cache may keep it");
        let foreign = visitor.bare(Method::POST, "/login?ui_locales=ar").header("sec-fetch-site", "cross-site");
        let foreign = foreign.header("content-type", "application/x-www-form-urlencoded");
        assert_eq!(visitor.send(foreign, "").await.is(403).set_cookies().len(), 0);
        visitor.submit("/login?ui_locales=ar", &[("email", ANN), ("password", PASSWORD)]).await.is(422);
        assert_eq!(visitor.cookie("lang"), None);
        visitor.visit("/login?ui_locales=ar").await.is(200);
        assert_eq!(visitor.cookie("lang"), Some("ar"));
    });
}

#[test]
fn several_lines_of_accept_language_are_one_list() {
    both(async |app| {
        let visitor = app.browser();
        let request = visitor.request(Method::GET, paths::LOGIN).header("accept-language", "xx, ja;q=0.5");
        let request = request.header("accept-language", "he");
        assert_eq!(lang(&visitor.clone().send(request, "").await.is(200)), "he");
    });
}

async fn choose_zone(browser: &mut Browser, zone: &str) -> Answer {
    browser.submit(paths::LANGUAGE, &[("zone", zone)]).await
}

#[test]
fn a_site_offers_the_languages_that_it_names() {
    let settings = &[("SITE_LANGUAGES", "he, de"), ("SITE_LANGUAGE", "de"), ("SITE_TIME_ZONE", "Asia/Kathmandu")];
    both_with(Setup { settings, ..Setup::USUAL }, async |app| {
        let mut browser = member(app, "en", "").await;
        assert_eq!(lang_at(&mut browser, paths::ACCOUNT).await, "de");
        assert_eq!(browser.visit(paths::LANGUAGE).await.attributes("button[name=language]", "value"), ["de", "he"]);
        browser.submit(paths::LANGUAGE, &[("language", "ja")]).await.is(422);
        app.sql("UPDATE vestibule_users SET language = 'ja', time_zone = 'Nowhere/Land'").await;
        assert_eq!(lang_at(&mut browser, paths::ACCOUNT).await, "de", "no longer offered");
        let mail = reset_mail(app).await;
        assert_eq!(lang_of(&mail), "de");
        assert!(mail.text.contains("(UTC+5:45)"), "{}", mail.text);
        let mut other = app.browser().speaking("he");
        assert_eq!(lang_at(&mut other, paths::LOGIN).await, "he");
        sign_up(&mut other, BEN, "").await;
        assert_eq!(lang_of(&app.open_next_mail(BEN).await), "he");
    });
}
