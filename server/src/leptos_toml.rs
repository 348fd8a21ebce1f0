//! Finds `Leptos.toml` and reads the listen address from it, with leptos' own loader, whose `LEPTOS_*` variables
//! override the file.

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;

use leptos::config::{LeptosOptions, errors::LeptosConfigError, get_config_from_str, get_configuration};

const COMPILED_IN: &str = include_str!("../../Leptos.toml");

/// The listen address and where it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The address to listen on.
    pub address: SocketAddr,
    /// A path, or `compiled in`.
    pub source: String,
}

/// Looks in the working directory, beside the executable and, in development builds, in the workspace. A copy of the
/// file is compiled in, so that the executable alone is enough.
///
/// # Errors
/// One sentence naming the file and what the loader misses in it.
pub fn find() -> Result<Found, String> {
    let file = candidates().into_iter().find(|path| path.is_file());
    let source = file.as_ref().map_or_else(|| "compiled in".to_owned(), |path| path.display().to_string());
    // The loader would not accept the variable empty or with a Windows line end. `Config` reads it like every other
    // one.
    if std::env::var_os("LEPTOS_SITE_ADDR").is_some() {
        let text = file.map_or_else(|| Ok(COMPILED_IN.to_owned()), fs::read_to_string);
        let address = text.ok().and_then(|text| site_addr(&text));
        return address
            .map(|address| Found { address, source: source.clone() })
            .ok_or_else(|| format!("Leptos.toml ({source}): has no site-addr = \"127.0.0.1:3000\""));
    }
    let options = match &file {
        Some(path) => get_configuration(Some(&path.to_string_lossy())).map(|conf| conf.leptos_options),
        None => get_config_from_str(COMPILED_IN),
    };
    let found = |options: LeptosOptions| Found { address: options.site_addr, source: source.clone() };
    options.map(found).map_err(|error| complaint(&source, &error))
}

/// The address in the file, whatever the environment says.
fn site_addr(text: &str) -> Option<SocketAddr> {
    let value = text.lines().find_map(|line| line.trim_start().strip_prefix("site-addr")?.split('"').nth(1))?;
    value.parse().ok()
}

fn candidates() -> Vec<PathBuf> {
    let beside = std::env::current_exe().ok().and_then(|exe| Some(exe.parent()?.join("Leptos.toml")));
    // `cargo test` runs in the folder of the package, not of the workspace.
    let workspace = cfg!(debug_assertions).then(|| concat!(env!("CARGO_MANIFEST_DIR"), "/../Leptos.toml").into());
    [Some("Leptos.toml".into()), beside, workspace].into_iter().flatten().collect()
}

fn complaint(source: &str, error: &LeptosConfigError) -> String {
    format!("Leptos.toml ({source}) or a LEPTOS_ variable: {error}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspaces_own_file_is_found_from_any_directory() {
        let found = find().expect("Leptos.toml is good");
        assert_eq!(found.address, SocketAddr::from(([127, 0, 0, 1], 3000)));
        assert!(found.source.ends_with("Leptos.toml"), "{}", found.source);
    }

    #[test]
    fn the_compiled_in_copy_is_good_too() {
        let options = get_config_from_str(COMPILED_IN).expect("good");
        assert_eq!(site_addr(COMPILED_IN), Some(options.site_addr), "without the loader, too");
    }
}
