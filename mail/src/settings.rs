//! The settings of the mail server, parsed and checked.

mod hello_name;
mod smtp_ca;
mod smtp_url;

pub use hello_name::HelloName;
pub use smtp_ca::{TrustedCertificates, in_force};
pub use smtp_url::{SmtpTls, SmtpUrl};
