//! The facade, story by story, on SQLite and on PostgreSQL: `bin/postgres run cargo test -p accounts --test it`.
//!
//! Without `TEST_POSTGRES_URL` only SQLite is tested. Every test has a database of its own and a clock that stands
//! still until it is told otherwise. Numbers in names (R-, I-, F-, D-) are those of docs/security.md.

#![expect(clippy::unchecked_time_subtraction, reason = "less than no time panics, and so fails the test")]

mod account {
    mod delete;
    mod email;
    mod email_races;
    mod email_undo;
    mod locale;
    mod notices;
    mod password;
    mod terms;
}
mod admin {
    mod applications;
    mod operator;
}
mod applications {
    mod hostile;
}
mod arbitrary;
mod at_once;
mod database;
mod eviction;
mod forward_auth {
    mod ends;
    mod visit;
    pub(crate) mod wiki;
}
mod house;
mod links {
    mod token;
}
mod mail {
    mod queue;
}
mod model;
mod model_steps;
mod plans;
mod races;
mod oidc {
    mod authorize;
    mod client;
    mod codes;
    mod endings;
    mod notices;
    mod refresh;
    mod request;
    mod tokens;
}
mod recovery {
    mod reset;
}
mod sessions {
    mod own;
    mod remembered;
    mod remembered_meanwhile;
    mod session;
}
mod settings_world;
mod sign_in {
    mod mail;
    mod password;
}
mod sign_up {
    mod activation;
    mod code;
    mod correction;
    mod register;
    mod waiting;
}
mod signing_keys;
mod store {
    mod secrets;
    mod sql;
}
mod thief;
mod throttle {
    mod limits;
    mod sources;
}
mod upkeep {
    mod replicas;
    mod sweep;
}
mod world;
