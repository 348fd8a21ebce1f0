//! What a copy of the database gives away.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;

use crate::world::*;

/// A secret in clear, as bytes, and what it encodes, as a dump would show them.
fn spellings(secret: &str) -> Vec<String> {
    let decoded = BASE64_URL_SAFE_NO_PAD.decode(secret).ok().filter(|bytes| bytes.len() > 8);
    [Some(secret.to_lowercase()), Some(hex(secret.as_bytes())), decoded.map(|bytes| hex(&bytes))]
        .into_iter()
        .flatten()
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

#[test]
fn no_table_holds_a_secret_at_any_point_of_a_story_f_72_i_57_r_se_1() {
    both(async |world| {
        let mut dumps = Vec::new();
        let browser = world.register(ANN, PASSWORD).await;
        dumps.push(world.dump().await);
        let claimed = world.claim().await.expect("a mail is due");
        dumps.push(world.dump().await);
        world.settle(&claimed, accounts::mail::DeliveryOutcome::Sent).await;
        let (link, code) = (link_of(&claimed.mail), code_of(&claimed.mail));
        let first = activated(world.press(&link, &browser).await);
        let second = let_in(world.log_in(ANN, PASSWORD).await);
        world.all_mail().await;
        let reset = world.reset_link(ANN).await;
        dumps.push(world.dump().await);
        world.reset(&reset, OTHER).await.expect("the link works");
        dumps.push(world.dump().await);
        let dump = dumps.concat();
        assert!(dump.contains(ANN) && dump.contains("$argon2id$") && dump.contains("activated"), "{dump}");
        let cookies = [browser.expose(), first.session.expose(), second.session.expose()];
        let others = [&link, &reset, code.expose(), first.device.expose(), second.device.expose(), PASSWORD, OTHER];
        for secret in cookies.iter().map(String::as_str).chain(others) {
            for spelling in spellings(secret) {
                assert!(!dump.contains(&spelling), "{spelling} is in the database");
            }
        }
    });
}

#[test]
fn throttle_keys_name_no_address_i_57() {
    both(async |world| {
        let world = world.from("203.0.113.7");
        world.log_in(ANN, PASSWORD).await;
        assert_eq!(world.count("vestibule_throttles").await, 2);
        let dump = world.dump().await;
        let throttles: String = dump.lines().filter(|line| line.starts_with("vestibule_throttles")).collect();
        for known in [ANN, "203.0.113.7"] {
            assert!(!throttles.contains(known) && !throttles.contains(&hex(known.as_bytes())), "{throttles}");
        }
    });
}

#[test]
fn debug_output_of_answers_shows_no_secret_i_84() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let mail = world.next_mail().await;
        let signed_in = activated(world.press(&link_of(&mail.mail), &browser).await);
        let printed = format!("{mail:?} {signed_in:?} {browser:?} {:?} {:?}", world.accounts, password(PASSWORD));
        assert!(printed.contains("SignedIn"), "{printed}");
        let cookies = [signed_in.session.expose(), browser.expose(), signed_in.device.expose().to_owned()];
        let code = code_of(&mail.mail);
        let others = [link_of(&mail.mail), code.expose().into(), PASSWORD.into(), hex(&ROOT)];
        for secret in cookies.into_iter().chain(others) {
            assert!(!printed.contains(&secret), "{secret} in {printed}");
        }
    });
}
