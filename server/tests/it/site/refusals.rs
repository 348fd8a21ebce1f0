//! Mistakes on forms: 422, what was typed is kept, passwords are not, and every field says what would be right.

use crate::test_app::{ANN, OTHER, PASSWORD, both};

const EMPTY: &str = "Enter your e-mail address";
const NO_AT: &str = "There is no @ in it; an address looks like name@example.org";
const NO_DOT: &str = "After the @ an ending such as .org or .com is missing";

#[test]
fn an_empty_sign_up_form_says_what_is_missing() {
    both(async |app| {
        let mut ann = app.browser();
        let form = ann.visit("/register").await;
        let page = ann.press(&form, "Create account", &[]).await.is(422);
        page.refuses(&[("email", EMPTY), ("password", "Enter a password")]);
    });
}

#[test]
fn a_mistyped_address_is_kept_and_the_good_password_is_asked_for_again() {
    both(async |app| {
        let mistyped = [
            ("ann", NO_AT),
            ("ann@", "Something is missing after the @, such as example.org"),
            ("ann@example", NO_DOT),
            ("a n n@example.org", "Leave out the space in the middle"),
        ];
        for (typed, words) in mistyped {
            let mut ann = app.browser();
            let page = ann.submit("/register", &[("email", typed), ("password", PASSWORD)]).await.is(422);
            assert_eq!((page.field("email").as_str(), page.field("password").as_str()), (typed, ""));
            page.refuses(&[
                ("email", words),
                ("password", "Enter the password once more; it is not sent back to the page"),
            ]);
        }
        assert_eq!(app.count("vestibule_users").await, 0);
    });
}

#[test]
fn a_weak_password_is_refused_with_its_reason_r_pw_1_r_pw_6() {
    both(async |app| {
        for (typed, words) in [
            ("elevenchars", "Use 12 characters or more; this one has 11"),
            ("password2024!", "Choose one that is harder to guess; three or four unrelated words work well"),
            ("MyLittlePony", "Choose another; many people use this one, so it is guessed first"),
            (
                "VestibuleVestibule",
                "Choose something other than your address or the name of this site; both are guessed first",
            ),
            ("velvet\torbit tangerine", "Leave out tabs and other characters that do not show"),
            (&"x".repeat(257), "Use 256 characters or fewer"),
        ] {
            let page = app.browser().submit("/register", &[("email", ANN), ("password", typed)]).await.is(422);
            assert_eq!(page.field("email"), ANN);
            page.refuses(&[("password", words)]);
        }
    });
}

#[test]
fn long_passwords_in_any_script_work_as_typed_r_pw_2_r_pw_3_r_pw_4() {
    both(async |app| {
        let long = "tangerine orbit velvet ".repeat(11);
        for (n, typed) in [long.as_str(), "seven quiet lanterns ", "мандарин орбита бархат", "🍊 orbit velvet 🪐 quiet"]
            .iter()
            .enumerate()
        {
            let address = format!("person{n}@example.org");
            let mut person = app.browser();
            person.register_with(&address, typed).await;
            let mail = app.open_next_mail(&address).await;
            person.activate(&mail).await;
            person.log_out().await;
            let shorter: String = typed.chars().take(typed.chars().count() - 1).collect();
            person.log_in_with(&address, &shorter).await.is(422);
            person.log_in_with(&address, typed).await.leads_to("/account");
        }
    });
}

#[test]
fn an_empty_sign_in_says_what_is_missing_and_a_wrong_one_does_not_say_what_is_wrong() {
    both(async |app| {
        let refused = "Address and password do not match";
        for (email, password, mistakes) in [
            ("", "", &[("email", EMPTY), ("password", "Enter your password")][..]),
            (ANN, "", &[("password", "Enter your password")]),
            ("", PASSWORD, &[("email", EMPTY)]),
            (ANN, PASSWORD, &[("password", refused)]),
            ("no address", PASSWORD, &[("email", NO_AT)]),
        ] {
            let page = app.browser().log_in_with(email, password).await.is(422);
            assert_eq!((page.field("email").as_str(), page.field("password").as_str()), (email, ""));
            page.refuses(mistakes);
        }
    });
}

#[test]
fn the_right_password_of_an_account_that_is_not_active_offers_a_new_mail() {
    both(async |app| {
        app.browser().register(ANN).await;
        app.open_next_mail(ANN).await;
        let mut phone = app.browser();
        let page = phone.log_in_with(ANN, PASSWORD).await.is(422);
        let page = page.refuses(&[("email", "Activate your account first: follow the link we mailed you")]);
        phone.press(&page, "Send me a new activation mail", &[]).await.leads_to("/register/sent");
        let mail = app.open_next_mail(ANN).await;
        phone.activate(&mail).await;
        let mut stranger = app.browser();
        stranger.log_in_with("waiting@example.org", OTHER).await.is(422);
    });
}

#[test]
fn forms_that_ask_for_an_address_keep_a_mistyped_one() {
    both(async |app| {
        for (path, button) in [("/forgot-password", "Send the link"), ("/login/mail", "Send the mail")] {
            let mut ann = app.browser();
            let form = ann.visit(path).await;
            for (typed, words) in [("", EMPTY), ("ann@example", NO_DOT), ("ann example.org", NO_AT)] {
                let page = ann.press(&form, button, &[("email", typed)]).await.is(422);
                assert_eq!(page.field("email"), typed);
                page.refuses(&[("email", words)]);
            }
        }
    });
}

#[test]
fn look_alikes_and_tricks_of_address_grammar_are_nobodys_address_i_01_i_04() {
    both(async |app| {
        app.member("mike@example.org").await;
        for typed in [
            "mıke@example.org",
            "mi\u{212a}e@example.org",
            "ｍike@example.org",
            "\"mike@evil.example\"@example.org",
            "=?utf-8?q?mike=40evil.example?=@example.org",
            "mike%evil.example@example.org",
            "mike!x@example.org",
            "mike@[127.0.0.1]",
            "-oQ/tmp@example.org",
            "mike@example.org,eve@evil.example",
            "mike@example.org;eve@evil.example",
            "mike@example.org eve@evil.example",
            "mike@example.org\neve@evil.example",
            "<mike@example.org> eve@evil.example",
            "mike@example.org>\r\nBcc: eve@evil.example",
        ] {
            for path in ["/forgot-password", "/login/mail", "/register"] {
                let answer = app.browser().submit(path, &[("email", typed), ("password", PASSWORD)]).await;
                assert!([400, 422].contains(&answer.status), "{path} {typed:?}: {}", answer.status);
            }
        }
        app.deliver().await;
        app.assert_no_unread_mail();
    });
}

#[test]
fn a_look_alike_domain_gets_no_mail_of_somebody_elses_account_i_01() {
    both(async |app| {
        app.member(ANN).await;
        for typed in ["ann@exаmple.org", "ann@ｅxample.org", "ANN@EXAMPLE.ORG", "ann@example.org "] {
            app.browser().submit("/forgot-password", &[("email", typed)]).await.is(303);
        }
        // The wide letters are the same domain to IDNA, the Cyrillic one is another; mail goes to the stored address.
        let mails = app.open_all_mail(ANN).await;
        assert_eq!(mails.len(), 3);
        app.assert_no_unread_mail();
    });
}

#[test]
fn repeated_and_listed_addresses_never_make_a_second_recipient_i_02() {
    both(async |app| {
        app.member(ANN).await;
        for body in [
            "email=ann%40example.org&email=eve%40evil.example",
            "email=eve%40evil.example&email=ann%40example.org",
            "email%5B%5D=ann%40example.org&email%5B%5D=eve%40evil.example",
            "email%5B0%5D=ann%40example.org&email%5B1%5D=eve%40evil.example",
        ] {
            let answer = app.browser().submit_raw("/forgot-password", body).await;
            assert!([400, 422].contains(&answer.status), "{body}: {}", answer.status);
        }
        app.deliver().await;
        app.assert_no_unread_mail();
    });
}
