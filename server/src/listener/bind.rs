//! Opens a listening socket, or explains why it cannot.

use std::io::{Error, ErrorKind};
use std::net::SocketAddr;

use tokio::net::TcpListener;

/// Listens on the address of `setting`.
///
/// # Errors
/// In words for the operator: the address, what is wrong, and what to set instead.
pub async fn bind(address: SocketAddr, setting: &str) -> Result<TcpListener, String> {
    TcpListener::bind(address).await.map_err(|error| told(address, setting, &error))
}

fn told(address: SocketAddr, setting: &str, error: &Error) -> String {
    let (ip, port) = (address.ip(), address.port());
    let what = match error.kind() {
        ErrorKind::AddrInUse => {
            let other = SocketAddr::new(ip, port.checked_add(1).unwrap_or(3000));
            format!("another program does already. Stop it, or take another port, such as {setting}={other}")
        }
        ErrorKind::PermissionDenied if port < 1024 => {
            let other = SocketAddr::new(ip, port + 8000);
            format!("this process may not use ports below 1024. Take a higher one, such as {setting}={other}")
        }
        ErrorKind::AddrNotAvailable => {
            let all = SocketAddr::new([0, 0, 0, 0].into(), port);
            format!("this machine has no such address. Take one that it has, or all of them with {setting}={all}")
        }
        _ => format!("{error}. The setting is {setting}"),
    };
    format!("cannot listen on {address}: {what}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(address: &str, kind: ErrorKind) -> String {
        told(address.parse().expect("an address"), "LEPTOS_SITE_ADDR", &kind.into())
    }

    #[test]
    fn what_is_the_matter_is_said_in_words_with_the_setting_and_a_value_to_try() {
        for (address, kind, words) in [
            ("127.0.0.1:3000", ErrorKind::AddrInUse, "another program does already. Stop it, or take another port"),
            ("127.0.0.1:3000", ErrorKind::AddrInUse, "such as LEPTOS_SITE_ADDR=127.0.0.1:3001"),
            ("[::1]:65535", ErrorKind::AddrInUse, "such as LEPTOS_SITE_ADDR=[::1]:3000"),
            ("0.0.0.0:80", ErrorKind::PermissionDenied, "may not use ports below 1024"),
            ("0.0.0.0:80", ErrorKind::PermissionDenied, "such as LEPTOS_SITE_ADDR=0.0.0.0:8080"),
            ("192.0.2.1:3000", ErrorKind::AddrNotAvailable, "all of them with LEPTOS_SITE_ADDR=0.0.0.0:3000"),
            ("0.0.0.0:3000", ErrorKind::PermissionDenied, "The setting is LEPTOS_SITE_ADDR"),
        ] {
            let said = said(address, kind);
            assert!(said.starts_with(&format!("cannot listen on {address}: ")) && said.contains(words), "{said}");
        }
    }
}
