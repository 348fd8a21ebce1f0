//! What ends a sign-in to an application: whatever throws people out, at once, and with a notice.

use accounts::ApplicationId;
use accounts::oidc::{Step, TokenError, Tokens};
use accounts::sessions::Confirmed;

use super::client::{Client, refresh_token};
use crate::settings_world::*;
use crate::world::*;

const TOLD: &str = r#"{"backchannel_logout":"https://chat.example.org/backchannel"}"#;

async fn is_over(client: &Client, tokens: &Tokens) -> bool {
    let takes = client.takes(tokens).await;
    let renews = match &tokens.refresh {
        Some(token) => client.refresh(&token.expose()).await.is_ok(),
        None => takes,
    };
    assert_eq!(takes, renews);
    !takes
}

#[test]
fn a_sign_out_ends_what_belongs_to_the_session_and_no_more() {
    both(async |world| {
        let (client, ann) = (Client::with(world, "chat", TOLD).await, Person::new(world, ANN).await);
        let elsewhere = ann.elsewhere().await;
        let online = client.asking_for("openid email");
        let (here, there) = (online.sign_in(&ann).await, online.sign_in(&elsewhere).await);
        let stays = client.sign_in(&ann).await;
        world.log_out(&ann.session).await;
        assert!(is_over(&client, &here).await);
        assert!(!is_over(&client, &there).await && !is_over(&client, &stays).await);
        assert_eq!(world.count("vestibule_logout_notices").await, 1);
    });
}

#[test]
fn whatever_throws_people_out_ends_everything_at_the_next_request() {
    both(async |world| {
        type Act = &'static str;
        let acts: [Act; 8] = ["reset", "disable", "delete", "password", "others", "operator", "lock", "expire"];
        for act in acts {
            for table in ["applications", "users", "throttles", "logout_notices", "outbox", "sign_up_requests"] {
                world.sql(&format!("DELETE FROM vestibule_{table}")).await;
            }
            let client = Client::with(world, "chat", TOLD).await;
            let mut ann = Person::new(world, ANN).await;
            let thief = ann.elsewhere().await;
            let offline = client.sign_in(&thief).await;
            let online = client.asking_for("openid").sign_in(&thief).await;
            assert!(client.takes(&offline).await && client.takes(&online).await);
            let mut notices = 2;
            match act {
                "reset" => {
                    let link = world.reset_link(ANN).await;
                    world.reset(&link, OTHER).await.expect("the link works");
                }
                "disable" => operator(world, true, ANN).await,
                "delete" => assert_is!(ann.delete().await, Confirmed::Yes(())),
                "password" => ann.change_password().await,
                "others" => ann.end_others().await,
                "operator" => drop(world.operator.users().sign_out_all(world.now()).await),
                "lock" => {
                    let_in(world.log_in(ANN, PASSWORD).await);
                    world.pass(HOUR);
                    let mails = open_mail(world).await;
                    lock(world, &lock_of(mails.to(ANN)[0])).await.expect("the link works");
                }
                _ => {
                    // Nothing throws anybody out: the session is not used.
                    world.pass(8 * DAY);
                    assert!(!client.takes(&online).await && client.refresh(&refresh_token(&offline)).await.is_ok());
                    notices = 0;
                }
            }
            world.all_mail().await;
            if notices > 0 {
                assert!(is_over(&client, &offline).await && is_over(&client, &online).await, "{act}");
            }
            assert_eq!(world.count("vestibule_logout_notices").await, notices, "{act}");
        }
    });
}

#[test]
fn every_replica_knows_at_once() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let replica = Client { world: world.restarted(world.keys.clone(), CHEAP, LIFETIMES), ..client.clone() };
        let tokens = client.asking_for("openid").sign_in(&ann).await;
        assert!(replica.takes(&tokens).await);
        world.log_out(&ann.session).await;
        assert!(!replica.takes(&tokens).await);
        let elsewhere = Person { session: let_in(world.log_in(ANN, PASSWORD).await).session, ..ann };
        world.all_mail().await;
        let tokens = client.sign_in(&elsewhere).await;
        assert!(replica.takes(&tokens).await);
        client.set("disabled = true").await;
        assert!(replica.refresh(&refresh_token(&tokens)).await.is_err() && !replica.takes(&tokens).await);
    });
}

#[test]
fn a_member_takes_back_what_an_application_was_allowed() {
    both(async |world| {
        let client = Client::with(world, "chat", TOLD).await;
        let (ann, ben) = (Person::new(world, ANN).await, Person::new(world, BEN).await);
        let (hers, his) = (client.sign_in(&ann).await, client.sign_in(&ben).await);
        let id = ApplicationId::parse("chat").expect("an id");
        let withdraw = async |person: &Person| {
            let (member, request) = (person.member().await, world.request());
            world.accounts.oidc().withdraw(&member, &id, &request).await.expect("the database works")
        };
        assert!(withdraw(&ann).await && !withdraw(&ann).await);
        assert!(is_over(&client, &hers).await && !is_over(&client, &his).await);
        let step = client.step(&[], Some(&ann.member().await)).await;
        assert_is!(step, accounts::oidc::Step::AskConsent { allowed } if allowed.is_empty());
        assert_eq!(client.events("application_withdrawn").await, 1);
        assert!(ann.history().await.contains(&("application_withdrawn".into(), Some("chat of all".into()))));
    });
}

#[test]
fn an_application_signs_its_member_out_by_a_hint_of_this_browser_only_a_i36() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let (elsewhere, ben) = (ann.elsewhere().await, Person::new(world, BEN).await);
        let online = client.asking_for("openid");
        let hint = |tokens: &Tokens| tokens.id.as_ref().expect("an ID token").expose().to_owned();
        let (here, there) = (hint(&online.sign_in(&ann).await), hint(&online.sign_in(&elsewhere).await));
        let asked = async |hint: &str, app: Option<&str>, person: Option<&Person>| {
            let member = match person {
                Some(person) => Some(person.member().await),
                None => None,
            };
            let asked = world.accounts.oidc().sign_out_request(Some(hint), app, member.as_ref(), world.now()).await;
            let asked = asked.expect("the database works");
            (asked.application.map(|known| known.id.to_string()), asked.grant.is_some())
        };
        let chat = || Some("chat".to_owned());
        world.pass(DAY);
        assert_eq!(asked(&here, None, Some(&ann)).await, (chat(), true), "long after it expired");
        assert_eq!(asked(&here, Some("chat"), Some(&ann)).await, (chat(), true));
        assert_eq!(asked(&there, None, Some(&ann)).await, (chat(), false), "of another browser");
        assert_eq!(asked(&here, None, Some(&ben)).await, (chat(), false), "of somebody else");
        assert_eq!(asked(&here, None, None).await, (chat(), false));
        assert_eq!(asked(&here, Some("other"), Some(&ann)).await, (None, false), "of another application");
        assert_eq!(asked("x.y.z", Some("chat"), Some(&ann)).await, (chat(), false));
        let mut forged = here.clone();
        forged.replace_range(here.len() - 4.., "AAAA");
        assert_eq!(asked(&forged, None, Some(&ann)).await, (None, false));
    });
}

#[test]
fn the_button_is_that_of_this_session() {
    both(async |world| {
        let (ann, ben) = (Person::new(world, ANN).await, Person::new(world, BEN).await);
        let oidc = world.accounts.oidc();
        let button = oidc.sign_out_button(&ann.member().await, world.now());
        assert!(oidc.has_pressed(button.expose(), &ann.member().await, world.now()));
        assert!(!oidc.has_pressed(button.expose(), &ben.member().await, world.now()));
        assert!(!oidc.has_pressed("", &ann.member().await, world.now()));
    });
}

#[test]
fn a_code_from_before_an_eviction_is_worthless_also_that_of_the_session_that_stays() {
    both(async |world| {
        let (client, mut ann) = (Client::with(world, "chat", TOLD).await, Person::new(world, ANN).await);
        for change_password in [false, true] {
            // Whoever copied her cookie keeps a fresh code ready all the time.
            let thief = ann.clone();
            let (code, late) = (client.code(&thief).await, thief.member().await);
            if change_password {
                ann.change_password().await;
            } else {
                ann.end_others().await;
            }
            assert_is!(client.redeem(&code).await, Err(TokenError::InvalidGrant));
            // Nor is there one for a request that began before.
            assert_is!(client.agreed(&[], &late).await, Step::SignIn(None));
            assert!(client.redeem(&client.code(&ann).await).await.is_ok());
        }
    });
}

#[test]
fn a_code_from_before_is_no_way_around_what_was_taken_back() {
    both(async |world| {
        let (client, ann) = (Client::with(world, "chat", TOLD).await, Person::new(world, ANN).await);
        let code = client.code(&ann).await;
        let id = ApplicationId::parse("chat").expect("an id");
        let withdrawn = world.accounts.oidc().withdraw(&ann.member().await, &id, &world.request()).await;
        assert!(withdrawn.expect("the database works"));
        assert_is!(client.redeem(&code).await, Err(TokenError::InvalidGrant));
    });
}

#[test]
fn an_application_that_may_keep_nobody_signed_in_any_more_renews_nothing() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let tokens = client.sign_in(&ann).await;
        client.set(r#"settings = '{"refresh":false}'"#).await;
        assert_is!(client.refresh(&refresh_token(&tokens)).await, Err(TokenError::InvalidGrant));
    });
}

type Job = std::pin::Pin<Box<dyn Future<Output = ()> + Send>>;

#[test]
fn a_code_that_comes_again_during_a_sign_out_holds_nobody_up() {
    both(async |world| {
        let (client, ann) = (Client::with(world, "chat", TOLD).await, Person::new(world, ANN).await);
        for _ in 0..12 {
            let here = ann.elsewhere().await;
            let code = client.asking_for("openid").code(&here).await;
            client.redeem(&code).await.expect("a good code");
            // An application that is up to no good shows it over and over.
            let again = (0..6).map(|_| {
                let (client, code) = (client.clone(), code.clone());
                Box::pin(async move { drop(client.redeem(&code).await) }) as Job
            });
            let (world, session) = (world.clone(), here.session.clone());
            let out = Box::pin(async move { world.log_out(&session).await }) as Job;
            at_once(again.chain([out])).await;
            assert!(!here.is_signed_in().await);
            client.world.sql("DELETE FROM vestibule_throttles").await;
        }
    });
}

#[test]
fn an_application_whose_sign_in_began_during_a_sign_out_is_told_of_it() {
    both(async |world| {
        let (client, ann) = (Client::with(world, "chat", TOLD).await, Person::new(world, ANN).await);
        for round in 0..24 {
            for table in ["logout_notices", "throttles"] {
                world.sql(&format!("DELETE FROM vestibule_{table}")).await;
            }
            let here = ann.elsewhere().await;
            let code = client.asking_for("openid").code(&here).await;
            let (one, two, session) = (client.clone(), world.clone(), here.session.clone());
            let (redeemed, out) = tokio::join!(
                tokio::spawn(async move { one.redeem(&code).await }),
                tokio::spawn(async move { two.log_out(&session).await }),
            );
            out.expect("no panic");
            let told = i64::from(redeemed.expect("no panic").is_ok());
            assert_eq!(world.count("vestibule_logout_notices").await, told, "round {round}");
        }
    });
}
