//! Changing the address: asked for by a member, confirmed by the new mailbox (R-EM-5).

use accounts::Error;
use accounts::account::{AddressChange, AddressRequest};
use accounts::links::{LinkError, RenewedLink};
use accounts::mail::Mail;
use accounts::sign_in::SignInOutcome;

use crate::settings_world::*;
use crate::world::*;

const TYPO: &str = "ann@nwe.example";

#[test]
fn a_new_address_counts_when_it_is_confirmed_and_the_old_one_hears_of_both_steps_r_em_5() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mails = ann.ask_and_open_mail(NEW).await;
        assert_eq!(ann.member().await.pending_email.as_deref(), Some(NEW));
        assert_is!(mails.one(ANN), Mail::EmailChangeRequested { new_address_masked, .. } if new_address_masked == "a•••@new.example");
        assert_is!(world.log_in(NEW, PASSWORD).await, SignInOutcome::Refused);
        assert_is!(confirm(world, &mails.link(NEW)).await, AddressChange::Done(_));
        assert_is!(open_mail(world).await.one(ANN), Mail::EmailChanged { .. });
        assert_eq!(ann.member().await.email, NEW);
        let_in(world.log_in(NEW, PASSWORD).await);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
    });
}

#[test]
fn a_confirmation_works_once_and_ends_the_veto_r_ob_1() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mails = ann.ask_and_open_mail(NEW).await;
        assert_is!(confirm(world, &mails.link(NEW)).await, AddressChange::Done(_));
        assert!(is_superseded(&confirm(world, &mails.link(NEW)).await));
        assert!(is_superseded(&veto(world, &mails.link(ANN)).await));
    });
}

#[test]
fn the_pages_of_the_links_name_both_addresses_and_change_nothing_i_40() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mails = ann.ask_and_open_mail(NEW).await;
        // But for the history, and how often it was written.
        let kept = async || {
            let dump = world.dump().await;
            let lines = dump
                .lines()
                .filter(|line| !line.starts_with("vestibule_audit:") && !line.starts_with("vestibule_throttles:"));
            lines.map(str::to_owned).collect::<Vec<_>>()
        };
        let before = kept().await;
        let accounts = &world.accounts;
        for page in [
            accounts.mailed_links().confirm_page_again(&arrived(&mails.link(NEW)), world.now()).await,
            accounts.mailed_links().veto_page(&arrived(&mails.link(ANN)), &world.request()).await,
        ] {
            let page = page.expect("the database works").expect("the link works");
            assert_eq!((page.current.as_str(), page.other.as_str()), (ANN, NEW));
        }
        assert_eq!(kept().await, before);
    });
}

#[test]
fn cancelling_what_was_confirmed_meanwhile_cancels_nothing_and_kills_no_link() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mails = ann.ask_and_open_mail(NEW).await;
        assert_is!(confirm(world, &mails.link(NEW)).await, AddressChange::Done(_));
        world.all_mail().await;
        let reset = world.reset_link(NEW).await;
        assert!(!ann.cancel().await);
        assert_eq!(world.open_reset(&reset).await, Ok(()));
        ann.ask_and_open_mail(ANN).await;
        assert!(ann.cancel().await);
    });
}

#[test]
fn the_own_address_is_no_change() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        assert_eq!(ann.ask_for("ANN@example.org").await, AddressRequest::Unchanged);
        world.no_mail().await;
    });
}

#[test]
fn an_account_may_ask_for_five_addresses_an_hour_r_th_6() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        for n in 0..5 {
            assert_eq!(ann.ask_for(&format!("{n}@example.org")).await, AddressRequest::Accepted);
        }
        assert_is!(ann.try_ask_for(NEW).await, Err(Error::Throttled { .. }));
        assert_eq!(ann.member().await.pending_email.as_deref(), Some("4@example.org"));
        world.all_mail().await;
        world.pass(HOUR);
        assert_eq!(ann.ask_for(NEW).await, AddressRequest::Accepted);
    });
}

#[test]
fn a_taken_address_is_not_told_but_to_its_owner_r_en_3_i_63() {
    both(async |world| {
        world.member(BEN).await;
        let ann = Person::new(world, ANN).await;
        let mails = ann.ask_and_open_mail(BEN).await;
        assert_is!(mails.one(BEN), Mail::AlreadyRegistered);
        assert_is!(mails.one(ANN), Mail::EmailChangeRequested { .. });
        assert_eq!(ann.member().await.pending_email.as_deref(), Some(BEN));
    });
}

#[test]
fn of_two_accounts_that_want_one_address_the_first_gets_it_i_07() {
    both(async |world| {
        let (ann, ben) = (Person::new(world, ANN).await, Person::new(world, BEN).await);
        let (first, second) = (ann.ask_and_open_mail(NEW).await.link(NEW), ben.ask_and_open_mail(NEW).await.link(NEW));
        assert_is!(confirm(world, &first).await, AddressChange::Done(_));
        let before = world.dump().await;
        assert_eq!(confirm(world, &second).await, AddressChange::Unavailable);
        assert_eq!(world.dump().await, before);
        assert_eq!((ann.member().await.email, ben.member().await.email), (NEW.into(), BEN.into()));
    });
}

#[test]
fn a_link_is_worth_only_the_address_it_was_mailed_to_i_05_i_09() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let first = ann.ask_and_open_mail(TYPO).await.link(TYPO);
        let reset = world.reset_link(ANN).await;
        let second = ann.ask_and_open_mail(NEW).await.link(NEW);
        assert!(is_superseded(&confirm(world, &first).await));
        assert_eq!(ann.member().await.email, ANN);
        assert_is!(confirm(world, &second).await, AddressChange::Done(_));
        assert_is!(world.reset(&reset, OTHER).await, Err(LinkError::Superseded { .. }));
        assert_eq!(ann.member().await.email, NEW);
    });
}

#[test]
fn a_mistyped_address_gets_the_link_and_nothing_else_i_55() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mails = ann.ask_and_open_mail(TYPO).await;
        assert_is!(mails.one(TYPO), Mail::ConfirmNewEmail { .. });
        world.request_reset(TYPO).await;
        ask_to_sign_in(world, TYPO).await;
        world.resend_to(TYPO).await;
        world.no_mail().await;
        assert_is!(world.log_in(TYPO, PASSWORD).await, SignInOutcome::Refused);
        assert_eq!(ann.member().await.email, ANN);
    });
}

#[test]
fn the_links_lifetime_is_that_of_changes_whatever_activation_and_reset_have_i_54() {
    both(async |world| {
        for (name, change, rest) in [("a", HOUR, DAY), ("b", DAY, HOUR), ("c", MINUTE, MINUTE)] {
            let lifetimes = accounts::Lifetimes { activation: rest, reset: rest, email_change: change, ..LIFETIMES };
            let world = &world.restarted(world.keys.clone(), CHEAP, lifetimes);
            let ann = Person::new(world, &format!("{name}@example.org")).await;
            let new = format!("{name}@new.example");
            let link = ann.ask_and_open_mail(&new).await.link(&new);
            world.pass(change);
            assert_is!(confirm(world, &link).await, AddressChange::BrokenLink(LinkError::Expired { .. }));
            let link = ann.ask_and_open_mail(&new).await.link(&new);
            world.pass(change - SECOND);
            assert_is!(confirm(world, &link).await, AddressChange::Done(_));
            world.all_mail().await;
        }
    });
}

#[test]
fn a_squatter_who_never_activated_gives_way() {
    both(async |world| {
        world.register(NEW, OTHER).await;
        world.all_mail().await;
        let ann = Person::new(world, ANN).await;
        ann.move_to(NEW).await;
        let_in(world.log_in(NEW, PASSWORD).await);
        // As if the address had had an account all along.
        assert_is!(world.log_in(NEW, OTHER).await, SignInOutcome::Unconfirmed(_));
        assert_eq!(world.count("vestibule_users").await, 1);
    });
}

#[test]
fn a_change_ends_when_it_was_said_to_however_late_its_mail_leaves() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        assert_eq!(ann.ask_for(NEW).await, AddressRequest::Accepted);
        world.pass(LIFETIMES.email_change - HOUR);
        let mails = open_mail(world).await;
        let until = world.now() + HOUR;
        assert_is!(mails.one(NEW), Mail::ConfirmNewEmail { until: told, .. } if *told == until);
        assert_is!(mails.one(ANN), Mail::EmailChangeRequested { until: told, .. } if *told == until);
        world.pass(HOUR);
        assert_is!(confirm(world, &mails.link(NEW)).await, AddressChange::BrokenLink(LinkError::Expired { .. }));
        assert_is!(veto(world, &mails.link(ANN)).await, AddressChange::BrokenLink(LinkError::Expired { .. }));
        assert_eq!(ann.member().await.pending_email, None);
        assert_is!(renew(world, &mails.link(NEW)).await, RenewedLink::Mailed { .. });
        assert_eq!(ann.member().await.pending_email.as_deref(), Some(NEW));
    });
}

#[test]
fn a_change_whose_time_is_over_is_mailed_to_nobody() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        assert_eq!(ann.ask_for(NEW).await, AddressRequest::Accepted);
        world.pass(LIFETIMES.email_change);
        world.no_mail().await;
    });
}

#[test]
fn a_cancelled_change_is_gone_with_both_links() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mails = ann.ask_and_open_mail(NEW).await;
        ann.cancel().await;
        assert!(is_superseded(&confirm(world, &mails.link(NEW)).await));
        assert!(is_superseded(&veto(world, &mails.link(ANN)).await));
        assert_is!(world.accounts.account().pending_email(&ann.member().await).await, Ok(None));
    });
}

#[test]
fn a_change_asked_for_by_somebody_who_was_disabled_meanwhile_leaves_no_trace() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let member = ann.member().await;
        operator(world, true, ANN).await;
        let fresh = member.fresh(world.now()).expect("just signed in");
        let asked = world.accounts.account().request_email(fresh, &email(NEW), &world.request()).await;
        assert_is!(asked, Ok(AddressRequest::Conflict));
        assert_eq!(world.count("vestibule_audit WHERE event = 'email_change_requested'").await, 0, "INV-9");
        assert_eq!(world.count("vestibule_outbox WHERE recipient_key = 'ann@new.example'").await, 0);
    });
}

#[test]
fn a_link_to_a_new_address_works_for_a_day_and_can_be_renewed_r_ob_2() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let link = ann.ask_and_open_mail(NEW).await.link(NEW);
        world.pass(DAY);
        assert_is!(confirm(world, &link).await, AddressChange::BrokenLink(LinkError::Expired { .. }));
        assert_is!(renew(world, &link).await, RenewedLink::Mailed { address } if address == "a•••@new.example");
        let fresh = open_mail(world).await.link(NEW);
        world.pass(DAY - MILLISECOND);
        assert_is!(confirm(world, &fresh).await, AddressChange::Done(_));
    });
}

#[test]
fn a_link_to_an_address_that_was_dropped_cannot_be_renewed() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let link = ann.ask_and_open_mail(NEW).await.link(NEW);
        ann.cancel().await;
        assert_is!(renew(world, &link).await, RenewedLink::BrokenLink(LinkError::Superseded { .. }));
        assert_is!(renew(world, &"A".repeat(82)).await, RenewedLink::BrokenLink(LinkError::Invalid));
        world.no_mail().await;
    });
}

#[test]
fn a_change_that_fails_half_way_changes_nothing_r_bl_1() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let link = ann.ask_and_open_mail(NEW).await.link(NEW);
        world.sql("ALTER TABLE vestibule_audit RENAME TO gone").await;
        assert_is!(world.accounts.mailed_links().confirm(&arrived(&link), &world.request()).await, Err(_));
        world.sql("ALTER TABLE gone RENAME TO vestibule_audit").await;
        assert_eq!(ann.member().await.email, ANN);
        assert_is!(confirm(world, &link).await, AddressChange::Done(_));
    });
}
