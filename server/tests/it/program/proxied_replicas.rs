//! nginx in front of several replicas as docs/operate.md says, most of which have gone: it asks the next one.

use std::net::{SocketAddr, TcpListener, TcpStream};

use tempfile::TempDir;

use super::proxies::{NGINX, OPERATE, Place, Process, Proxied, adapted, executable, run_nginx, start_nginx};
use crate::process::{Home, Jar, exchange};

const REPLICAS: &str = include_str!("../../../../docs/proxies/nginx-replicas.conf");
const APPLICATION: &str = include_str!("../../../../docs/applications/snippets/nginx.conf");
const WIKI: &str = "wiki.test";
/// Nobody listens there.
const GONE: [&str; 2] = ["127.0.0.1:1", "127.0.0.2:1"];

#[test]
fn the_manual_shows_the_servers_of_several_replicas() {
    assert!(OPERATE.contains(&format!("```nginx\n{REPLICAS}```")), "docs/proxies and docs/operate.md differ");
}

#[test]
fn the_documented_nginx_for_replicas_leads_people_through_a_sign_up_though_two_of_three_have_gone() {
    let Some(proxied) = Proxied::start("nginx", nginx) else { return };
    proxied.tell_the_story();
}

#[test]
#[expect(clippy::print_stderr, reason = "whoever reads the tests' output must know what was left out")]
fn the_documented_nginx_of_an_application_leads_strangers_to_sign_in_though_two_of_three_replicas_have_gone() {
    if executable("nginx").is_none() {
        eprintln!("SKIPPED: there is no nginx, so what docs/applications says about it is not tried");
        return;
    }
    let (home, directory) = (wiki(), TempDir::new().expect("a directory"));
    let running = home.start();
    running.wait_until_ready();
    let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
    let place = Place { port: free.port(), program: running.address(), directory: directory.path() };
    let _nginx = application(&place);
    // Whichever of them is asked first.
    for _ in 0..6 {
        let mut stream = TcpStream::connect((free.ip(), free.port())).expect("nginx listens");
        let reply = exchange(&mut stream, WIKI, "GET", "/page", &mut Jar::new(), &[], "Accept: text/html\r\n");
        let reply = reply.expect("an answer").is(302);
        assert!(reply.header("location").is_some_and(|to| to.contains("/.vestibule/start?")), "{reply:?}");
    }
}

/// A home with an application behind forward-auth.
fn wiki() -> Home {
    let home = Home::new("smtp://127.0.0.1:1?tls=none").set("TRUSTED_PROXIES", "127.0.0.1");
    let file = home.directory.path().join("apps.toml");
    let content = format!("[applications.wiki]\nname = \"Wiki\"\naccess = \"everybody\"\nhosts = [\"{WIKI}\"]\n");
    std::fs::write(&file, content).expect("a file");
    home.set("APPLICATIONS_FILE", file.to_str().expect("a name"))
}

fn nginx(place: &Place<'_>) -> Process {
    let (upstream, location) = REPLICAS.split_once("# In server").expect("two parts");
    let location = location.split_once("location / ").expect("a location").1;
    let (before, rest) = NGINX.split_once("location / ").expect("a location");
    let after = rest.split_once("    }\n").expect("its end").1;
    let upstream = named(upstream, place.program);
    start_nginx(place, &format!("{upstream}{before}location / {location}{after}"))
}

/// The application's host, without TLS, and with the replicas in place of the one server.
fn application(place: &Place<'_>) -> Process {
    let servers = REPLICAS.split_once("upstream vestibule {").expect("a block").1.split('}').next().expect("its end");
    let servers = named(servers, place.program).replace("zone vestibule", "zone wiki");
    let shown = place.directory.display();
    let site = adapted(
        APPLICATION,
        &[
            ("    server {{vestibule}};", servers),
            ("listen {{port}} ssl;", format!("listen 127.0.0.1:{};", place.port)),
            ("{{upstream}}", format!("http://{}", GONE[0])),
            ("/var/log/nginx/error.log", format!("{shown}/error.log")),
        ],
    );
    run_nginx(place.directory, &site.replace("{{host}}", WIKI).replace("{{host_name}}", WIKI))
}

/// The documented servers: one is the program, the others have gone.
fn named(servers: &str, program: SocketAddr) -> String {
    let [one, two] = GONE.map(str::to_owned);
    adapted(servers, &[("10.0.0.1:3000", one), ("10.0.0.2:3000", program.to_string()), ("10.0.0.3:3000", two)])
}
