//! One file per page: what it has to be told (`Props`), and `page(Props) -> Page`.

pub mod account;
pub mod applications;
pub mod dead_link;
pub mod dev;
pub mod home;
pub mod language;
pub mod link_sent;
pub mod outcome;
pub mod problem;
pub mod problem_type;
pub mod recovery;
pub mod sign_in;
pub mod sign_up;
pub mod terms;

mod parts;
