//! The table of addresses against what they do, and against the contract; and the same guards around pages of others.

use axum::Router;
use axum::http::Method;
use axum::routing::get;
use web::{Back, CurrentMember, FreshMember, Guard, ROUTES, Route};

use crate::answer::{Answer, SIGNS_IN};
use crate::browser::Browser;
use crate::test_app::{ANN, MINUTE, PASSWORD, Setup, TestApp, both, both_with};

const INTEGRATE: &str = include_str!("../../../../docs/integrate.md");

/// An address with something in its open places.
fn filled(route: &Route) -> String {
    route.path.replace("{token}", "none").replace("{what}", "signed-out").replace("{name}", "none")
}

/// Opens an address, or sends its form with as little as it takes to be judged.
async fn ask(browser: &mut Browser, route: &Route, method: &str) -> Answer {
    let path = filled(route);
    let session = ("session", "0190a1b2-0000-7000-8000-000000000000");
    if method == "get" { browser.visit(&path).await } else { browser.submit(&path, &[session]).await }
}

/// Where an answer leads, or what it is about.
fn told(answer: &Answer) -> String {
    format!("{} {}", answer.header("location").unwrap_or_default(), answer.heading())
}

#[test]
fn strangers_are_sent_to_sign_in_where_the_table_says_so() {
    // With terms to accept, so that every address is there.
    let settings = &[("TERMS_URL", "https://example.org/terms"), ("TERMS_VERSION", "1")];
    both_with(Setup { settings, ..Setup::default() }, async |app| {
        for route in ROUTES {
            for (method, guard) in route.methods {
                let told = told(&ask(&mut app.browser(), route, method).await);
                let sent_away = told.starts_with("/login?next=");
                assert_eq!(sent_away, *guard != Guard::Anybody, "{method} {}: {told}", route.path);
            }
        }
    });
}

#[test]
fn no_address_signs_anybody_in_who_shows_nothing() {
    both(async |app| {
        let routes = || ROUTES.iter().flat_map(|route| route.methods.iter().map(move |(method, _)| (route, *method)));
        for template in SIGNS_IN {
            assert!(
                routes().any(|(route, method)| route.path == template && method == "post"),
                "no form at {template}"
            );
        }
        let member = app.member(ANN).await;
        for (route, method) in routes() {
            for mut browser in [app.browser(), member.clone()] {
                let answer = ask(&mut browser, route, method).await;
                let renews = answer.path == "/account/sessions/others" && browser.cookie("session").is_some();
                assert!(renews || !answer.hands_out("session"), "{method} {}", route.path);
            }
        }
    });
}

#[test]
fn a_session_that_may_be_stolen_is_asked_for_the_password_where_the_table_says_so() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.wait(MINUTE * 16);
        let members = |route: &&Route| route.methods.iter().all(|(_, guard)| *guard != Guard::Anybody);
        for route in ROUTES.iter().filter(members).filter(|route| route.path != app::paths::REAUTHENTICATE) {
            for (method, guard) in route.methods {
                let told = told(&ask(&mut ann, route, method).await);
                let asked = told.starts_with("/reauthenticate?next=") || told.contains("Is it you?");
                assert_eq!(asked, *guard == Guard::Fresh, "{method} {}: {told}", route.path);
            }
        }
    });
}

#[test]
fn the_contract_has_the_table_as_it_is() {
    for route in ROUTES {
        let row = INTEGRATE.lines().find(|line| line.starts_with(&format!("| `{}` |", route.path)));
        let row = row.unwrap_or_else(|| panic!("docs/integrate.md lacks {}", route.path));
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let (_, first) = route.methods[0];
        let guards = if route.methods.iter().all(|(_, guard)| *guard == first) {
            word(first).to_owned()
        } else {
            let each =
                route.methods.iter().map(|(method, guard)| format!("{}: {}", method.to_uppercase(), word(*guard)));
            each.collect::<Vec<_>>().join(", ")
        };
        let next = if route.back == Back::Here { "yes" } else { "" };
        assert_eq!(cells[1..3], [guards.as_str(), next], "{}", route.path);
        for (method, cell) in [("get", cells[3]), ("post", cells[4])] {
            let has = route.methods.iter().any(|(known, _)| *known == method);
            assert_eq!(!cell.is_empty(), has, "{method} {}", route.path);
        }
    }
}

fn word(guard: Guard) -> &'static str {
    match guard {
        Guard::Anybody => "anybody",
        Guard::AnyMember => "any member",
        Guard::Member => "member",
        Guard::Fresh => "fresh",
    }
}

/// Somebody else's application: pages for everybody, for members, and for those who have just shown their password.
fn host(app: &TestApp) -> Router {
    let anybody = async |member: Option<CurrentMember>| member.map_or("nobody".to_owned(), |member| member.0.email);
    let members = async |CurrentMember(member): CurrentMember| member.email;
    let fresh = async |FreshMember(member): FreshMember| member.email;
    let own = Router::new().route("/", get(anybody)).route("/notes", get(members).post(members));
    let own = app.state.web.guard(own.route("/keys", get(fresh)));
    own.with_state(app.state.clone()).merge(app.state.web.pages())
}

#[test]
fn pages_of_an_application_ask_for_members_as_those_of_the_account_do() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        let mut ann = ann.visiting(host(app));
        assert_eq!(ann.visit("/").await.is(200).body, "nobody");
        let asked = ann.visit("/notes?page=2").await.leads_to("/login?next=%2Fnotes%3Fpage%3D2");
        let form = ann.follow(asked).await.is(200);
        ann.press(&form, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await.leads_to("/notes?page=2");
        for page in ["/", "/notes?page=2", "/keys"] {
            assert_eq!(ann.visit(page).await.is(200).body, ANN, "{page}");
        }
        app.wait(MINUTE * 16);
        ann.visit("/notes").await.is(200);
        let asked = ann.visit("/keys").await.leads_to("/reauthenticate?next=%2Fkeys");
        let form = ann.follow(asked).await.is(200);
        ann.press(&form, "Continue", &[("password", PASSWORD)]).await.leads_to("/keys");
        assert_eq!(ann.visit("/keys").await.is(200).body, ANN);
    });
}

#[test]
fn forms_of_an_application_are_taken_from_its_own_pages_only() {
    both(async |app| {
        let mut ann = app.member(ANN).await.visiting(host(app));
        let form = |from: &str, ann: &Browser| ann.bare(Method::POST, "/notes").header("sec-fetch-site", from);
        assert_eq!(ann.send(form("same-origin", &ann), "").await.is(200).body, ANN);
        ann.send(form("same-site", &ann), "").await.is(403);
        app.browser().visiting(host(app)).send(form("same-origin", &ann), "").await.leads_to("/login?next=%2Fnotes");
    });
}

#[test]
fn whoever_opens_an_address_that_only_acts_is_led_to_its_page_in_an_application_too() {
    both(async |app| {
        app.browser().visiting(host(app)).visit("/register/code").await.leads_to("/register/sent");
    });
}
