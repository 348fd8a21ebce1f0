//! What runs by itself: sweeping, replicas that meet, and the database being there.

mod health;
mod replicas;
mod sweep;
