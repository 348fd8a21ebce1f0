//! From the request to the code: who has to do what before.

use accounts::oidc::{Answer, AuthorizationError, Step};
use accounts::sessions::Member;

use super::client::{Client, content};
use crate::settings_world::*;
use crate::world::*;

async fn show_again(person: &mut Person) -> Member {
    let (world, member) = (person.world.clone(), person.member().await);
    let shown = world.accounts.sessions().reauthenticate(&member, password(PASSWORD), &world.request()).await;
    person.session = confirmed(shown.expect("the database works"));
    person.member().await
}

fn with(answer: &Answer) -> (&str, &str) {
    answer.parameter()
}

#[test]
fn a_stranger_signs_in_and_a_member_is_asked_once() {
    both(async |world| {
        let client = Client::new(world).await;
        assert_is!(client.step(&[], None).await, Step::SignIn(None));
        let member = Person::new(world, ANN).await.member().await;
        assert_is!(client.step(&[], Some(&member)).await, Step::AskConsent { allowed } if allowed.is_empty());
        assert_is!(client.agreed(&[], &member).await, Step::GoOn(_));
        assert_is!(client.step(&[], Some(&member)).await, Step::GoOn(_));
        assert_eq!((client.events("application_consented").await, client.events("application_entered").await), (1, 2));
    });
}

#[test]
fn an_application_that_asks_for_more_asks_again() {
    both(async |world| {
        let member = Person::new(world, ANN).await.member().await;
        let client = Client::new(world).await.asking_for("openid");
        assert_is!(client.agreed(&[], &member).await, Step::GoOn(_));
        let more = client.asking_for("openid email");
        assert_is!(more.step(&[], Some(&member)).await, Step::AskConsent { allowed } if allowed.to_string() == "openid");
        assert_is!(more.agreed(&[], &member).await, Step::GoOn(_));
        assert_is!(client.step(&[], Some(&member)).await, Step::GoOn(_));
        assert_is!(more.step(&[], Some(&member)).await, Step::GoOn(_));
    });
}

#[test]
fn whoever_says_no_is_believed_for_this_request_only() {
    both(async |world| {
        let (client, member) = (Client::new(world).await, Person::new(world, ANN).await.member().await);
        let asked = client.ask(&[]).await.expect("good");
        let no = world.accounts.oidc().cancel(&asked, &member, &world.request());
        assert_is!(client.step(&[with(&no)], Some(&member)).await, Step::Refuse(AuthorizationError::AccessDenied));
        assert_is!(client.step(&[], Some(&member)).await, Step::AskConsent { .. });
    });
}

#[test]
fn an_answer_counts_for_its_request_and_its_session_a_i28_a_i29() {
    both(async |world| {
        let client = Client::with(world, "chat", r#"{"consent":"always"}"#).await;
        let ann = Person::new(world, ANN).await;
        let (member, elsewhere) = (ann.member().await, ann.elsewhere().await.member().await);
        let asked = client.ask(&[]).await.expect("good");
        let yes = world.accounts.oidc().allow(&asked, &member, &world.request()).await.expect("the database works");
        assert_is!(client.step(&[with(&yes)], Some(&member)).await, Step::GoOn(_));
        assert_is!(client.step(&[with(&yes)], Some(&elsewhere)).await, Step::AskConsent { .. });
        for other in [("state", "another"), ("nonce", "another"), ("scope", "openid"), ("x", "y")] {
            assert_is!(client.step(&[with(&yes), other], Some(&member)).await, Step::AskConsent { .. });
        }
        assert_is!(client.step(&[("consented", "made up")], Some(&member)).await, Step::AskConsent { .. });
        world.pass(10 * MINUTE);
        assert_is!(client.step(&[with(&yes)], Some(&member)).await, Step::AskConsent { .. });
    });
}

#[test]
fn some_are_never_asked_and_some_always() {
    both(async |world| {
        let member = Person::new(world, ANN).await.member().await;
        let own = Client::with(world, "own", r#"{"consent":"skip"}"#).await;
        assert_is!(own.step(&[], Some(&member)).await, Step::GoOn(_));
        assert_is!(own.step(&[("prompt", "consent")], Some(&member)).await, Step::AskConsent { .. });
        own.register("redirect", "http://127.0.0.1/callback").await;
        let program = ("redirect_uri", "http://127.0.0.1:7001/callback");
        assert_is!(own.step(&[program], Some(&member)).await, Step::AskConsent { .. });
        assert_is!(own.agreed(&[program], &member).await, Step::GoOn(_));
        assert_is!(own.step(&[program], Some(&member)).await, Step::AskConsent { .. });
    });
}

#[test]
fn nothing_is_shown_where_nothing_may_be() {
    both(async |world| {
        let (client, silent) = (Client::new(world).await, ("prompt", "none"));
        let refused = async |step: Step, error| assert_is!(step, Step::Refuse(why) if why == error);
        refused(client.step(&[silent], None).await, AuthorizationError::LoginRequired).await;
        let member = Person::new(world, ANN).await.member().await;
        refused(client.step(&[silent], Some(&member)).await, AuthorizationError::ConsentRequired).await;
        client.agreed(&[], &member).await;
        assert_is!(client.step(&[silent], Some(&member)).await, Step::GoOn(_));
        world.pass(2 * SECOND);
        let old = [silent, ("max_age", "1")];
        refused(client.step(&old, Some(&member)).await, AuthorizationError::LoginRequired).await;
        client.set("access = 'listed'").await;
        refused(client.step(&[silent], Some(&member)).await, AuthorizationError::AccessDenied).await;
    });
}

#[test]
fn a_member_shows_who_they_are_again_where_an_application_wants_it() {
    both(async |world| {
        let (client, mut ann) = (Client::new(world).await, Person::new(world, ANN).await);
        client.code(&ann).await;
        for asked in [("prompt", "login"), ("prompt", "select_account"), ("max_age", "0"), ("max_age", "1")] {
            world.pass(2 * SECOND);
            let Step::ShowAgain(prompted) = client.step(&[asked], Some(&ann.member().await)).await else {
                panic!("{asked:?}")
            };
            let again = [asked, with(&prompted)];
            assert_is!(client.step(&again, Some(&ann.member().await)).await, Step::ShowAgain(_));
            world.pass(2 * SECOND);
            assert_is!(client.step(&again, Some(&show_again(&mut ann).await)).await, Step::GoOn(_));
            world.pass(10 * MINUTE);
            assert_is!(client.step(&again, Some(&ann.member().await)).await, Step::ShowAgain(_));
        }
    });
}

#[test]
fn who_signed_in_just_before_the_question_has_not_answered_it() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        client.code(&ann).await;
        let elsewhere = ann.elsewhere().await;
        world.pass(MILLISECOND);
        let login = ("prompt", "login");
        let Step::SignIn(Some(prompted)) = client.step(&[login], None).await else { panic!("not asked") };
        let again = [login, with(&prompted)];
        assert_is!(client.step(&again, Some(&elsewhere.member().await)).await, Step::ShowAgain(_));
        let then = ann.elsewhere().await;
        assert_is!(client.step(&again, Some(&then.member().await)).await, Step::GoOn(_));
    });
}

#[test]
fn a_young_enough_sign_in_is_enough() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        client.code(&ann).await;
        world.pass(MINUTE);
        assert_is!(client.step(&[("max_age", "10000")], Some(&ann.member().await)).await, Step::GoOn(_));
    });
}

#[test]
fn an_application_that_expects_somebody_else_is_told_so() {
    both(async |world| {
        let client = Client::new(world).await;
        let (ann, ben) = (Person::new(world, ANN).await, Person::new(world, BEN).await);
        let hint = client.sign_in(&ann).await.id.expect("an ID token").expose().to_owned();
        client.code(&ben).await;
        world.pass(DAY);
        let hint = ("id_token_hint", hint.as_str());
        assert_is!(client.step(&[hint], Some(&ann.member().await)).await, Step::GoOn(_));
        let step = client.step(&[hint], Some(&ben.member().await)).await;
        assert_is!(step, Step::Refuse(AuthorizationError::LoginRequired));
        for unreadable in ["x", "a.b.c", ""] {
            let step = client.step(&[("id_token_hint", unreadable)], Some(&ben.member().await)).await;
            assert_is!(step, Step::GoOn(_));
        }
    });
}

#[test]
fn who_may_enter_is_read_at_every_request_a_i11_a_i32() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let member = ann.member().await;
        client.set("access = 'listed'").await;
        assert_is!(client.agreed(&[], &member).await, Step::NotOpen);
        assert_eq!(client.events("application_denied").await, 1);
        world
            .sql("INSERT INTO vestibule_application_members (application_id, user_id) SELECT 'chat', id FROM vestibule_users")
            .await;
        assert_is!(client.step(&[], Some(&member)).await, Step::GoOn(_));
        world.sql("DELETE FROM vestibule_application_members").await;
        assert_is!(client.step(&[], Some(&member)).await, Step::NotOpen);
        client.set(r#"settings = '{"domains":["example.org"]}'"#).await;
        assert_is!(client.step(&[], Some(&member)).await, Step::GoOn(_));
    });
}

#[test]
fn a_session_that_ends_at_this_moment_gives_no_code() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        client.code(&ann).await;
        let member = ann.member().await;
        world.log_out(&ann.session).await;
        assert_is!(client.step(&[], Some(&member)).await, Step::SignIn(None));
    });
}

#[test]
fn an_address_that_an_operator_vouched_for_is_not_called_verified_a_i37() {
    both(async |world| {
        let client = Client::new(world).await;
        let ben = Person::new(world, BEN).await;
        world.sql(&format!("UPDATE vestibule_users SET email_proven = false WHERE email = '{BEN}'")).await;
        let claims = content(client.sign_in(&ben).await.id.expect("an ID token").expose());
        assert_eq!((claims["email"].as_str(), claims["email_verified"].as_bool()), (Some(BEN), Some(false)));
        world.sql(&format!("UPDATE vestibule_users SET email_proven = true WHERE email = '{BEN}'")).await;
        let claims = content(client.sign_in(&ben).await.id.expect("an ID token").expose());
        assert_eq!(claims["email_verified"].as_bool(), Some(true));
    });
}

#[test]
fn an_application_cannot_bury_what_else_happened_in_an_account() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        client.sign_in(&ann).await;
        for _ in 0..40 {
            assert_is!(client.step(&[("prompt", "none")], Some(&ann.member().await)).await, Step::GoOn(_));
        }
        client.set("access = 'listed'").await;
        for _ in 0..40 {
            assert_is!(client.step(&[], Some(&ann.member().await)).await, Step::NotOpen);
        }
        assert_eq!(client.events("application_entered").await, 20);
        assert_eq!(client.events("application_denied").await, 20);
    });
}
