//! What operators write about applications: on the command line, and in a file.

mod changes;
mod facts;
mod file;
mod start;

pub(crate) use changes::changes;
pub(crate) use facts::{Facts, to_json};
pub use file::ApplicationsFile;
pub(crate) use file::write;
pub use start::AtStart;

use accounts::admin::DescriptionPart;

/// The name of a part in files. As an option it has hyphens, and is in the singular if it may be repeated.
pub(crate) fn key(part: DescriptionPart) -> &'static str {
    match part {
        DescriptionPart::Name => "name",
        DescriptionPart::HomeUrl => "home_url",
        DescriptionPart::Hosts => "hosts",
        DescriptionPart::Redirects => "redirects",
        DescriptionPart::LogoutRedirects => "logout_redirects",
        DescriptionPart::Origins => "origins",
        DescriptionPart::BackchannelLogout => "backchannel_logout",
        DescriptionPart::Domains => "domains",
    }
}
