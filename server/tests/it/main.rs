//! The application in process, story by story; the mailer against mail servers in every mood; the listener against
//! rude visitors. `bin/postgres run cargo test -p server --test it` tells the stories on PostgreSQL too.
//!
//! Every answer in every story is held against what must be true of all of them (`answer.rs`), and what every story
//! logs is searched for its secrets (`test_app.rs`). Numbers in names (R-, I-, F-, M-) are those of docs/security.md.

mod account {
    mod email;
    mod history;
    mod overview;
    mod refusals;
    mod security;
}
mod answer;
mod api {
    mod account;
    mod bad_input;
    pub(crate) mod caller;
    mod client;
    mod contents;
    mod credentials;
    mod cross_site;
    mod document;
    mod enumeration;
    mod evictions;
    mod input;
    mod limits;
    mod links;
    mod modes;
    mod reading;
    mod recovery;
    mod same_limits;
    mod same_record;
    mod sessions;
    mod sign_in;
    mod sign_up;
    mod surface;
    mod terms;
    mod untold;
}
#[path = "../../../accounts/tests/it/at_once.rs"]
mod at_once;
mod browser;
#[path = "../../../accounts/tests/it/database.rs"]
mod database;
mod forward_auth {
    mod check;
    mod proxy;
    mod way_in;
}
mod dev {
    mod mailbox;
}
mod links {
    mod bent;
    mod left_alone;
}
mod log;
mod machine;
mod mail {
    mod aiosmtpd;
    mod blame;
    mod delivery;
    mod doctor;
    mod killed;
    mod letters;
    mod outages;
    mod patience;
    mod poison;
    mod queue;
    mod settings;
    mod smtp;
    mod storms;
    mod trust;
}
mod mime;
mod oidc {
    mod authorize;
    pub(crate) mod client;
    mod endpoints;
    mod incidents;
    mod journeys;
    mod notices;
    mod oidcc;
    mod sign_out;
}
#[path = "../../../accounts/tests/it/plans.rs"]
mod plans;
mod process;
mod program {
    mod apps;
    mod backup;
    mod commands;
    mod docs;
    mod doctor;
    mod failover;
    mod files;
    mod listener;
    mod listener_framing;
    mod metrics;
    mod pooler;
    mod proxied_replicas;
    mod proxies;
}
mod received;
mod recovery {
    mod reset;
}
mod scripted_smtp;
mod sessions {
    mod session;
}
mod sign_in {
    mod mail;
    mod next_page;
}
mod sign_up {
    mod activation;
    mod register;
    mod waiting;
}
mod site {
    mod as_typed;
    mod bad_input;
    mod brand;
    mod by_hand;
    mod come_back;
    mod crawl;
    mod cross_site;
    pub(crate) mod enumeration;
    mod guards;
    mod hosts;
    mod journeys;
    mod languages;
    mod limits;
    mod races;
    mod refusals;
    mod secrecy;
    pub(crate) mod sequences;
    mod surface;
    mod terms;
    mod trouble;
    mod try_again;
}
mod test_app;
