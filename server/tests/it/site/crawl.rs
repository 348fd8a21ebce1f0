//! Every link of every page leads somewhere.

use std::collections::BTreeSet;

use crate::browser::Browser;
use crate::test_app::{ANN, both};

/// Follows whatever a visitor can follow, and gives the paths that were seen.
async fn crawl(browser: &mut Browser, from: &[&str]) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut ahead: Vec<String> = from.iter().map(|path| (*path).to_owned()).collect();
    while let Some(path) = ahead.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let answer = browser.visit(&path).await;
        assert!(answer.status < 400, "dead link: {path} answered {}", answer.status);
        ahead.extend(answer.header("location").map(str::to_owned));
        let links = answer.attributes("a[href], link[href]", "href").into_iter();
        let links = links.chain(answer.attributes("script[src]", "src"));
        ahead.extend(links.filter(|link| link.starts_with('/')));
        for anchor in answer.attributes("a[href^='#']", "href") {
            assert_eq!(answer.count(&anchor), 1, "{path} jumps to {anchor}");
        }
        // Signing out would be the end of the walk.
        for action in answer.attributes("form", "action").into_iter().filter(|action| action != "/logout") {
            let unknown = browser.clone().submit_raw(&action, "x=%").await.status;
            assert!(![404, 405].contains(&unknown), "{path} has a form for {action}");
        }
    }
    seen
}

#[test]
fn a_visitor_finds_no_dead_link() {
    both(async |app| {
        let mut stranger = app.browser();
        let seen = crawl(&mut stranger, &["/", "/account"]).await;
        for page in ["/register", "/login", "/forgot-password", "/login/mail", "/login?next=%2Faccount"] {
            assert!(seen.contains(page), "{page} is linked");
        }
        stranger.register(ANN).await;
        app.open_next_mail(ANN).await;
        crawl(&mut stranger, &["/register/sent"]).await;
    });
}

#[test]
fn a_member_finds_no_dead_link() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let seen = crawl(&mut ann, &["/"]).await;
        for page in ["security", "password", "email", "sessions", "activity", "delete"] {
            assert!(seen.contains(&format!("/account/{page}")), "{page} is linked");
        }
    });
}

#[test]
fn every_link_of_every_mail_and_of_every_page_of_trouble_leads_somewhere() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.browser().register(ANN).await;
        ann.forgot_password(ANN).await;
        for mail in app.open_all_mail(ANN).await {
            let links = mail.links();
            crawl(&mut app.browser(), &links.iter().map(String::as_str).collect::<Vec<_>>()).await;
        }
        for dead in [
            "/nowhere",
            "/activate/forged",
            "/reset-password/forged",
            "/confirm-email/x",
            "/undo-email/x",
            "/veto-email/x",
        ] {
            let page = app.browser().visit(dead).await;
            let links = page.attributes("a[href^='/']", "href");
            assert!(page.status >= 400 && !links.is_empty());
            crawl(&mut app.browser(), &links.iter().map(String::as_str).collect::<Vec<_>>()).await;
        }
    });
}
