//! What ends a sign-in to an application: whatever throws people out, at once, and with a notice.

use accounts::ApplicationId;
use accounts::oidc::Tokens;
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
