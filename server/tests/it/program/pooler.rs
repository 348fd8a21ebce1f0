//! The real program behind a real `PgBouncer` (K5, B-34).

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;
use uuid::Uuid;

use crate::database::Kind;
use crate::machine::Machine;
use crate::process::{Home, Jar, PASSWORD, Sink};

/// A pooler with few connections to the server, so that clients come to share them.
struct Bouncer {
    process: Child,
    port: u16,
    _directory: TempDir,
}

impl Bouncer {
    fn start(server: u16, settings: &str) -> Self {
        loop {
            let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
            let directory = TempDir::new().expect("a directory");
            let file = directory.path().join("pgbouncer.ini");
            let text = format!(
                "[databases]\n* = host=127.0.0.1 port={server} user=postgres\n[pgbouncer]\nlisten_addr = 127.0.0.1\n\
                 listen_port = {port}\nunix_socket_dir =\nauth_type = any\ndefault_pool_size = 3\n{settings}\n"
            );
            fs::write(&file, text).expect("written");
            let mut command = Command::new("/usr/sbin/pgbouncer");
            if fs::metadata("/proc/self").is_ok_and(|process| std::os::unix::fs::MetadataExt::uid(&process) == 0) {
                command.args(["-u", "nobody"]);
            }
            let mut process = command.arg(&file).stderr(Stdio::piped()).spawn().expect("Debian's package pgbouncer");
            let mut lines = BufReader::new(process.stderr.take().expect("piped")).lines().map_while(Result::ok);
            let up = lines.any(|line| line.contains("process up"));
            // It has to be able to go on writing.
            std::thread::spawn(move || lines.for_each(drop));
            let bouncer = Self { process, port, _directory: directory };
            if up {
                return bouncer;
            }
        }
    }
}

impl Drop for Bouncer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn psql(url: &str, sql: &str) {
    let done = Command::new("psql").args([url, "-qc", sql]).status().expect("psql");
    assert!(done.success(), "{sql}");
}

/// Tells a story over an empty database behind a pooler with these settings, given its address.
fn behind(settings: &str, story: impl Fn(&str)) {
    let Some(url) = Kind::all().find_map(|kind| match kind {
        Kind::Postgres(url) => Some(url),
        Kind::Sqlite => None,
    }) else {
        return;
    };
    let (_, server) = url.split_once('@').expect("a user");
    let (server, _) = server.split_once('/').expect("a database");
    let (_, port) = server.rsplit_once(':').expect("a port");
    let bouncer = Bouncer::start(port.parse().expect("a number"), settings);
    let name = format!("pooled_{}", Uuid::new_v4().simple());
    psql(&url, &format!("CREATE DATABASE {name}"));
    story(&format!("postgres://postgres@127.0.0.1:{}/{name}", bouncer.port));
    drop(bouncer);
    psql(&url, &format!("DROP DATABASE {name} WITH (FORCE)"));
}

fn link_in(message: &str) -> String {
    // Quoted-printable folds long lines.
    let unfolded = message.replace("=\r\n", "").replace("=\n", "");
    let link = unfolded.lines().find_map(|line| line.strip_prefix("http://localhost:3000/activate/"));
    format!("/activate/{}", link.expect("a link").trim())
}

/// Many people at once, so that their statements come to share connections of the server.
fn everybody_signs_up(url: &str) {
    let mail = Sink::start();
    let server = Home::new(&mail.url()).set("DATABASE_URL", url).set("HASH_CONCURRENCY", "4").start();
    server.wait_until_ready();
    let people: Vec<String> = (0..12).map(|number| format!("person{number}@example.org")).collect();
    let (running, sink) = (&server, &mail);
    std::thread::scope(|scope| {
        for person in &people {
            scope.spawn(move || {
                let mut jar = Jar::new();
                running.register(person, &mut jar).expect("served").leads_to("/register/sent");
                let to = format!("To: {person}");
                let mails = sink.wait_for(|mails| mails.iter().any(|mail| mail.contains(&to)));
                let link = link_in(mails.iter().find(|mail| mail.contains(&to)).expect("arrived"));
                running.post(&link, &mut jar, &[]).leads_to("/account");
                running.get("/account", &mut jar).is(200).says(person);
                let typed = [("email", person.as_str()), ("password", PASSWORD)];
                running.post("/login", &mut Jar::new(), &typed).leads_to("/account");
            });
        }
    });
    assert_eq!(server.health().is(200).body, "ready\ndatabase ok\nmail ok\n");
    let log = server.stop();
    assert!(log.contains("behind a pooler") && !log.contains("\"level\":\"ERROR\""), "{log}");
}

#[test]
fn b_34_pgbouncer_in_transaction_mode_works_as_it_comes() {
    behind("pool_mode = transaction", everybody_signs_up);
}

#[test]
fn b_34_pgbouncer_that_passes_over_parameters_works_and_so_do_commands() {
    let settings = "pool_mode = transaction\nignore_startup_parameters = extra_float_digits,options";
    behind(settings, |url| {
        let url = format!("{url}?statement-cache-capacity=0");
        let machine = Machine::new();
        assert_eq!(machine.run_with(&[("DATABASE_URL", &url)], &["migrate"]).status, 0);
        let said = machine.run_with(&[("DATABASE_URL", &url)], &["doctor"]);
        assert!(said.status == 0 && said.stdout.contains("ok    database  takes changes"), "{said:?}");
        everybody_signs_up(&url);
    });
}

#[test]
fn b_34_pgbouncer_in_session_mode_works_as_it_comes() {
    behind("pool_mode = session\ndefault_pool_size = 40", everybody_signs_up);
}
