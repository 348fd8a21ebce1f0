//! The development mailbox: the way on while no mail leaves this machine, and a tool for tests of other programs.

use serde_json::Value;

use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{ANN, BEN, SITE, Setup, TestApp, both_with};

const DEVELOPMENT: Setup = Setup { mailbox: true, ..Setup::USUAL };

/// Somebody who sits at the machine.
fn developer(app: &TestApp) -> Browser {
    app.browser().at([127, 0, 0, 1])
}

/// Where the one primary button of a page leads, which says this.
#[track_caller]
fn primary(page: &Answer, words: &str) -> String {
    assert_eq!(page.texts("a.primary"), [words]);
    page.attributes("a.primary", "href").remove(0)
}

/// The same for the button of a letter: a link of this site, and secret.
#[track_caller]
fn button_of(app: &TestApp, letter: &Answer, words: &str) -> String {
    let link = primary(letter, words);
    app.secrets.keep(link.rsplit('/').next().expect("a token"));
    link.strip_prefix(SITE).expect("a link of this site").to_owned()
}

/// Waits for nothing: what was asked for is delivered, and opened as the page's button opens it.
async fn open_mail(app: &TestApp, browser: &mut Browser, page: &Answer) -> Answer {
    app.deliver().await;
    let newest = browser.visit(&primary(page, "Open the development mailbox")).await.is(303);
    browser.follow(newest).await.is(200)
}

#[test]
fn signed_up_in_development_one_press_opens_the_mail_and_the_next_one_activates() {
    both_with(DEVELOPMENT, async |app| {
        let mut ann = developer(app);
        let waiting = ann.register("ann@gmail.com").await;
        let page = ann.follow(waiting).await.is(200).says("is on its way");
        // Pressed before the mail is there, it says so and looks again.
        let newest = primary(&page, "Open the development mailbox");
        let none = ann.visit(&newest).await.is(200);
        assert_eq!((none.heading().as_str(), none.attributes("#status", "data-poll")), ("No mail yet", vec![newest]));

        app.deliver().await;
        let page = ann.visit("/register/sent").await.says("In the development mailbox since 00:00 (UTC)");
        for untrue in ["Gmail", "spam", "mail server"] {
            assert!(!page.text().contains(untrue), "{untrue}");
        }
        let letter = open_mail(app, &mut ann, &page).await;
        assert_eq!(letter.heading(), "Activate your Vestibule account");
        let activation = ann.visit(&button_of(app, &letter, "Activate my account")).await.is(200);
        ann.press(&activation, "Activate my account", &[]).await.leads_to("/account");
    });
}

#[test]
fn every_page_that_waits_for_a_mail_leads_to_it() {
    both_with(DEVELOPMENT, async |app| {
        let mut ann = developer(app);
        let waiting = ann.register(ANN).await;
        let waiting = ann.follow(waiting).await;
        let letter = open_mail(app, &mut ann, &waiting).await;
        let activation = ann.visit(&button_of(app, &letter, "Activate my account")).await;
        ann.press(&activation, "Activate my account", &[]).await;
        ann.log_out().await;

        app.wait(crate::test_app::HOUR);
        let sent = ann.forgot_password(ANN).await;
        let sent = ann.follow(sent).await.is(200);
        assert!(!sent.text().contains("spam"));
        let letter = open_mail(app, &mut ann, &sent).await;
        ann.visit(&button_of(app, &letter, "Set a new password")).await.is(200);

        app.wait(crate::test_app::HOUR);
        let form = ann.visit("/login/mail").await;
        let sent = ann.press(&form, "Send the mail", &[("email", ANN)]).await.leads_to("/login/mail/sent");
        let sent = ann.follow(sent).await.is(200);
        let letter = open_mail(app, &mut ann, &sent).await;
        let link = ann.visit(&button_of(app, &letter, "Sign in")).await.is(200);
        ann.press(&link, "Sign in", &[]).await.leads_to("/account");
    });
}

#[test]
fn the_list_shows_day_time_recipient_and_subject_and_can_be_narrowed_to_a_recipient() {
    both_with(DEVELOPMENT, async |app| {
        let mut dev = developer(app);
        for address in [ANN, "ann@exämple.org", BEN] {
            dev.register(address).await;
            app.deliver().await;
            app.wait(crate::test_app::MINUTE);
        }
        let to = async |to: &str| {
            let page = developer(app).visit(&format!("/dev/mailbox?to={to}")).await.is(200);
            page.texts("#letters a span:nth-of-type(1)")
        };
        let idn = "ann@xn--exmple-cua.org";
        assert_eq!(to("").await, [BEN, idn, ANN]);
        assert_eq!(to("ANN%40").await, [idn, ANN]);
        assert_eq!(to("ann%40ex%C3%A4mple.org").await, [idn]);
        assert_eq!(to("carl").await, [""; 0]);
        let page = dev.visit("/dev/mailbox?to=ben").await;
        assert_eq!(page.texts("#letters a b"), ["Activate your Vestibule account"]);
        assert_eq!(page.texts("#letters time"), ["today, 00:02 (UTC)"]);
        // An open letter keeps the list as it was, and both look for what comes next.
        let letter = dev.visit(&page.attributes("#letters a", "href")[0]).await.is(200);
        assert_eq!((letter.count("#letters a"), letter.field("to")), (1, "ben".to_owned()));
        assert_eq!(page.attributes("#letters", "data-poll"), ["/dev/mailbox?to=ben"]);
        assert!(letter.attributes("#letters", "data-poll")[0].ends_with("?to=ben&view=html"));
    });
}

#[test]
fn a_program_gets_link_and_code_of_the_newest_mail_for_an_address() {
    both_with(DEVELOPMENT, async |app| {
        let mut dev = developer(app);
        let none = dev.visit("/dev/mailbox/newest.json?to=ann%40example.org").await.is(404);
        assert_eq!(none.header("content-type"), Some("application/json; charset=utf-8"));
        for address in [ANN, BEN] {
            dev.register(address).await;
            app.deliver().await;
            app.wait(crate::test_app::MINUTE);
        }
        let mail = dev.visit("/dev/mailbox/newest.json?to=Ann%40example.org").await.is(200);
        let mail: Value = serde_json::from_str(&mail.body).expect("JSON");
        let text = |field: &str| mail[field].as_str().expect(field).to_owned();
        assert_eq!((text("to").as_str(), text("at").as_str()), (ANN, "2026-01-01T00:00:00Z"));
        assert_eq!(mail["links"][0]["words"], "Activate my account");
        assert!(text("text").contains(&text("link")) && text("text").contains(&text("code")));
        app.secrets.keep(text("link").rsplit('/').next().expect("a token"));
        dev.visit(text("link").strip_prefix(SITE).expect("a link of this site")).await.is(200);
        // What came before is not taken for what is waited for.
        let (ben, id) = ("/dev/mailbox/newest.json?to=ben%40example.org&after=", text("id"));
        dev.visit(&format!("{ben}{id}")).await.is(200);
        dev.visit(&format!("/dev/mailbox/newest.json?to=ann%40example.org&after={id}")).await.is(404);
        // Whoever names nobody gets the newest of all.
        let newest: Value =
            serde_json::from_str(&dev.visit("/dev/mailbox/newest.json").await.is(200).body).expect("JSON");
        assert_eq!(newest["to"], BEN);
    });
}

#[test]
fn a_letter_can_be_read_as_html_as_text_and_as_it_goes_over_the_wire_and_does_nothing_by_itself() {
    both_with(DEVELOPMENT, async |app| {
        let mut dev = developer(app);
        dev.register(ANN).await;
        app.deliver().await;
        let at = dev.visit("/dev/mailbox/newest").await.is(303);
        let at = at.header("location").expect("a letter").to_owned();
        let shown = dev.visit(&at).await.is(200);
        assert_eq!(shown.attributes("iframe", "sandbox"), ["allow-top-navigation-by-user-activation"]);
        let policy = shown.header("content-security-policy").expect("a policy");
        for own in ["default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';", "frame-src 'self';"]
        {
            assert!(policy.contains(own), "{policy}");
        }
        let code = shown.texts("article code").remove(0);
        assert!(shown.attributes("[data-copy]", "data-copy").contains(&code), "{code}");
        dev.visit(&format!("{at}?view=text")).await.is(200).says("Or type this code");
        let raw = dev.visit(&format!("{at}?view=raw")).await.is(200).says("Auto-Submitted: auto-generated");
        let alone = raw.attributes("article p a[href$='/raw']", "href").remove(0);
        let alone = dev.visit(&alone).await.is(200);
        assert_eq!(alone.header("content-type"), Some("text/plain; charset=utf-8"));
        assert!(alone.body.contains("\r\nTo: ann@example.org\r\n") && alone.body.contains("multipart/alternative"));
        let html = dev.visit(&format!("{at}/html")).await.is(200);
        let policy = html.header("content-security-policy").expect("a policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("sandbox allow-popups"), "{policy}");
    });
}
