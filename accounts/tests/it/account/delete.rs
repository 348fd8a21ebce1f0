//! Deleting the own account.

use accounts::links::LinkError;
use accounts::mail::Mail;
use accounts::sessions::Confirmed;
use accounts::sign_in::SignInOutcome;

use crate::settings_world::*;
use crate::world::*;

#[test]
fn deleting_needs_the_password_and_ends_everything() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let link = world.reset_link(ANN).await;
        let wrong = world.accounts.account().delete(&ann.member().await, password(OTHER), world.now()).await;
        assert_is!(wrong, Ok(Confirmed::WrongPassword));
        confirmed(ann.delete().await);
        assert!(!ann.is_signed_in().await);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
        assert_eq!(world.reset(&link, OTHER).await, Err(LinkError::Invalid));
        assert_is!(open_mail(world).await.one(ANN), Mail::AccountDeleted { by_operator: false, .. });
    });
}

#[test]
fn deleting_an_account_that_is_gone_already_is_done() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let member = ann.member().await;
        confirmed(ann.delete().await);
        let again = world.accounts.account().delete(&member, password(PASSWORD), world.now()).await;
        confirmed(again.expect("the database works"));
    });
}

#[test]
fn an_account_is_told_to_be_deleted_only_if_it_is_f_05() {
    both(async |world| {
        for round in 0..20 {
            let address = format!("ann{round}@example.org");
            let ann = Person::new(world, &address).await;
            ann.ask_for(NEW).await;
            world.all_mail().await;
            let member = ann.member().await;
            let request = world.request();
            let (deleted, cancelled) = tokio::join!(
                tokio::spawn(async move { ann.delete().await }),
                world.accounts.account().cancel_email(&member, &request),
            );
            cancelled.expect("the database works");
            let left = world.count(&format!("vestibule_users WHERE email = '{address}'")).await;
            match deleted.expect("no panic") {
                Confirmed::Yes(()) => assert_eq!(left, 0),
                _ => assert_eq!(left, 1),
            }
            world.all_mail().await;
        }
    });
}

#[test]
fn deleting_leaves_the_mail_and_the_sign_up_of_whoever_has_the_old_address_now() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        ann.move_to(NEW).await;
        world.pass(SECOND);
        let browser = world.register(ANN, OTHER).await;
        confirmed(ann.delete().await);
        let link = open_mail(world).await.link(ANN);
        activated(world.press(&link, &browser).await);
    });
}

#[test]
fn no_link_of_any_kind_works_for_a_deleted_account_i_50() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let links = links_of_all_kinds(world, &ann).await;
        confirmed(ann.delete().await);
        world.all_mail().await;
        for link in &links {
            assert_eq!(open(world, link).await, Some(LinkError::Invalid), "{:?} opens", link.purpose);
            assert_eq!(press(world, link).await, Some(LinkError::Invalid), "{:?} acts", link.purpose);
        }
        assert_eq!((world.count("vestibule_users").await, world.count("vestibule_sessions").await), (0, 0));
    });
}

#[test]
fn a_deleted_account_leaves_nothing_personal_but_its_receipt_and_what_strangers_typed() {
    both(async |world| {
        let world = &world.from("203.0.113.7");
        let ann = Person::new(world, ANN).await;
        world.register(ANN, OTHER).await;
        links_of_all_kinds(world, &ann).await;
        ann.elsewhere().await;
        confirmed(ann.delete().await);
        assert_is!(open_mail(world).await.one(NEW), Mail::AccountDeleted { by_operator: false, .. });
        let dump = world.dump().await;
        let told = |line: &&str| ["ann@", "203.0", "browser/1"].iter().any(|known| line.contains(known));
        let personal: Vec<_> = dump.lines().filter(told).collect();
        let table = |line: &&str| line.split(':').next().map(str::to_owned).expect("a table");
        let tables: Vec<_> = personal.iter().map(table).collect();
        // The registration of somebody else, the mail whose fate its page tells, and the receipt.
        assert_eq!(tables.iter().filter(|table| *table == "vestibule_sign_up_requests").count(), 1, "{personal:#?}");
        assert_eq!(tables.iter().filter(|table| *table == "vestibule_outbox").count(), 2, "{personal:#?}");
        assert!(!personal.iter().any(|line| line.contains("203.0") || line.contains("browser/1")), "{personal:#?}");
        world.pass(14 * DAY);
        world.tidy().await;
        assert!(!world.dump().await.contains("ann@"), "the receipt goes after two weeks");
    });
}

#[test]
fn the_address_of_a_deleted_account_is_free() {
    both(async |world| {
        confirmed(Person::new(world, ANN).await.delete().await);
        world.next_mail().await;
        let browser = world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        activated(world.press(&link, &browser).await);
        let_in(world.log_in(ANN, OTHER).await);
    });
}
