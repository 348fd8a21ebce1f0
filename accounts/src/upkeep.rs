//! What runs by itself: sweeping, replicas that meet, and the database being there.

mod health;
mod replicas;
mod sweep;

use crate::Core;

/// What runs by itself, whoever visits.
#[derive(Clone, Copy, Debug)]
pub struct Upkeep<'a> {
    pub(crate) core: &'a Core,
}
