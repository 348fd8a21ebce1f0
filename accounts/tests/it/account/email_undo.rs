//! How the old address stops a change of address, or takes it back (R-EM-5).

use accounts::account::AddressChange;
use accounts::links::{LinkError, RenewedLink};
use accounts::mail::Mail;
use accounts::sign_in::SignInOutcome;

use crate::settings_world::*;
use crate::world::*;

#[test]
fn the_old_address_can_stop_a_change_which_locks_out_whoever_asked_for_it_r_em_5() {
    both(async |world| {
        let thief = Person::new(world, ANN).await;
        let mails = thief.ask_and_open_mail(NEW).await;
        assert_is!(veto(world, &mails.link(ANN)).await, AddressChange::Done(_));
        assert!(!thief.is_signed_in().await);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
        assert!(is_superseded(&confirm(world, &mails.link(NEW)).await));
        assert!(is_superseded(&veto(world, &mails.link(ANN)).await));
        let reset = open_mail(world).await.link(ANN);
        assert_eq!(world.reset(&reset, OTHER).await, Ok(()));
        let_in(world.log_in(ANN, OTHER).await);
    });
}

#[test]
fn the_old_address_can_stop_a_change_although_its_thief_repeats_or_prolongs_it_r_em_5() {
    both(async |world| {
        let thief = Person::new(world, ANN).await;
        let first = thief.ask_and_open_mail(NEW).await;
        world.pass(23 * HOUR);
        let repeated = thief.ask_and_open_mail(NEW).await;
        assert_is!(repeated.one(ANN), Mail::EmailChangeRequested { .. });
        world.pass(2 * HOUR);
        assert_is!(renew(world, &first.link(NEW)).await, RenewedLink::Mailed { .. });
        let prolonged = open_mail(world).await;
        world.pass(23 * HOUR);
        assert_is!(veto(world, &prolonged.link(ANN)).await, AddressChange::Done(_));
        assert!(is_superseded(&confirm(world, &prolonged.link(NEW)).await));
    });
}

#[test]
fn the_old_address_can_take_a_change_back_for_three_days_r_em_5() {
    both(async |world| {
        let thief = Person::new(world, ANN).await;
        let link = thief.move_to(NEW).await;
        world.pass(72 * HOUR - MILLISECOND);
        assert_is!(world.accounts.mailed_links().undo_page(&arrived(&link), &world.request()).await, Ok(Ok(page)) if page.other == ANN);
        assert_is!(undo(world, &link).await, AddressChange::Done(_));
        assert!(!thief.is_signed_in().await);
        assert_is!(world.log_in(NEW, PASSWORD).await, SignInOutcome::Refused);
        let reset = open_mail(world).await.link(ANN);
        assert_eq!(world.reset(&reset, OTHER).await, Ok(()));
        let_in(world.log_in(ANN, OTHER).await);
        assert!(is_superseded(&undo(world, &link).await));
    });
}

#[test]
fn after_three_days_a_change_stands_r_ob_2() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let link = ann.move_to(NEW).await;
        world.pass(72 * HOUR);
        assert_is!(undo(world, &link).await, AddressChange::BrokenLink(LinkError::Expired { .. }));
        world.tidy().await;
        assert_eq!(world.count("vestibule_email_changes").await, 0);
        let_in(world.log_in(NEW, PASSWORD).await);
    });
}

#[test]
fn whatever_a_thief_changes_meanwhile_the_undo_link_works_r_em_5() {
    both(async |world| {
        let mut thief = Person::new(world, ANN).await;
        let undo_first = thief.move_to(NEW).await;
        let undo_second = thief.move_to(LATER).await;
        thief.change_password().await;
        world.all_mail().await;
        assert_is!(undo(world, &undo_first).await, AddressChange::Done(_));
        assert!(!thief.is_signed_in().await);
        assert_is!(open_mail(world).await.one(ANN), Mail::ResetPassword { .. });
        assert!(is_superseded(&undo(world, &undo_second).await), "the later change went with the first");
        assert_eq!(world.count("vestibule_users WHERE email = 'ann@example.org' AND password_hash IS NULL").await, 1);
    });
}

#[test]
fn an_undone_change_takes_those_along_that_came_after_the_clock_was_set_back_f_46() {
    both(async |world| {
        let thief = Person::new(world, ANN).await;
        let undo_first = thief.move_to(NEW).await;
        world.clock.set_back(HOUR);
        world.sql("DELETE FROM vestibule_throttles").await;
        let undo_second = thief.move_to(LATER).await;
        world.pass(2 * HOUR);
        assert_is!(undo(world, &undo_first).await, AddressChange::Done(_));
        world.all_mail().await;
        assert!(is_superseded(&undo(world, &undo_second).await));
        assert_eq!(world.count("vestibule_users WHERE email = 'ann@example.org'").await, 1);
    });
}

#[test]
fn an_undone_change_leaves_earlier_ones_to_be_undone() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let undo_first = ann.move_to(NEW).await;
        let undo_second = ann.move_to(LATER).await;
        assert_is!(undo(world, &undo_second).await, AddressChange::Done(_));
        assert_is!(open_mail(world).await.one(NEW), Mail::ResetPassword { .. });
        assert_is!(undo(world, &undo_first).await, AddressChange::Done(_));
        assert_is!(open_mail(world).await.one(ANN), Mail::ResetPassword { .. });
    });
}

#[test]
fn an_old_address_that_another_account_has_by_now_cannot_be_taken_back_i_07() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let link = ann.move_to(NEW).await;
        world.member(ANN).await;
        assert_eq!(undo(world, &link).await, AddressChange::Unavailable);
        assert_eq!(ann.member().await.email, NEW);
    });
}

#[test]
fn nobody_learns_by_an_undone_change_who_squatted_on_the_old_address_i_63() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let link = ann.move_to(NEW).await;
        world.register(ANN, OTHER).await;
        world.all_mail().await;
        assert_is!(undo(world, &link).await, AddressChange::Done(_));
        world.all_mail().await;
        // As before the change was undone (R-EN-1).
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Unconfirmed(_));
        assert_eq!(world.count("vestibule_users").await, 1);
    });
}
