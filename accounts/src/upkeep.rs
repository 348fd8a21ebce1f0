//! Periodic work and health checks: sweeping expired rows, heartbeats of replicas, pinging the database.

mod health;
mod portion;
mod replicas;
mod sweep;

use crate::Core;

/// Periodic work and health checks.
#[derive(Clone, Copy, Debug)]
pub struct Upkeep<'a> {
    pub(crate) core: &'a Core,
}
