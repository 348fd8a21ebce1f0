//! Where requests come from: networks within networks, each with a share.

use accounts::Error;

use crate::world::*;

/// Asks for mails until it is told to wait, and says how many were granted.
async fn mails_granted(world: &World) -> usize {
    for granted in 0.. {
        let asked =
            world.accounts.sign_up().resend_to(&email(&format!("{granted}@example.org")), &world.request()).await;
        match asked {
            Err(Error::Throttled { .. }) => return granted,
            asked => drop(asked.expect("the database works")),
        }
    }
    unreachable!("nobody is granted everything")
}

#[test]
fn whoever_owns_a_wide_network_gets_no_more_than_its_share_i_70() {
    both(async |world| {
        let at = |n: usize| {
            let (small, middle) = (format!("2001:db8:0:{n:x}::/64"), format!("2001:db8:0:{:x}::/56", n & 0xff00));
            world.within("2001:db8::1", &[(&small, 1), (&middle, 4), ("2001:db8::/48", 16)])
        };
        let mut granted = Vec::new();
        for n in [0, 1, 2, 3, 4, 0x100] {
            granted.push(mails_granted(&at(n)).await);
        }
        assert_eq!(granted, [30, 30, 30, 30, 0, 30], "four homes fill a /56, and the next /56 is free");
        let mut all: usize = granted.iter().sum();
        for n in (0x200..0x1000).step_by(0x40) {
            all += mails_granted(&at(n)).await;
        }
        assert_eq!(all, 16 * 30, "sixteen homes fill a /48");
        assert_eq!(mails_granted(&world.from("2001:db8:1::/64")).await, 30);
    });
}

#[test]
fn who_has_used_up_a_small_network_takes_nothing_from_the_neighbours_i_70() {
    both(async |world| {
        let at = |small: &str| world.within("2001:db8::1", &[(small, 1), ("2001:db8::/56", 2)]);
        for _ in 0..5 {
            mails_granted(&at("2001:db8::/64")).await;
        }
        assert_eq!(mails_granted(&at("2001:db8:0:1::/64")).await, 30);
    });
}
