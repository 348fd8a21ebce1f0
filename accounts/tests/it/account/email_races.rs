//! Changes of address at the same moment: no mail ever confirms another address than its own (I-06, I-07).

use accounts::account::{AddressChange, AddressRequest};

use crate::settings_world::*;
use crate::world::*;

#[test]
fn two_accounts_that_confirm_one_address_at_once_leave_one_with_it_i_07_f_04() {
    both(async |world| {
        for round in 0..20 {
            let address = format!("new{round}@example.org");
            let mut links = Vec::new();
            for name in ["ann", "ben"] {
                let person = Person::new(world, &format!("{name}{round}@example.org")).await;
                links.push(person.ask_and_open_mail(&address).await.link(&address));
            }
            let answers = at_once(links.into_iter().map(|link| {
                let world = world.clone();
                async move { confirm(&world, &link).await }
            }));
            let mut answers = answers.await;
            answers.sort_by_key(|answer| !matches!(answer, AddressChange::Done(_)));
            assert!(matches!(answers[..], [AddressChange::Done(_), AddressChange::Unavailable]), "round {round}");
            assert_eq!(world.count(&format!("vestibule_users WHERE email_key = '{address}'")).await, 1);
            world.all_mail().await;
        }
    });
}

#[test]
fn no_mail_to_one_address_ever_confirms_another_that_was_asked_for_at_the_same_moment_i_06_f_04() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mut received = Vec::new();
        for round in 0..100 {
            world.sql("DELETE FROM vestibule_throttles").await;
            let answers = at_once(["attacker2@example.org", "victim@example.org"].map(|address| {
                let ann = ann.clone();
                async move { ann.ask_for(address).await }
            }));
            assert_eq!(answers.await, [AddressRequest::Accepted; 2], "round {round}");
            let mails = open_mail(world).await;
            received.extend(mails.to("attacker2@example.org").into_iter().map(link_of));
        }
        assert!(!received.is_empty());
        for link in received {
            confirm(world, &link).await;
            assert_ne!(ann.member().await.email, "victim@example.org");
        }
    });
}

#[test]
fn confirming_while_another_address_is_asked_for_never_confirms_the_other_i_06() {
    both(async |world| {
        for round in 0..20 {
            let [old, new, victim] = ["old", "new", "victim"].map(|name| format!("{name}{round}@example.org"));
            let ann = Person::new(world, &old).await;
            let link = ann.ask_and_open_mail(&new).await.link(&new);
            let (one, two) = (world.clone(), ann.clone());
            let (confirmed, _) = tokio::join!(
                tokio::spawn(async move { confirm(&one, &link).await }),
                tokio::spawn(async move { two.ask_for(&victim).await }),
            );
            let moved = matches!(confirmed.expect("no panic"), AddressChange::Done(_));
            assert_eq!(ann.member().await.email, if moved { new } else { old }, "round {round}");
            world.all_mail().await;
        }
    });
}

#[test]
fn renewing_a_link_never_brings_back_an_address_that_was_replaced_i_06() {
    both(async |world| {
        for round in 0..60 {
            let ann = Person::new(world, &format!("ann{round}@example.org")).await;
            let (typo, new) = (format!("typo{round}@example.org"), format!("new{round}@example.org"));
            let link = ann.ask_and_open_mail(&typo).await.link(&typo);
            let (one, two, want) = (world.clone(), ann.clone(), new.clone());
            let (_, asked) = tokio::join!(
                tokio::spawn(async move { renew(&one, &link).await }),
                tokio::spawn(async move { two.ask_for(&want).await }),
            );
            assert_eq!(asked.expect("no panic"), AddressRequest::Accepted);
            assert_eq!(ann.member().await.pending_email, Some(new), "round {round}");
            world.all_mail().await;
        }
    });
}
