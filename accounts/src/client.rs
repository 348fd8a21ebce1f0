//! Who is asking, as far as the network tells.

/// The visitor's address and browser, for limits, the sessions page and the audit trail.
#[derive(Clone, Debug, Default)]
pub struct Client {
    /// What limits per source count by: each network holds the one before it (R-TH-4). None for this machine itself:
    /// whoever comes from there is its owner, or a proxy that `TRUSTED_PROXIES` should name.
    pub sources: Vec<Source>,
    /// The address as shown to the account's owner.
    pub address: Option<String>,
    /// The User-Agent header, cut to 256 bytes, without control characters.
    pub user_agent: String,
}

/// One address, or a network whose addresses one visitor may choose from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// As limits name it.
    pub network: String,
    /// How many times the requests of one visitor it may make. Wide networks hold many visitors, or one who pretends to
    /// be many.
    pub visitors: u32,
}
