//! Several servers over one database.

use accounts::KeyRing;

use crate::world::*;

const OLD: [u8; 32] = [1; 32];
const NEW: [u8; 32] = [2; 32];

impl World {
    async fn strangers(&self) -> usize {
        self.accounts.upkeep().heartbeat(self.now()).await.expect("the database works")
    }
}

#[test]
fn servers_with_different_keys_notice_each_other_until_one_of_them_ends_f_47() {
    both(async |world| {
        let (one, other) = (world.beside(ring(&[OLD])), world.beside(ring(&[NEW])));
        assert_eq!((one.strangers().await, other.strangers().await, one.strangers().await), (0, 1, 1));
        other.accounts.upkeep().deregister().await.expect("the database works");
        assert_eq!(one.strangers().await, 0);
    });
}

#[test]
fn a_server_that_was_killed_is_forgotten_f_47() {
    both(async |world| {
        let (one, killed) = (world.beside(ring(&[OLD])), world.beside(ring(&[NEW])));
        killed.strangers().await;
        world.pass(4 * MINUTE);
        assert_eq!(one.strangers().await, 1);
        world.pass(MINUTE);
        assert_eq!(one.strangers().await, 0);
    });
}

#[test]
fn the_address_of_the_site_counts_as_links_are_bound_to_it_f_47() {
    both(async |world| {
        let elsewhere = KeyRing::new(&[OLD], "https://elsewhere.example").expect("a key");
        let (one, other) = (world.beside(ring(&[OLD])), world.beside(elsewhere));
        one.strangers().await;
        assert_eq!(other.strangers().await, 1);
    });
}

#[test]
fn each_step_of_a_rotation_fits_the_step_before_f_48() {
    both(async |world| {
        let steps: [&[[u8; 32]]; 4] = [&[OLD], &[OLD, NEW], &[NEW, OLD], &[NEW]];
        for half_deployed in steps.windows(2) {
            let [before, after] = [half_deployed[0], half_deployed[1]].map(|keys| world.beside(ring(keys)));
            before.strangers().await;
            assert_eq!((after.strangers().await, before.strangers().await), (0, 0));
            for server in [before, after] {
                server.accounts.upkeep().deregister().await.expect("the database works");
            }
        }
        world.beside(ring(&[OLD])).strangers().await;
        assert_eq!(world.beside(ring(&[NEW, OLD])).strangers().await, 1, "a step left out");
    });
}
