//! Mails that break whoever touches them, and what hostile hands wrote: the others get theirs (F-29, M-8).

use mail::Mailer;

use crate::mail::delivery::*;
use crate::scripted_smtp::{Act, Protection, Script};
use crate::test_app::{ANN, BEN, DAY, HOUR, SECOND, both};

#[test]
fn a_mail_that_panics_is_parked_after_three_tries_and_the_rest_is_delivered_f_29_m_8() {
    both(async |app| {
        let Mailer::Memory(memory) = &*app.state.worker.mailer else { panic!("mail of stories stays in memory") };
        memory.panic_for(ANN);
        register(app, ANN).await;
        register(app, BEN).await;
        for tries in 1..=3 {
            app.deliver().await;
            assert_eq!(app.mails(&format!("recipient = 'ann@example.org' AND attempts = {tries}")).await, 1);
            app.wait(HOUR);
        }
        assert_eq!(app.mails("state = 'failed' AND recipient = 'ann@example.org'").await, 1);
        app.wait(DAY);
        app.open_next_mail(BEN).await;
    });
}

#[test]
fn a_mail_that_was_there_at_three_deaths_lets_the_others_go_first_f_29() {
    both(async |app| {
        if app.on_postgres() {
            return;
        }
        register(app, ANN).await;
        app.wait(SECOND);
        register(app, BEN).await;
        for death in 1..=3 {
            let taken = app.claim().await.expect("a mail is due");
            assert_eq!(taken.to, ANN, "death {death}");
            app.state.accounts.mail().resume(app.state.clock.now()).await.expect("resumed");
        }
        assert_eq!(drained(app).await, [BEN]);
        app.wait(HOUR);
        assert_eq!(drained(app).await, [ANN]);
    });
}

#[test]
fn a_row_that_cannot_be_read_keeps_nobody_from_their_mail_f_29() {
    both(async |app| {
        register(app, ANN).await;
        app.sql("UPDATE vestibule_outbox SET kind = 'from_a_later_version'").await;
        app.wait(SECOND);
        register(app, BEN).await;
        app.state.worker.deliver_next().await.expect_err("what kind of mail this is nobody knows");
        app.open_next_mail(BEN).await;
        app.sql("DELETE FROM vestibule_outbox WHERE kind = 'from_a_later_version'").await;
    });
}

#[test]
fn no_number_of_rows_that_cannot_be_read_comes_before_the_others_again_f_29() {
    both(async |app| {
        for address in register_numbered(app, 5).await {
            let unreadable =
                format!("UPDATE vestibule_outbox SET kind = 'from_a_later_version' WHERE recipient = '{address}'");
            assert_eq!(app.sql(&unreadable).await, 1);
            app.state.worker.deliver_next().await.expect_err("what kind of mail this is nobody knows");
        }
        app.wait(HOUR);
        register(app, ANN).await;
        assert!(app.state.worker.deliver_next().await.expect("the outbox can be read"));
        app.sql("DELETE FROM vestibule_outbox WHERE kind = 'from_a_later_version'").await;
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn what_a_hostile_hand_wrote_into_the_outbox_stops_no_worker_m_8_i_82() {
    both(async |app| {
        for (n, recipient) in
            ["a@b.com\r\nBcc: eve@example.com", "Ann\n <a@b.com>", "", "a@b.com>\r\nRCPT TO:<eve@example.com"]
                .iter()
                .enumerate()
        {
            let address = format!("reader{n}@example.org");
            register(app, &address).await;
            let hostile = recipient.replace('\r', "' || chr(13) || '").replace('\n', "' || chr(10) || '");
            let char = if app.on_postgres() { hostile } else { hostile.replace("chr(", "char(") };
            let poison = format!("UPDATE vestibule_users SET email = '{char}' WHERE email = '{address}'");
            assert_eq!(app.sql(&poison).await, 1);
        }
        register(app, ANN).await;
        let peer = working().await;
        deliver(&with_peer(app, &peer)).await;
        assert_eq!(recipients(&peer), [ANN]);
        assert!(!peer.heard().messages.concat().contains("eve@"));
        assert_eq!(app.mails("state = 'failed'").await, 4);
    });
}

#[test]
fn what_mail_servers_repeat_of_addresses_and_links_is_neither_logged_nor_kept_f_72() {
    both(async |app| {
        let peer = Script::new(Protection::Clear)
            .on("RCPT", Act::Say(b"550-5.1.1 <Ann@Example.org>: no such user;\r\n550 5.1.1 ann@example.org\r\n"))
            .on("BODY", Act::Say(b"554 5.7.1 blocked: https://accounts.example.org/activate/AQEeAZChssPUfo at 12\r\n"));
        let peer = peer.start().await;
        let state = with_peer(app, &peer);
        for address in [ANN, BEN] {
            register(app, address).await;
            deliver(&state).await;
        }
        let reasons = app.column::<String>("SELECT error FROM vestibule_outbox ORDER BY id").await;
        assert!(reasons[0].contains("no such user") && reasons[1].contains("554 5.7.1 blocked: "), "{reasons:?}");
        let told = reasons.concat() + &app.log.text();
        for secret in ["Ann@Example.org", ANN, "AQEeAZChssPUfo"] {
            assert!(!told.contains(secret), "{secret}");
        }
        app.ignore_mail();
    });
}
