//! Which language and time zone an account has, and its mail (section 1.5 and 1.6 of the contract on languages).

use accounts::links::Purpose;
use accounts::mail::Mail;
use accounts::{LanguageTag, SignUpToken, TimeZoneName};

use crate::world::*;

const BERLIN: &str = "Europe/Berlin";

/// The tag and the zone of the next mail.
async fn next_mail(world: &World) -> (String, String) {
    let locale = world.next_mail().await.locale;
    let told = |name: Option<&str>| name.unwrap_or("-").to_owned();
    let zone = locale.time_zone.as_ref().map(TimeZoneName::as_str);
    (told(locale.language.as_ref().map(LanguageTag::as_str)), told(zone))
}

fn said(tag: &str, zone: &str) -> (String, String) {
    (tag.to_owned(), zone.to_owned())
}

#[test]
fn whoever_activates_chooses_the_language_and_a_stranger_who_signed_up_does_not_r_la_7() {
    both(async |world| {
        world.reading("tr", "Europe/Istanbul").register(ANN, PASSWORD).await;
        assert_eq!(next_mail(world).await, said("tr", "Europe/Istanbul"), "nobody has proved anything yet");
        world.pass(MINUTE);
        let owner = world.reading("pl", "Europe/Warsaw");
        let browser = owner.register(ANN, OTHER).await;
        let mail = world.next_mail().await;
        assert_eq!(mail.locale.language, Some(language("pl")), "the newest sign-up's");
        activated(owner.press(&link_of(&mail.mail), &browser).await);
        world.reading("tr", "Europe/Istanbul").register(ANN, PASSWORD).await;
        assert_eq!(next_mail(world).await, said("pl", "Europe/Warsaw"), "to the owner of the account");
    });
}

#[test]
fn a_stranger_changes_nothing_about_the_language_of_a_sign_up_that_waits_r_la_7() {
    both(async |world| {
        let (owner, stranger) = (world.reading("pl", "Europe/Warsaw"), world.reading("ar", "Asia/Riyadh"));
        let browser = owner.register(ANN, PASSWORD).await;
        let mail = world.next_mail().await;
        assert_eq!(mail.locale.language, Some(language("pl")));
        let token = arrived(&link_of(&mail.mail));
        let of = async |browser: Option<&SignUpToken>| {
            let locale = world.accounts.mailed_links().locale(Purpose::Activate, &token, browser, world.now()).await;
            locale.expect("the database works").language
        };
        assert_eq!(of(None).await, Some(language("pl")), "there is but one sign-up");
        world.pass(MINUTE);
        let other = stranger.register(ANN, OTHER).await;
        stranger.resend_to(ANN).await;
        world.all_mail().await;
        owner.resend(&browser).await;
        assert_eq!(world.next_mail().await.locale.language, Some(language("pl")), "asked for again by its owner");
        assert_eq!(of(Some(&browser)).await, Some(language("pl")));
        assert_eq!(of(Some(&other)).await, Some(language("ar")), "each browser its own");
        assert_eq!(of(None).await, None, "those who signed up do not agree");
    });
}

#[test]
fn a_thief_does_not_choose_the_language_of_the_notice_about_the_thief() {
    both(async |world| {
        world.reading("pl", "Europe/Warsaw").member(ANN).await;
        let thief = World { language_chosen: true, ..world.reading("ja", "Asia/Tokyo") };
        let_in(thief.log_in(ANN, PASSWORD).await);
        assert_eq!(next_mail(world).await, said("pl", "Europe/Warsaw"));
    });
}

#[test]
fn a_language_and_a_time_zone_are_chosen_each_by_itself() {
    both(async |world| {
        let member = world.reading("ja", "Asia/Tokyo").member(ANN).await;
        let locale = async || world.resume(&member.session).await.expect("signed in").locale;
        let signed_in = world.resume(&member.session).await.expect("signed in");
        world.accounts.account().set_language(&signed_in, &language("de")).await.expect("done");
        assert_eq!(locale().await.time_zone, TimeZoneName::parse("Asia/Tokyo"));
        world.accounts.account().set_time_zone(&signed_in, None).await.expect("done");
        assert_eq!((locale().await.language, locale().await.time_zone), (Some(language("de")), None));
    });
}

#[test]
fn the_zone_told_at_sign_up_is_that_of_the_account_whatever_way_it_is_activated() {
    both(async |world| {
        for (address, by_code) in [(ANN, true), (BEN, false)] {
            let browser = world.reading("de", BERLIN).register(address, PASSWORD).await;
            let mail = world.next_mail().await.mail;
            if by_code {
                world.enter_code(&browser, &code_of(&mail)).await;
            } else {
                activated(world.press(&link_of(&mail), &browser).await);
            }
            world.request_reset(address).await;
            assert_eq!(next_mail(world).await, said("en", BERLIN), "{address}: the activating page was in English");
        }
    });
}

#[test]
fn a_sign_in_gives_an_account_only_what_it_lacks_unless_the_language_was_chosen_for_it() {
    both(async |world| {
        world.reading("ja", "").member(ANN).await;
        let_in(world.reading("de", BERLIN).log_in(ANN, PASSWORD).await);
        assert_eq!(next_mail(world).await, said("ja", BERLIN), "the notice of the sign-in");
        let chosen = World { language_chosen: true, ..world.reading("he", "Asia/Jerusalem") };
        let member = let_in(chosen.log_in(ANN, PASSWORD).await);
        let member = world.resume(&member.session).await.expect("signed in");
        assert_eq!(member.locale.language, Some(language("he")));
        assert_eq!(member.locale.time_zone, TimeZoneName::parse(BERLIN));
    });
}

#[test]
fn whoever_asks_for_mail_to_an_account_does_not_choose_its_language_r_la_8() {
    both(async |world| {
        let member = world.reading("ja", "Asia/Tokyo").member(ANN).await;
        let stranger = world.reading("tr", "Europe/Istanbul");
        stranger.request_reset(ANN).await;
        assert_eq!(next_mail(world).await, said("ja", "Asia/Tokyo"));
        world.operator.users().reset(&ANN.parse().expect("an address"), world.now()).await.expect("done");
        assert_eq!(next_mail(world).await, said("ja", "Asia/Tokyo"));
        let member = world.resume(&member.session).await.expect("signed in");
        let zone = TimeZoneName::parse(BERLIN);
        world.accounts.account().set_language(&member, &language("de")).await.expect("done");
        world.accounts.account().set_time_zone(&member, zone.as_ref()).await.expect("done");
        stranger.request_reset(ANN).await;
        assert_eq!(next_mail(world).await, said("de", BERLIN), "looked up when it is delivered");
    });
}

#[test]
fn a_working_link_tells_its_language_and_no_other_link_does() {
    both(async |world| {
        world.reading("ja", "Asia/Tokyo").member(ANN).await;
        let link = world.reset_link(ANN).await;
        let of = async |purpose, link: &str| {
            let locale = world.accounts.mailed_links().locale(purpose, &arrived(link), None, world.now()).await;
            locale.expect("the database works").language
        };
        assert_eq!(of(Purpose::Reset, &link).await, Some(language("ja")));
        assert_eq!(of(Purpose::Lock, &link).await, None);
        assert_eq!(of(Purpose::Reset, "AQECAwQFBgcICQ").await, None);
        world.pass(HOUR);
        assert_eq!(of(Purpose::Reset, &link).await, None, "expired");
        let link = world.reset_link(ANN).await;
        world.reset(&link, OTHER).await.expect("reset");
        assert_eq!(of(Purpose::Reset, &link).await, None, "used");
        let notice = world.next_mail().await.mail;
        let lock = link_of(&notice);
        assert_eq!(of(Purpose::Lock, &lock).await, Some(language("ja")));
        world.accounts.recovery().lock(&arrived(&lock), &world.request()).await.expect("works").expect("locked");
        assert_eq!(of(Purpose::Lock, &lock).await, None, "used");
    });
}

#[test]
fn the_receipt_of_a_deleted_account_is_in_its_language() {
    both(async |world| {
        world.reading("ja", "Asia/Tokyo").member(ANN).await;
        world.operator.users().delete(&ANN.parse().expect("an address"), world.now()).await.expect("done");
        let receipt = world.next_mail().await;
        assert_is!(receipt.mail, Mail::AccountDeleted { .. });
        assert_eq!(receipt.locale.language, Some(language("ja")));
    });
}

#[test]
fn an_account_that_an_operator_activated_gets_the_language_of_the_page_where_its_password_is_set() {
    both(async |world| {
        world.reading("tr", "").register(ANN, PASSWORD).await;
        world.next_mail().await;
        world.operator.users().activate(&ANN.parse().expect("an address"), world.now()).await.expect("done");
        let mail = world.next_mail().await;
        assert_eq!(mail.locale.language, None, "whoever signed up does not count any more");
        world.reading("pl", "").reset(&link_of(&mail.mail), OTHER).await.expect("reset");
        assert_eq!(next_mail(world).await, said("pl", "-"));
    });
}

#[test]
fn an_owner_is_told_of_a_move_to_their_address_in_their_own_language() {
    both(async |world| {
        world.reading("ja", "Asia/Tokyo").member(ANN).await;
        let ben = world.reading("de", BERLIN).member(BEN).await;
        let ben = world.resume(&ben.session).await.expect("signed in");
        let fresh = ben.fresh(world.now()).expect("just signed in");
        world.accounts.account().request_email(fresh, &email(ANN), &world.request()).await.expect("accepted");
        for mail in world.all_mail().await {
            let own = if mail.to == ANN { "ja" } else { "de" };
            assert_eq!(mail.locale.language, Some(language(own)), "{}", mail.to);
        }
    });
}
