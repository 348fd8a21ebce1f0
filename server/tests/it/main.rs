//! The application in process, story by story; the mailer against mail servers in every mood; the listener against
//! rude visitors. `bin/postgres run cargo test -p server --test it` tells the stories on PostgreSQL too.
//!
//! Every answer in every story is held against what must be true of all of them (`answer.rs`), and what every story
//! logs is searched for its secrets (`test_app.rs`). Numbers in names (R-, I-, F-, M-) are those of docs/security.md.

mod account;
mod account_history;
mod account_refusals;
mod account_security;
mod activation;
mod answer;
mod as_typed;
#[path = "../../../accounts/tests/it/at_once.rs"]
mod at_once;
mod backup;
mod bad_input;
mod bent_links;
mod browser;
mod by_hand;
mod change_of_address;
mod come_back;
mod commands;
mod crawl;
mod cross_site;
#[path = "../../../accounts/tests/it/database.rs"]
mod database;
mod delivery;
mod dev_mailbox;
mod docs;
mod doctor;
mod enumeration;
mod failover;
mod files;
mod guards;
mod hosts;
mod journeys;
mod limits;
mod links_left_alone;
mod listener;
mod listener_framing;
mod log;
mod machine;
mod mail;
mod mail_aiosmtpd;
mod mail_blame;
mod mail_doctor;
mod mail_killed;
mod mail_letters;
mod mail_outages;
mod mail_outbox;
mod mail_patience;
mod mail_poison;
mod mail_process;
mod mail_settings;
mod mail_storms;
mod mail_trust;
mod metrics;
mod mime;
mod next_page;
mod pooler;
mod proxies;
mod races;
mod recovery;
mod refusals;
mod scripted_smtp;
mod secrecy;
mod sequences;
mod sessions;
mod sign_in_by_mail;
mod sign_up;
mod smtp;
mod surface;
mod test_app;
mod trouble;
mod try_again;
mod waiting;
