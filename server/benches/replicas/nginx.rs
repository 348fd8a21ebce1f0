//! nginx in front of the replicas, by the files of docs/operate.md and docs/applications.md.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::Outcome;
use crate::vestibule::{HOST, free_address};
use crate::wiki::WIKI;

const SITE: &str = include_str!("../../../docs/proxies/nginx.conf");
const REPLICAS: &str = include_str!("../../../docs/proxies/nginx-replicas.conf");
const APPLICATION: &str = include_str!("../../../docs/applications/snippets/nginx.conf");

/// A running nginx; ended when dropped.
pub(crate) struct Nginx {
    child: Child,
    /// Where the accounts' host is.
    pub(crate) accounts: SocketAddr,
    /// Where the application's host is.
    pub(crate) wiki: SocketAddr,
}

impl Nginx {
    pub(crate) fn start(directory: &Path, replicas: &[SocketAddr]) -> Outcome<Self> {
        let directory = directory.join("nginx");
        fs::create_dir(&directory)?;
        let [accounts, wiki, page] = [free_address()?, free_address()?, free_address()?];
        let shown = directory.display();
        let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
        let folders = kinds.map(|kind| format!("{kind}_temp_path {shown}/{kind};")).join("\n");
        let sites =
            [site(&shown.to_string(), accounts, replicas)?, application(&shown.to_string(), wiki, page, replicas)?];
        let page = format!("server {{ listen {page}; location / {{ return 200 \"a page\"; }} }}");
        let whole = format!(
            "daemon off;\nworker_processes 2;\nuser root;\npid {shown}/pid;\nevents {{ worker_connections 4096; }}\nhttp {{\n{folders}\n{}\n{page}\n}}\n",
            sites.join("\n")
        );
        let file = directory.join("nginx.conf");
        fs::write(&file, whole)?;
        let mut command = Command::new(program());
        command.arg("-e").arg(directory.join("start.log")).arg("-c").arg(file);
        let log = fs::File::create(directory.join("said.log"))?;
        let child = command.stdout(Stdio::null()).stderr(log).spawn()?;
        Ok(Self { child, accounts, wiki })
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

/// Only root's `PATH` has Debian's folder of servers.
fn program() -> &'static str {
    if Path::new("/usr/sbin/nginx").exists() { "/usr/sbin/nginx" } else { "nginx" }
}

/// The accounts' own host, with the replicas in place of the one server.
fn site(directory: &str, address: SocketAddr, replicas: &[SocketAddr]) -> Outcome<String> {
    let (upstream, location) = REPLICAS.split_once("# In server").ok_or("a file without two parts")?;
    let location = location.split_once("location / ").ok_or("no location")?.1;
    let (before, rest) = SITE.split_once("location / ").ok_or("no location")?;
    let after = rest.split_once("    }\n").ok_or("no end of the location")?.1;
    let site = adapted(
        &format!("{before}location / {location}{after}"),
        &[
            ("listen 443 ssl;", &format!("listen {address};")),
            ("accounts.example.org;", &format!("{HOST};")),
            ("/var/log/nginx/accounts.log", &format!("{directory}/access.log")),
            ("/var/log/nginx/accounts.error.log crit", &format!("{directory}/error.log error")),
        ],
    )?;
    Ok(format!("{}\n{site}", named(upstream, replicas)?))
}

/// The host of an application, whose proxy knows the replicas too.
fn application(directory: &str, address: SocketAddr, page: SocketAddr, replicas: &[SocketAddr]) -> Outcome<String> {
    let upstream = REPLICAS.split_once("upstream vestibule {").ok_or("no upstream")?.1;
    let servers = upstream.split_once('}').ok_or("no end of the upstream")?.0;
    let servers = named(&servers.replace("zone vestibule ", "zone wiki "), replicas)?;
    let timeouts = "proxy_connect_timeout 1s;\n proxy_read_timeout 15s;\n";
    let mut text = adapted(
        APPLICATION,
        &[
            ("    server {{vestibule}};\n", &servers),
            ("listen {{port}} ssl;", &format!("listen {address};")),
            ("    proxy_http_version 1.1;", &format!("{timeouts}proxy_http_version 1.1;")),
            ("{{upstream}}", &format!("http://{page}")),
            ("/var/log/nginx/error.log", &format!("{directory}/wiki.error.log")),
        ],
    )?;
    for name in ["{{host}}", "{{host_name}}"] {
        text = text.replace(name, WIKI);
    }
    Ok(text)
}

/// The documented servers with the addresses of these.
fn named(upstream: &str, replicas: &[SocketAddr]) -> Outcome<String> {
    let documented = ["10.0.0.1:3000", "10.0.0.2:3000", "10.0.0.3:3000"];
    let names: Vec<_> = replicas.iter().map(SocketAddr::to_string).collect();
    let changes: Vec<_> = documented.into_iter().zip(names.iter().map(String::as_str)).collect();
    adapted(upstream, &changes)
}

/// The documented text with some words as this place needs them. Each of them must be there once.
fn adapted(documented: &str, changes: &[(&str, &str)]) -> Outcome<String> {
    let mut text = documented.to_owned();
    for (old, new) in changes {
        if text.matches(old).count() != 1 {
            return Err(format!("the documented nginx has not one {old}").into());
        }
        text = text.replace(old, new);
    }
    Ok(text)
}
