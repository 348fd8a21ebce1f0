//! The proxies of docs/operate.md as they are documented, in front of the real program, on a port of their own. Left out
//! only where a proxy is not installed; `bin/test` installs both.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use tempfile::TempDir;
use tokio::net::TcpSocket;

use crate::mime;
use crate::process::{Home, Jar, PASSWORD, PATIENCE, Reply, Running, Sink, exchange, signal};

pub(super) const OPERATE: &str = include_str!("../../../../docs/operate.md");
pub(super) const NGINX: &str = include_str!("../../../../docs/proxies/nginx.conf");
const CADDY: &str = include_str!("../../../../docs/proxies/Caddyfile");
pub(super) const HOST: &str = "accounts.test";
/// Where the visitor of these stories comes from: this machine, but not as the proxy does.
const VISITOR: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

#[test]
fn the_manual_shows_the_files_that_are_tried_here() {
    for (language, file) in [("nginx", NGINX), ("caddyfile", CADDY)] {
        let shown = OPERATE.split_once(&format!("```{language}\n")).expect("a block").1.split("```").next();
        assert_eq!(shown, Some(file), "docs/proxies and docs/operate.md differ: {language}");
    }
}

#[test]
fn the_documented_nginx_leads_people_through_a_sign_up_on_any_port_and_logs_no_token() {
    let Some(proxied) = Proxied::start("nginx", nginx) else { return };
    proxied.tell_the_story();
}

#[test]
fn the_documented_caddy_leads_people_through_a_sign_up_on_any_port_and_logs_no_token() {
    let Some(proxied) = Proxied::start("caddy", caddy) else { return };
    proxied.tell_the_story();
}

/// Where it is. Only root's `PATH` has Debian's folder of servers.
pub(super) fn executable(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(["/usr/sbin".into()]);
    folders.map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// What is put in place of the documented example's own: where to listen, whom to ask, where to write.
pub(super) struct Place<'a> {
    pub(super) port: u16,
    pub(super) program: SocketAddr,
    pub(super) directory: &'a Path,
}

/// The documented file with some lines as this place needs them. Each of them must be there.
pub(super) fn adapted(documented: &str, changes: &[(&str, String)]) -> String {
    changes.iter().fold(documented.to_owned(), |text, (old, new)| {
        assert_eq!(text.matches(old).count(), 1, "{old}: {text}");
        text.replace(old, new)
    })
}

fn nginx(place: &Place<'_>) -> Process {
    let site = adapted(NGINX, &[("http://127.0.0.1:3000;", format!("http://{};", place.program))]);
    start_nginx(place, &site)
}

/// With the documented site, whose servers have been named.
pub(super) fn start_nginx(place: &Place<'_>, site: &str) -> Process {
    let Place { port, directory, .. } = place;
    let shown = directory.display();
    let site = adapted(
        site,
        &[
            ("listen 443 ssl;", format!("listen 127.0.0.1:{port} ssl;")),
            ("server_name accounts.example.org;", format!("server_name {HOST};")),
            (
                "# ssl_certificate … ssl_certificate_key …",
                format!("ssl_certificate {shown}/certificate; ssl_certificate_key {shown}/key;"),
            ),
            ("/var/log/nginx/accounts.log", format!("{shown}/access.log")),
            ("/var/log/nginx/accounts.error.log", format!("{shown}/error.log")),
        ],
    );
    run_nginx(directory, &site)
}

/// With this in its `http`.
pub(super) fn run_nginx(directory: &Path, site: &str) -> Process {
    let shown = directory.display();
    let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let folders = kinds.map(|kind| format!("{kind}_temp_path {shown}/{kind};")).join("\n");
    let whole = format!("pid {shown}/pid;\nevents {{}}\nhttp {{\n{folders}\n{site}}}\n");
    fs::write(directory.join("nginx.conf"), whole).expect("written");
    let mut command = Command::new(executable("nginx").expect("found before"));
    command.arg("-e").arg(directory.join("start.log")).arg("-c").arg(directory.join("nginx.conf"));
    // Goes into the background once it listens.
    let started = command.output().expect("nginx runs");
    assert!(started.status.success(), "{}", String::from_utf8_lossy(&started.stderr));
    let id = fs::read_to_string(directory.join("pid")).expect("a process id");
    Process::Background(id.trim().parse().expect("a number"))
}

fn caddy(place: &Place<'_>) -> Process {
    let Place { port, program, directory } = place;
    let shown = directory.display();
    let file = adapted(
        CADDY,
        &[
            ("{\n\t# Caddy logs", "{\n\tadmin off\n\tauto_https disable_redirects\n\t# Caddy logs".to_owned()),
            (
                "accounts.example.org {",
                format!("https://{HOST}:{port} {{\n\tbind 127.0.0.1\n\ttls {shown}/certificate {shown}/key"),
            ),
            ("reverse_proxy 127.0.0.1:3000", format!("reverse_proxy {program}")),
            ("/var/log/caddy/accounts.log", format!("{shown}/access.log")),
        ],
    );
    fs::write(directory.join("Caddyfile"), file).expect("written");
    let mut command = Command::new(executable("caddy").expect("found before"));
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(directory.join("Caddyfile"));
    command.env("HOME", directory).env("XDG_DATA_HOME", directory).env("XDG_CONFIG_HOME", directory);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("Caddy runs");
    let mut said = BufReader::new(child.stderr.take().expect("piped"));
    let mut log = String::new();
    while !log.contains("serving initial configuration") {
        assert!(said.read_line(&mut log).expect("text") > 0, "Caddy does not start: {log}");
    }
    let mut rest = fs::File::create(directory.join("caddy.log")).expect("a file");
    std::thread::spawn(move || std::io::copy(&mut said, &mut rest));
    Process::Child(child)
}

pub(super) enum Process {
    Child(Child),
    Background(u32),
}

impl Drop for Process {
    fn drop(&mut self) {
        match self {
            Self::Child(child) => {
                let _ = child.kill();
                let _ = child.wait();
            }
            Self::Background(id) => signal("-TERM", *id),
        }
    }
}

/// The program behind a proxy.
pub(super) struct Proxied {
    port: u16,
    trust: Arc<ClientConfig>,
    sink: Sink,
    home: Home,
    running: Running,
    directory: TempDir,
    process: Process,
}

impl Proxied {
    /// None, with a word about it, where the proxy is not installed.
    #[expect(clippy::print_stderr, reason = "whoever reads the tests' output must know what was left out")]
    pub(super) fn start(name: &str, proxy: fn(&Place<'_>) -> Process) -> Option<Self> {
        if executable(name).is_none() {
            eprintln!("SKIPPED: there is no {name}, so what docs/proxies says about it is not tried");
            return None;
        }
        let directory = TempDir::new().expect("a directory");
        let trust = certificate(directory.path());
        let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
        let (port, sink) = (free.port(), Sink::start());
        let home = Home::new(&sink.url())
            .set("PUBLIC_URL", &format!("https://{HOST}:{port}"))
            .set("MAIL_FROM", "no-reply@example.org")
            .set("SECRET_KEYS", "8d1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde00")
            .set("TRUSTED_PROXIES", "127.0.0.1");
        let running = home.start();
        let process = proxy(&Place { port, program: running.address(), directory: directory.path() });
        Some(Self { port, trust, sink, home, running, directory, process })
    }

    pub(super) fn tell_the_story(self) {
        let mut ann = Jar::new();
        self.send("GET", "/login", &mut ann, &[], "").is(200).says("Sign in");
        self.send("GET", "/readyz", &mut ann, &[], "").is(404);
        let typed = [("email", "ann@example.org"), ("password", PASSWORD)];
        self.send("POST", "/register", &mut ann, &typed, "").leads_to("/register/sent");
        let link = self.link();
        // What a visitor says of himself is not believed.
        let said = format!("X-Forwarded-For: 203.0.113.9\r\nReferer: https://{HOST}:{}{link}\r\n", self.port);
        let page = self.send("GET", &link, &mut ann, &[], &said).is(200).says("Activate my account");
        let style = page.body.split("href=\"/vestibule/").nth(1).expect("a style sheet").split('"').next();
        self.send("GET", &format!("/vestibule/{}", style.expect("a name")), &mut ann, &[], &said).is(200);
        self.send("POST", &link, &mut ann, &[], &said).leads_to("/account");
        self.send("GET", "/account", &mut ann, &[], "").is(200).says("ann@example.org");
        self.send("POST", &format!("{link}/resend?x=1"), &mut ann, &[], &said);
        let clients =
            self.home.column::<String>("SELECT DISTINCT client FROM vestibule_audit WHERE client IS NOT NULL");
        assert_eq!(clients, [VISITOR.to_string()]);
        let log = self.running.stop();
        // Nor may it be in what a proxy says about a program that has gone.
        let away = exchange_through(self.port, &self.trust, "GET", &link, &mut ann, &[], &said);
        assert_eq!(away.status, 502);
        drop(self.process);
        let token = link.rsplit('/').next().expect("a token");
        let logs = fs::read_dir(&self.directory).expect("a folder").map(|entry| entry.expect("an entry").path());
        let logs: Vec<_> = logs.filter(|path| path.extension().is_some_and(|end| end == "log")).collect();
        assert!(logs.len() >= 2, "{logs:?}");
        let texts: Vec<_> = logs.iter().map(|path| fs::read_to_string(path).expect("text")).chain([log]).collect();
        for text in &texts {
            assert!(!text.contains(token) && !text.contains(&token[..20]), "{text}");
        }
        let told = texts.concat();
        assert!(told.contains("/activate/***") && told.contains("/login"), "{told}");
    }

    fn link(&self) -> String {
        let message = self.sink.wait_for(|messages| messages.len() == 1).remove(0);
        let text = mime::parts(&message).remove(0).1;
        let site = format!("https://{HOST}:{}", self.port);
        text.lines().find_map(|line| line.strip_prefix(&site)).expect("a link").to_owned()
    }

    fn send(&self, method: &str, path: &str, jar: &mut Jar, fields: &[(&str, &str)], more: &str) -> Reply {
        exchange_through(self.port, &self.trust, method, path, jar, fields, more)
    }
}

/// Asks as a browser does, from [`VISITOR`].
fn exchange_through(
    port: u16,
    trust: &Arc<ClientConfig>,
    method: &str,
    path: &str,
    jar: &mut Jar,
    fields: &[(&str, &str)],
    more: &str,
) -> Reply {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let connected = runtime.block_on(async {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind((VISITOR, 0).into()).expect("an address of this machine");
        socket.connect((Ipv4Addr::LOCALHOST, port).into()).await.expect("the proxy listens").into_std()
    });
    let stream = connected.expect("a stream");
    stream.set_nonblocking(false).expect("set");
    stream.set_read_timeout(Some(PATIENCE)).expect("set");
    let name = ServerName::try_from(HOST).expect("a name");
    let client = ClientConnection::new(Arc::clone(trust), name).expect("a client");
    let mut stream = StreamOwned::new(client, stream);
    let authority = format!("{HOST}:{port}");
    exchange(&mut stream, &authority, method, path, jar, fields, more).expect("an answer")
}

/// A certificate for [`HOST`] with its key, and what trusts it.
fn certificate(directory: &Path) -> Arc<ClientConfig> {
    let made = rcgen::generate_simple_self_signed([HOST.to_owned()]).expect("a certificate");
    fs::write(directory.join("certificate"), made.cert.pem()).expect("written");
    fs::write(directory.join("key"), made.signing_key.serialize_pem()).expect("written");
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(made.cert.der().to_vec())).expect("a certificate");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().expect("versions");
    Arc::new(config.with_root_certificates(roots).with_no_client_auth())
}
