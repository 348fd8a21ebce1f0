//! Terms of use that have to be accepted: at sign-up, at activation elsewhere, and again when they change (R-BD-6).

use app::paths;
use axum::Router;
use axum::routing::get;
use web::{CurrentMember, FreshMember, Guard, ROUTES};

use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{ANN, BEN, OTHER, PASSWORD, Setup, TestApp, both, both_with};

const NOW: &str = "2026-11-01";
const OLD: &str = "2026-01-01";
const SETTINGS: Setup = Setup {
    settings: &[("TERMS_URL", "https://accounts.example.org/{lang}/terms"), ("TERMS_VERSION", NOW)],
    ..Setup::USUAL
};
const MISSING: &str = "Tick the box to accept the terms of use";
const OUTDATED: &str = "The terms of use have just changed. Read the new ones, then tick the box again";
const TO_TERMS: &str = "/terms?next=%2Faccount";

/// The terms that each account has accepted, in the order of their addresses.
async fn accepted(app: &TestApp) -> Vec<Option<String>> {
    app.column("SELECT terms_version FROM vestibule_users ORDER BY email_key").await
}

/// What the record says about it.
async fn recorded(app: &TestApp) -> Vec<String> {
    app.column("SELECT detail FROM vestibule_audit WHERE event = 'terms_accepted' ORDER BY id").await
}

/// Members accepted earlier terms, or none.
async fn have_accepted(app: &TestApp, version: Option<&str>) {
    let version = version.map_or_else(|| "NULL".to_owned(), |version| format!("'{version}'"));
    app.sql(&format!("UPDATE vestibule_users SET terms_version = {version}")).await;
}

fn ticked(page: &Answer) -> usize {
    page.count("input[type=checkbox][name=terms][checked]")
}

#[test]
fn whoever_signs_up_accepts_the_terms_and_the_account_has_them_r_bd_6() {
    both_with(SETTINGS, async |app| {
        let mut ann = app.browser().speaking("de");
        let form = ann.visit(paths::REGISTER).await.is(200);
        assert_eq!(form.attributes("label a", "href"), ["https://accounts.example.org/de/terms"]);
        assert_eq!((form.field("terms").as_str(), ticked(&form)), (NOW, 0), "nobody ticks it for people");
        let mut ann = app.browser();
        ann.register(ANN).await;
        assert_eq!(accepted(app).await, [None], "nobody has proved anything yet");
        let mail = app.open_next_mail(ANN).await;
        let page = ann.visit(&mail.link()).await.is(200);
        assert_eq!(page.count("input[name=terms]"), 0, "this browser has accepted them");
        ann.press(&page, "Activate my account", &[]).await.leads_to(paths::ACCOUNT);
        assert_eq!((accepted(app).await, recorded(app).await), (vec![Some(NOW.to_owned())], vec![NOW.to_owned()]));
        ann.visit(paths::ACCOUNT).await.is(200);
        ann.visit(paths::TERMS).await.leads_to(paths::ACCOUNT);
        ann.visit(paths::ACCOUNT_ACTIVITY).await.is(200).says("Terms of use accepted").says("version 2026-11-01");
    });
}

#[test]
fn a_form_without_the_box_or_of_older_terms_comes_back_and_keeps_all_but_the_password_r_bd_6() {
    both_with(SETTINGS, async |app| {
        let mut ann = app.browser();
        let typed = [("email", ANN), ("password", PASSWORD)];
        for (terms, words) in [(None, MISSING), (Some(("terms", OLD)), OUTDATED)] {
            let typed: Vec<_> = typed.into_iter().chain(terms).collect();
            let again = "Enter the password once more; it is not sent back to the page";
            let page = ann.submit(paths::REGISTER, &typed).await.is(422);
            let page = page.refuses(&[("password", again), ("terms", words)]);
            assert_eq!((page.field("email").as_str(), page.field("terms").as_str(), ticked(&page)), (ANN, NOW, 0));
        }
        assert_eq!(app.count("vestibule_sign_up_requests").await, 0);
        // A tick outlives another mistake, on the page that a person is led to and comes back to.
        let mut ann = ann.of_a_person();
        let typed = [("email", "ann"), ("password", PASSWORD), ("terms", NOW)];
        let answer = ann.submit(paths::REGISTER, &typed).await.leads_to(paths::REGISTER);
        assert_eq!(ticked(&ann.follow(answer).await), 1);
        assert_eq!(ticked(&ann.visit(paths::REGISTER).await), 1);
        let answer = ann.submit(paths::REGISTER, &typed[..2]).await.leads_to(paths::REGISTER);
        assert_eq!(ann.follow(answer).await.summary()[2].1, MISSING);
        assert_eq!(ticked(&app.browser().visit(paths::REGISTER).await), 0, "the form that everybody gets has none");
        ann.register(ANN).await;
        app.ignore_mail();
    });
}

#[test]
fn in_another_browser_its_own_box_counts_not_that_of_the_sign_up_r_bd_6() {
    both_with(SETTINGS, async |app| {
        for (address, field, password, box_id) in
            [(ANN, "password", PASSWORD, "terms"), (BEN, "new_password", OTHER, "new_terms")]
        {
            app.browser().register(address).await;
            let link = app.open_next_mail(address).await.link();
            let mut owner = app.browser();
            let page = owner.visit(&link).await.is(200);
            assert_eq!((page.count("input[name=terms]"), ticked(&page)), (2, 0));
            for (terms, words) in [("", MISSING), (OLD, OUTDATED)] {
                let page = owner.submit(&link, &[(field, password), ("terms", terms)]).await.is(422);
                page.refuses(&[(box_id, words)]);
            }
            let mut person = owner.of_a_person();
            let wrong = [(field, "short"), ("terms", NOW)];
            let answer = person.submit(&link, &wrong).await.leads_to(&link);
            let page = person.follow(answer).await;
            assert_eq!(
                page.attributes("input[name=terms][checked]", "id"),
                [box_id],
                "and only the one that was ticked"
            );
            owner.submit(&link, &[(field, password), ("terms", NOW)]).await.leads_to(paths::ACCOUNT);
            owner.visit(paths::ACCOUNT).await.is(200);
        }
        assert_eq!(accepted(app).await, [Some(NOW.to_owned()), Some(NOW.to_owned())]);
    });
}

#[test]
fn whoever_proves_the_mailbox_after_a_strangers_sign_up_is_asked_r_bd_6() {
    both_with(SETTINGS, async |app| {
        app.browser().register(ANN).await;
        app.open_next_mail(ANN).await;
        let mut ann = app.browser();
        ann.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        ann.reset_password(&mail, OTHER).await;
        assert_eq!(accepted(app).await, [None]);
        ann.log_in_with(ANN, OTHER).await.leads_to(paths::ACCOUNT);
        let asked = ann.visit(paths::ACCOUNT).await.leads_to(TO_TERMS);
        ann.follow(asked).await.is(200).says("Please read and accept our terms of use to continue to your account.");
        app.ignore_mail();
    });
}

#[test]
fn a_sign_up_from_before_there_were_terms_can_be_activated_and_is_then_asked_r_bd_6() {
    both_with(SETTINGS, async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        app.sql("UPDATE vestibule_sign_up_requests SET terms_version = NULL").await;
        let mail = app.open_next_mail(ANN).await;
        ann.activate(&mail).await;
        ann.visit(paths::ACCOUNT).await.leads_to(TO_TERMS);
    });
}

#[test]
fn new_terms_come_before_every_page_of_a_member_and_lead_on_to_it_r_bd_6() {
    both_with(SETTINGS, async |app| {
        let mut ann = app.member(ANN).await;
        have_accepted(app, Some(OLD)).await;
        let asked =
            ann.visit("/account/activity?before=0").await.leads_to("/terms?next=%2Faccount%2Factivity%3Fbefore%3D0");
        let page = ann.follow(asked).await.is(200).says("Our terms of use have changed since you accepted them.");
        assert_eq!(page.attributes("main label a", "href"), ["https://accounts.example.org/en/terms"]);
        let back = "/account/activity?before=0";
        assert_eq!(page.field("next"), back);
        ann.press(&page, "Continue", &[]).await.is(422).refuses(&[("terms", MISSING)]);
        ann.press(&page, "Continue", &[("terms", OLD)]).await.is(422).refuses(&[("terms", OUTDATED)]);
        // A person is led back to the page, and may choose a language on it.
        let mut person = ann.of_a_person();
        let answer = person.press(&page, "Continue", &[]).await;
        assert_eq!(answer.header("location"), Some("/terms?next=%2Faccount%2Factivity%3Fbefore%3D0"));
        let page = person.follow(answer).await.is(200).refuses(&[("terms", MISSING)]);
        person.submit(paths::LANGUAGE, &[("language", "en"), ("next", paths::TERMS)]).await.leads_to(paths::TERMS);
        let again = person.visit(paths::TERMS).await.is(200);
        assert_eq!((again.field("next").as_str(), again.summary().len()), (back, 0));
        person.press(&page, "Continue", &[("terms", NOW)]).await.leads_to(back);
        assert_eq!(accepted(app).await, [Some(NOW.to_owned())]);
        assert_eq!(recorded(app).await, [NOW, NOW], "at activation, and now");
        // The page is still open in another window.
        person.press(&page, "Continue", &[("terms", NOW)]).await.leads_to(back);
        assert_eq!(recorded(app).await.len(), 2);
        ann.visit(paths::ACCOUNT).await.is(200);
    });
}

#[test]
fn the_table_says_what_members_may_use_before_they_accept_r_bd_6() {
    both_with(SETTINGS, async |app| {
        let ann = app.member(ANN).await;
        for version in [Some(OLD), None] {
            app.sql("UPDATE vestibule_sessions SET authenticated_at = 0").await;
            have_accepted(app, version).await;
            // Signing out ends the session for the others; the next story does that.
            for route in ROUTES.iter().filter(|route| route.path != paths::LOGOUT) {
                for (method, guard) in route.methods {
                    let path =
                        route.path.replace("{token}", "none").replace("{what}", "locked").replace("{name}", "none");
                    let mut ann = ann.clone();
                    let answer = if *method == "get" { ann.visit(&path).await } else { ann.submit(&path, &[]).await };
                    let led = answer.header("location").is_some_and(|to| to.starts_with("/terms?next="));
                    let guarded = matches!(guard, Guard::Member | Guard::Fresh);
                    assert_eq!(led, guarded, "{method} {path}: {} {:?}", answer.status, answer.header("location"));
                }
            }
        }
    });
}

#[test]
fn whoever_does_not_accept_can_sign_out_or_leave_for_good_r_bd_6() {
    both_with(SETTINGS, async |app| {
        let mut ben = app.member(BEN).await;
        let mut ann = app.member(ANN).await;
        have_accepted(app, Some(OLD)).await;
        let page = ben.visit(paths::TERMS).await.is(200);
        assert_eq!(page.attributes("main .ways a", "href"), [paths::LOGOUT, paths::ACCOUNT_DELETE]);
        let page = ben.visit(paths::LOGOUT).await.is(200);
        ben.press(&page, "Sign out", &[]).await.leads_to("/done/signed-out");
        let form = ann.visit(paths::ACCOUNT_DELETE).await.is(200);
        let typed = [("current_password", PASSWORD), ("confirm", "delete")];
        ann.press(&form, "Delete my account", &typed).await.leads_to("/done/deleted");
        ann.visit(paths::TERMS).await.leads_to("/login?next=%2Fterms");
        app.ignore_mail();
    });
}

/// Somebody else's application with a page for each of our extractors.
fn host(app: &TestApp) -> Router {
    let anybody = async |member: Option<CurrentMember>| member.map_or("nobody".to_owned(), |member| member.0.email);
    let members = async |CurrentMember(member): CurrentMember| member.email;
    let fresh = async |FreshMember(member): FreshMember| member.email;
    let own = Router::new().route("/", get(anybody)).route("/notes", get(members)).route("/keys", get(fresh));
    app.state.web.guard(own).with_state(app.state.clone()).merge(app.state.web.pages())
}

async fn bodies(browser: &mut Browser) -> Vec<String> {
    let mut bodies = Vec::new();
    for page in ["/", "/notes?page=2", "/keys"] {
        bodies.push(browser.visit(page).await.is(200).body);
    }
    bodies
}

#[test]
fn pages_of_an_application_are_after_the_terms_too_r_bd_6() {
    both_with(SETTINGS, async |app| {
        let mut ann = app.member(ANN).await.visiting(host(app));
        assert_eq!(bodies(&mut ann).await, [ANN; 3]);
        have_accepted(app, Some(OLD)).await;
        assert_eq!(ann.visit("/").await.is(200).body, "nobody", "a page for everybody can still be read");
        ann.visit("/keys").await.leads_to("/terms?next=%2Fkeys");
        let asked = ann.visit("/notes?page=2").await.leads_to("/terms?next=%2Fnotes%3Fpage%3D2");
        let page = ann.follow(asked).await.is(200);
        ann.press(&page, "Continue", &[("terms", NOW)]).await.leads_to("/notes?page=2");
        assert_eq!(bodies(&mut ann).await, [ANN; 3]);
    });
}

#[test]
fn without_a_version_there_is_no_box_and_no_page_and_an_application_may_have_its_own_r_bd_6() {
    let link_only = Setup { settings: &SETTINGS.settings[..1], ..Setup::USUAL };
    for setup in [Setup::USUAL, link_only] {
        both_with(setup, async |app| {
            let mut ann = app.member(ANN).await;
            for mut browser in [app.browser(), ann.clone()] {
                browser.visit(paths::TERMS).await.is(404);
                browser.submit(paths::TERMS, &[("terms", NOW)]).await.is(404);
            }
            assert_eq!(app.browser().visit(paths::REGISTER).await.count("input[name=terms]"), 0);
            have_accepted(app, Some(OLD)).await;
            ann.visit(paths::ACCOUNT).await.is(200);
            let own = Router::new().route("/terms", get(async || "ours")).merge(app.state.web.pages());
            assert_eq!(ann.visiting(app.state.web.guard(own)).visit(paths::TERMS).await.is(200).body, "ours");
        });
    }
    both(async |app| {
        let mut ann = app.browser();
        ann.submit(paths::REGISTER, &[("email", ANN), ("password", PASSWORD), ("terms", NOW)])
            .await
            .leads_to(paths::REGISTER_SENT);
        let mail = app.open_next_mail(ANN).await;
        ann.activate(&mail).await;
        assert_eq!((accepted(app).await, recorded(app).await), (vec![None], vec![]));
    });
}
