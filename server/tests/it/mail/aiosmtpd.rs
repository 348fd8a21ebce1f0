//! A whole sign-up through the real program and a mail server nobody here wrote: aiosmtpd, from the package index, with
//! STARTTLS, a certificate authority of its own and a password. Left out only where there is no Python.

use std::fs::File;
use std::io::{BufRead, BufReader, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::mpsc::{Receiver, channel};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use serde_json::Value;
use tempfile::TempDir;

use crate::process::{Home, Jar, PATIENCE};

const PACKAGE: &str = "aiosmtpd==1.4.6";
const USER: &str = "vestibule@example.org";
const PASSWORD: &str = "p@ss:w/rd%?#";

/// A running aiosmtpd. Killed when dropped.
struct Aiosmtpd {
    child: Child,
    lines: Receiver<String>,
    port: u64,
    files: TempDir,
}

impl Aiosmtpd {
    /// None, with a word about it, where there is no Python.
    #[expect(clippy::print_stderr, reason = "whoever reads the tests' output must know what was left out")]
    fn start() -> Option<Self> {
        let Some(python) = python() else {
            eprintln!("SKIPPED: there is no python3, so nothing is tried against aiosmtpd");
            return None;
        };
        let files = TempDir::new().expect("a directory");
        let [certificate, key] = certificates(files.path());
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/mail/aiosmtpd_server.py");
        let mut command = Command::new(python);
        let complaints = File::create(files.path().join("complaints")).expect("a file");
        command
            .stderr(complaints)
            .args(["-W", "ignore"])
            .arg(script)
            .args([certificate, key])
            .args([USER, PASSWORD])
            .stdout(Stdio::piped());
        let mut child = command.spawn().expect("Python runs");
        let (say, lines) = channel();
        let stdout = BufReader::new(child.stdout.take().expect("piped"));
        std::thread::spawn(move || stdout.lines().map_while(Result::ok).try_for_each(|line| say.send(line)));
        let mut server = Self { child, lines, port: 0, files };
        server.port = server.next_line()["port"].as_u64().expect("a port");
        Some(server)
    }

    /// What it tells next.
    fn next_line(&self) -> Value {
        let complaints = || std::fs::read_to_string(self.files.path().join("complaints")).unwrap_or_default();
        let line = self.lines.recv_timeout(PATIENCE);
        let line = line.unwrap_or_else(|error| panic!("aiosmtpd tells nothing: {error}: {}", complaints()));
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("aiosmtpd said {line:?}: {error}"))
    }

    /// A home whose program sends its mail there.
    fn home(&self, password: &str) -> Home {
        let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let server = format!("smtp://{}:{}@localhost:{}", encoded(USER), encoded(password), self.port);
        Home::new(&server).set("MAIL_FROM", "Vestibule <no-reply@example.org>")
    }

    fn ca(&self) -> String {
        self.files.path().join("ca.pem").display().to_string()
    }
}

impl Drop for Aiosmtpd {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An authority (`ca.pem`), and a certificate for localhost signed by it with its key.
fn certificates(directory: &Path) -> [PathBuf; 2] {
    let mut authority = CertificateParams::new([]).expect("no names");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().expect("a key")).expect("signed");
    let key = KeyPair::generate().expect("a key");
    let server = CertificateParams::new(["localhost".to_owned()]).expect("a name");
    let server = server.signed_by(&key, &authority).expect("signed");
    let write = |name: &str, pem: String| {
        std::fs::write(directory.join(name), pem).expect("written");
        directory.join(name)
    };
    write("ca.pem", authority.pem());
    [write("server.pem", server.pem()), write("server.key", key.serialize_pem())]
}

/// A Python that knows aiosmtpd.
fn python() -> Option<PathBuf> {
    static PYTHON: LazyLock<Option<PathBuf>> = LazyLock::new(environment);
    PYTHON.clone()
}

/// A virtual environment below `target`, made once.
fn environment() -> Option<PathBuf> {
    let ready = Path::new(env!("CARGO_TARGET_TMPDIR")).join(PACKAGE.replace("==", "-"));
    let inside = |environment: &Path| environment.join("bin/python");
    if inside(&ready).exists() {
        return Some(inside(&ready));
    }
    // Made aside and renamed, because other processes may be making it too.
    let draft = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a directory");
    let mut venv = Command::new("python3");
    venv.args(["-m", "venv"]).arg(draft.path());
    match venv.output() {
        Err(error) if error.kind() == ErrorKind::NotFound => return None,
        made => succeeded(&made.expect("Python runs"), "a virtual environment; on Debian, install python3-venv"),
    }
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE];
    let installed = Command::new(inside(draft.path())).args(pip).output().expect("pip runs");
    succeeded(&installed, "aiosmtpd from PyPI");
    if std::fs::rename(draft.path(), &ready).is_ok() {
        let _ = draft.keep();
    }
    Some(inside(&ready))
}

#[track_caller]
fn succeeded(output: &std::process::Output, what: &str) {
    let words = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    assert!(output.status.success(), "the tests need {what}: {}", words.concat());
}

#[test]
fn a_sign_up_through_a_server_nobody_here_wrote_from_the_form_to_the_account_r_ml_1() {
    let Some(aiosmtpd) = Aiosmtpd::start() else { return };
    let running = aiosmtpd.home(PASSWORD).set("SMTP_CA_FILE", &aiosmtpd.ca());
    let running = running.start();
    let mut ann = Jar::new();
    running.register("Ann.O'Neil+news@example.org", &mut ann).expect("served").leads_to("/register/sent");
    let mail = aiosmtpd.next_line();
    assert_eq!((&mail["tls"], &mail["authenticated"]), (&true.into(), &true.into()));
    assert_eq!(mail["defects"], Value::Array(vec![]));
    assert_eq!(mail["sender"], "no-reply@example.org");
    assert_eq!(mail["recipients"], serde_json::json!(["Ann.O'Neil+news@example.org"]));
    assert_eq!(mail["headers"]["Auto-Submitted"], "auto-generated");
    let text = mail["text"].as_str().expect("text");
    let link = text.lines().find_map(|line| line.strip_prefix("http://localhost:3000")).expect("a link on its line");
    assert!(mail["html"].as_str().expect("HTML").contains(&format!("href=\"http://localhost:3000{link}\"")));
    running.get(link, &mut ann).is(200).says("Activate my account");
    running.post(link, &mut ann, &[]).leads_to("/account");
    running.get("/account", &mut ann).is(200).says("Ann.O");
    running.health().is(200).says("mail ok");
    running.stop();
}

#[test]
fn a_wrong_password_holds_mail_until_it_is_put_right_f_22() {
    let Some(aiosmtpd) = Aiosmtpd::start() else { return };
    let home = aiosmtpd.home("a wrong one").set("SMTP_CA_FILE", &aiosmtpd.ca());
    let mut running = home.start();
    running.register("ann@example.org", &mut Jar::new()).expect("served").is(303);
    assert!(running.says("the mail server does not work"));
    running.health().is(200).says("mail waits: AUTH: ");
    let log = running.stop();
    assert!(!log.contains("a wrong one") && !log.contains("a+wrong+one"), "{log}");
    let right = aiosmtpd.home(PASSWORD).set("SMTP_CA_FILE", &aiosmtpd.ca());
    let right = right.at(home);
    let running = right.start();
    assert_eq!(aiosmtpd.next_line()["recipients"], serde_json::json!(["ann@example.org"]));
    running.stop();
}

#[test]
fn a_certificate_of_an_authority_nobody_named_gets_neither_password_nor_mail_f_26() {
    let Some(aiosmtpd) = Aiosmtpd::start() else { return };
    let home = aiosmtpd.home(PASSWORD);
    let mut running = home.start();
    running.register("ann@example.org", &mut Jar::new()).expect("served").is(303);
    assert!(running.says("the mail server does not work"));
    running.health().is(200).says("mail waits: STARTTLS: ");
    running.stop();
    let waiting = "SELECT count(*) FROM vestibule_outbox WHERE state = 'waiting' AND attempts = 0";
    assert_eq!(home.column::<i64>(waiting), [1]);
}
