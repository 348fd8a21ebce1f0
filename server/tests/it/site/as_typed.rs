//! Codes and addresses as people type and paste them: understood, or told what is wrong with them.

use accounts::Timestamp;
use app::Letter;
use mail::{Mailbox, Mailer, OutgoingMail};

use crate::browser::Browser;
use crate::machine::Machine;
use crate::test_app::{ANN, OTHER, PASSWORD, TestApp, both};

/// Six digits, as keyboards of other scripts, mail programs and clipboards make them of `123 456`.
fn spellings(code: &str) -> Vec<String> {
    let digits = code.replace(' ', "");
    let (head, tail) = digits.split_at(3);
    let script = |zero: u32| -> String {
        digits.bytes().map(|b| char::from_u32(zero + u32::from(b - b'0')).expect("a digit")).collect()
    };
    let mut all: Vec<String> = [0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1d7ce].map(script).into();
    for between in
        ["\t", "\u{a0}", "\u{202f}", "\u{3000}", "\u{2009}", "\u{2013}", "\u{2212}", "\u{30fc}", ".", "\u{3002}"]
    {
        all.push(format!("{head}{between}{tail}"));
    }
    for invisible in ["\u{200b}", "\u{200d}", "\u{feff}", "\u{ad}", "\u{2060}", "\u{200e}", "\u{202a}", "\u{fe0f}"] {
        all.push(format!("{invisible}{head}{invisible}{tail}{invisible}"));
    }
    all.extend([format!("Code: {head} {tail}."), format!("\u{201c}{digits}\u{201d}"), format!("G-{digits}")]);
    all
}

#[test]
fn b_38_a_code_is_read_however_it_was_typed_or_pasted() {
    both(async |app| {
        for n in 0..spellings("123456").len() {
            let address = format!("reader{n}@example.org");
            let mut browser = app.browser();
            browser.register(&address).await;
            let typed = spellings(&app.open_next_mail(&address).await.code()).swap_remove(n);
            let answer = browser.submit("/register/code", &[("code", &typed)]).await;
            assert_eq!(answer.header("location"), Some("/account"), "{typed:?}: {}", answer.text());
        }
    });
}

#[test]
fn b_38_what_is_not_clearly_six_digits_is_told_and_costs_no_try() {
    both(async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        let code = app.open_next_mail(ANN).await.code();
        for typed in ["", "12345", "1234567", "123 456 78", "12a3456", "123456 or 654321", "Vestibule", "\u{200b}"] {
            let answer = ann.submit("/register/code", &[("code", typed)]).await.is(422);
            answer.refuses(&[("code", "Enter the six digits from the mail")]);
        }
        ann.submit("/register/code", &[("code", &code)]).await.leads_to("/account");
    });
}

#[test]
fn a_sign_in_code_is_read_by_the_same_reader() {
    both(async |app| {
        app.member(ANN).await;
        let mut other = app.browser();
        other.submit("/login/mail", &[("email", ANN)]).await.is(303);
        let typed = spellings(&app.open_next_mail(ANN).await.code()).swap_remove(0);
        other.submit("/login/mail/sent", &[("code", &typed)]).await.leads_to("/account");
    });
}

/// What people paste for the address of Ann.
const PASTED: [&str; 14] = [
    "\u{a0}ann@example.org\t",
    "mailto:ann@example.org",
    "mailto:ann@example.org?subject=Hello%20Ann",
    "<ann@example.org>",
    "Ann Example <ann@example.org>",
    "\"Example, Ann\" <ann@example.org>;",
    "ann@example.org <mailto:ann@example.org>",
    "'ann@example.org'",
    "\u{201c}ann@example.org\u{201d}",
    "(ann@example.org).",
    "ann@example.org,",
    "\u{200b}ann@exam\u{ad}ple.org\u{feff}",
    "ann\u{ff20}\u{ff45}xample\u{3002}org",
    "ann\u{ff20}example\u{ff0e}org",
];

async fn shown_for(app: &TestApp, typed: &str) -> (Browser, String) {
    let mut browser = app.browser();
    let answer = browser.submit("/register", &[("email", typed), ("password", PASSWORD)]).await;
    assert_eq!(answer.header("location"), Some("/register/sent"), "{typed:?}: {}", answer.text());
    let page = browser.follow(answer).await.is(200);
    let shown = page.texts(".lede .address").concat();
    (browser, shown)
}

#[test]
fn what_people_paste_for_an_address_is_understood_and_shown_back() {
    both(async |app| {
        for typed in PASTED {
            assert_eq!(shown_for(app, typed).await.1, ANN, "{typed:?}");
            app.sql("DELETE FROM vestibule_outbox").await;
            app.sql("DELETE FROM vestibule_throttles").await;
        }
        assert_eq!(app.count("vestibule_users").await, 1, "all of them are one identity");
        app.ignore_mail();
    });
}

#[test]
fn another_mistake_leaves_the_address_as_it_was_understood() {
    both(async |app| {
        let typed = [("email", "Ann <ann@example.org>,"), ("password", "short")];
        let page = app.browser().submit("/register", &typed).await.is(422);
        assert_eq!(page.field("email"), ANN);
        let page = app.browser().submit("/login", &[("email", "<ann@example.org>"), ("password", OTHER)]).await.is(422);
        assert_eq!(page.field("email"), ANN);
    });
}

/// What cannot be understood, and what is said about it.
const NAMED: [(&str, &str); 17] = [
    ("ann", "There is no @ in it; an address looks like name@example.org"),
    ("ann@@example.org", "There are two @ in it; an address has one"),
    ("ann@example.org, ben@example.org", "There is more than one address; enter one"),
    ("ben@example.org <ann@example.org>", "There is more than one address; enter one"),
    ("@example.org", "Something is missing before the @"),
    ("ann@", "Something is missing after the @, such as example.org"),
    ("ann lee@example.org", "Leave out the space in the middle"),
    ("ann\u{a0}lee@example.org", "Leave out the space in the middle"),
    ("ann@example,org", "There is a comma in it; put a dot there if that is what is meant"),
    ("ann%lee@example.org", "Leave out the sign % before the @; no address has it here"),
    ("m\u{131}ke@example.org", "Before the @ only letters from a to z work here; \u{131} is none"),
    ("-ann@example.org", "Leave out the hyphen at the beginning"),
    ("ann@example", "After the @ an ending such as .org or .com is missing"),
    ("ann@example..org", "After the @ there is a dot too many, or something is missing beside it"),
    ("ann@127.0.0.0x1", "After the @ a name such as example.org is needed, not a number"),
    ("ann@-example.org", "After the @ there is a hyphen too many, at the beginning or beside a dot"),
    ("ann@exa_mple.org", "Leave out the sign _ after the @; no address has it there"),
];

#[test]
fn what_is_wrong_with_an_address_is_named_in_every_form() {
    both(async |app| {
        let mut member = app.member(ANN).await;
        let mut waiting = app.browser();
        waiting.register("waiting@example.org").await;
        app.ignore_mail();
        for (typed, told) in NAMED {
            app.sql("DELETE FROM vestibule_throttles").await;
            let typed_again =
                app.browser().submit("/register", &[("email", typed), ("password", PASSWORD)]).await.is(422);
            assert_eq!(typed_again.summary()[0], ("email".to_owned(), told.to_owned()));
            for path in ["/login/mail", "/forgot-password", "/login", "/register/resend"] {
                let answer = app.browser().submit(path, &[("email", typed), ("password", PASSWORD)]).await.is(422);
                answer.refuses(&[("email", told)]);
            }
            waiting.submit("/register/address", &[("email", typed)]).await.is(422).refuses(&[("email", told)]);
            member.submit("/account/email", &[("email", typed)]).await.is(422).refuses(&[("email", told)]);
        }
    });
}

#[test]
fn a_malformed_address_in_the_resend_form_is_told_and_can_be_corrected_there() {
    both(async |app| {
        let mut stranger = app.browser();
        let page = stranger.submit("/register/resend", &[("email", "ann at example.org")]).await.is(422);
        let page = page.refuses(&[("email", NAMED[0].1)]);
        assert_eq!(page.field("email"), "ann at example.org");
        app.browser().register(ANN).await;
        app.open_next_mail(ANN).await;
        app.sql("DELETE FROM vestibule_throttles").await;
        stranger.press(&page, "Send me a new activation mail", &[("email", ANN)]).await.leads_to("/register/sent");
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn b_40_addresses_of_old_carriers_sign_up_and_in_and_are_quoted_on_the_wire() {
    both(async |app| {
        for (plain, quoted) in [
            ("abc.@docomo.ne.jp", "\"abc.\"@docomo.ne.jp"),
            ("a..b@docomo.ne.jp", "\"a..b\"@docomo.ne.jp"),
            (".abc@ezweb.ne.jp", "\".abc\"@ezweb.ne.jp"),
        ] {
            let (mut browser, shown) = shown_for(app, plain).await;
            assert_eq!(shown, plain);
            let mail = app.open_next_mail(quoted).await;
            browser.activate(&mail).await;
            assert_eq!(browser.signed_in_as().await.as_deref(), Some(plain));
            app.browser().log_in(quoted).await;
            app.open_next_mail(quoted).await;
            let told = app.browser().register(quoted).await;
            assert_eq!(told.status, 303);
            assert!(app.open_next_mail(quoted).await.text.contains("already"));
        }
        assert_eq!(app.count("vestibule_users").await, 3);
    });
}

#[tokio::test]
async fn b_40_the_development_mailbox_shows_the_address_plain_and_the_message_as_it_would_be_sent() {
    let directory = tempfile::tempdir().expect("a directory");
    let from = "Vestibule <no-reply@localhost>".parse().expect("a sender");
    let mailbox = Mailer::Mailbox(Mailbox::new(directory.path().to_owned(), from));
    let (subject, text, html) = ("Hi".into(), "hello".into(), "<p>hello</p>".into());
    let letter = Letter { language: "en", subject, text, html };
    let at = Timestamp::from_millis(1_767_225_600_000);
    let mail = OutgoingMail { id: "row".into(), to: "abc.@docomo.ne.jp".into(), at, letter };
    mailbox.send(&mail).await.expect("stored");
    let stored = mailbox.mailbox().expect("one").list().await.expect("listed").remove(0);
    assert_eq!(stored.to, "abc.@docomo.ne.jp");
    assert!(stored.raw.contains("\r\nTo: \"abc.\"@docomo.ne.jp\r\n"), "{}", stored.raw);
}

#[test]
fn a_command_says_what_is_wrong_with_an_address() {
    let machine = Machine::new();
    machine.run(&["users", "show", "ann@example,org"]).is(2, "There is a comma in it");
}
