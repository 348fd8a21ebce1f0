//! How a mail server is reached: what operators write, read and checked.

mod hello_name;
mod smtp_ca;
mod smtp_url;

pub use hello_name::HelloName;
pub use smtp_ca::{TrustedCertificates, in_force};
pub use smtp_url::{SmtpTls, SmtpUrl};
