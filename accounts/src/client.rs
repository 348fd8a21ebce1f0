//! Who is asking, as far as the network tells.

/// The visitor's address and browser, for limits, the sessions page and the audit trail.
#[derive(Clone, Debug, Default)]
pub struct Client {
    /// What limits per source count by: an IPv4 address or an IPv6 /64 (R-TH-4). None for this machine itself: whoever
    /// comes from there is its owner, or a proxy that `TRUSTED_PROXIES` should name.
    pub source: Option<String>,
    /// The address as shown to the account's owner.
    pub address: Option<String>,
    /// The User-Agent header, cut to 256 bytes, without control characters.
    pub user_agent: String,
}
