//! Whatever people type: an answer, never an error.

use accounts::sign_in::SignInOutcome;
use accounts::{Email, Password, PasswordPolicy};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::world::*;

/// Plain ones, most of which are accepted, so that some of sixty always are; odd ones; anything.
const ADDRESSES: &str = "[a-z0-9_+]{1,20}@[a-z]{1,10}\\.[a-z]{2,6}|\
    [A-Za-z0-9#$&'*+/=^_{|}~-]{1,20}@([a-zß-ÿа-я中-丿]{1,10}\\.){1,2}[a-z]{2,6}|\
    \\PC{1,30}";
const PASSWORDS: &str = "\\PC{1,40}|[\\x{0}-\\x{10ffff}]{1,20}";

/// Takes nearly everything, so that odd passwords get as far as the hash.
const LAX: PasswordPolicy = PasswordPolicy { min_length: 1, site_words: Vec::new() };

#[test]
fn whatever_can_be_typed_registers_and_is_refused_or_told_to_wait_at_sign_in() {
    both(async |world| {
        let mut runner = TestRunner::new(Config { cases: 60, failure_persistence: None, ..Config::default() });
        let handle = tokio::runtime::Handle::current();
        let told = runner.run(&(ADDRESSES, PASSWORDS, PASSWORDS), |(address, typed, again)| {
            let Ok(email) = Email::parse(&address) else { return Ok(()) };
            let (Ok(one), Ok(two)) = (LAX.judge(&typed, ""), Password::parse(&typed)) else { return Ok(()) };
            let Ok(again) = Password::parse(&again) else { return Ok(()) };
            let (accounts, request) = (&world.accounts, &world.request());
            let answers = tokio::task::block_in_place(|| {
                handle.block_on(async {
                    let registered = accounts.sign_up().register(&email, one, request).await;
                    let right = accounts.sign_in().with_password(&email, two, None, request).await;
                    let other = accounts.sign_in().with_password(&email, again, None, request).await;
                    (registered, right, other)
                })
            });
            prop_assert!(answers.0.is_ok(), "{:?}", answers);
            prop_assert!(
                matches!(answers.1, Ok(SignInOutcome::Unconfirmed(_) | SignInOutcome::Refused)),
                "{:?}",
                answers
            );
            prop_assert!(
                matches!(answers.2, Ok(SignInOutcome::Unconfirmed(_) | SignInOutcome::Refused)),
                "{:?}",
                answers
            );
            Ok(())
        });
        assert_eq!(told, Ok(()));
        assert!(world.count("vestibule_users").await > 0, "addresses that are accepted were among them");
    });
}
