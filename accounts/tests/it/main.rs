//! The facade, story by story, on SQLite and on PostgreSQL: `bin/postgres run cargo test -p accounts --test it`.
//!
//! Without `TEST_POSTGRES_URL` only SQLite is tested. Every test has a database of its own and a clock that stands
//! still until it is told otherwise. Numbers in names (R-, I-, F-, D-) are those of docs/security.md.

#![expect(clippy::unchecked_time_subtraction, reason = "less than no time panics, and so fails the test")]

mod action_link;
mod activation;
mod address;
mod address_races;
mod address_undo;
mod arbitrary;
mod at_once;
mod code;
mod correction;
mod database;
mod devices;
mod erasure;
mod eviction;
mod house;
mod housekeeping;
mod links;
mod login;
mod mail_login;
mod model;
mod model_steps;
mod operator;
mod outbox;
mod races;
mod recovery;
mod registration;
mod replicas;
mod secrets;
mod sessions;
mod settings;
mod settings_world;
mod sources;
mod sql;
mod thief;
mod throttling;
mod waiting;
mod world;
