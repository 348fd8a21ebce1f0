//! `vestibule apps`, as an operator types it.

use std::fs;
use std::net::TcpListener;

use accounts::Clock;
use accounts::admin::UserRef;

use crate::machine::{Machine, texts};
use crate::process::Home;
use crate::test_app::ANN;

const WIKI: [&str; 9] = ["apps", "add", "wiki", "--name", "Wiki", "--access", "listed", "--host", "wiki.example.org"];
const CHAT: [&str; 9] =
    ["apps", "add", "chat", "--name", "Chat", "--access", "everybody", "--redirect", "https://chat.example.org/cb"];

/// The secret that a command said, in its last line.
fn secret(stdout: &str) -> &str {
    let last = stdout.lines().last().expect("a line");
    last.strip_prefix("Client secret: ").unwrap_or_else(|| panic!("{stdout}"))
}

#[test]
fn an_application_is_added_shown_changed_and_removed() {
    let machine = Machine::prepared();
    let said = machine.run(&WIKI);
    assert_eq!((said.status, said.stdout.as_str()), (0, "wiki: added\n"), "{said:?}");
    let said = machine.run(&CHAT);
    assert!(secret(&said.stdout).starts_with("vcs_"), "{said:?}");
    assert!(!machine.run(&["apps", "show", "chat"]).stdout.contains("vcs_"));
    let listed = machine.run(&["apps", "list", "--json"]).json();
    assert_eq!(texts(&listed["applications"], "id"), ["chat", "wiki"]);
    machine.run(&["apps", "set", "wiki", "--host", "w.example.org", "--refresh", "no"]).is(0, "");
    let shown = machine.run(&["apps", "show", "wiki", "--json"]).json();
    assert_eq!((texts_of(&shown["hosts"]), shown["refresh"].as_bool()), (vec!["w.example.org"], Some(false)));
    machine.run(&["apps", "set", "wiki", "--clear", "hosts"]).is(0, "");
    assert!(texts_of(&machine.run(&["apps", "show", "wiki", "--json"]).json()["hosts"]).is_empty());
    machine.run(&["apps", "remove", "wiki"]).is(2, "vestibule apps remove wiki --yes");
    machine.run(&["apps", "remove", "wiki", "--yes"]).is(0, "");
    machine.run(&["apps", "show", "wiki"]).is(1, "there is no application wiki");
}

fn texts_of(list: &serde_json::Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().map(|text| text.as_str().expect("text")).collect()
}

#[test]
fn every_refusal_names_its_option() {
    let machine = Machine::prepared();
    assert_eq!(machine.run(&WIKI).status, 0);
    let add = ["apps", "add", "x", "--name", "X", "--access", "everybody"];
    for (option, value, status) in [
        ("--host", "wiki.example.org", 1),
        ("--host", "localhost:3000", 1),
        ("--host", "X.example.org", 1),
        ("--redirect", "http://x.example.org/", 1),
        ("--logout-redirect", "https://x.example.org/#", 1),
        ("--origin", "https://x.example.org/path", 1),
        ("--domain", "Example.org", 1),
        ("--home-url", "x.example.org", 1),
        ("--backchannel-logout", "http://localhost:1/", 1),
        ("--pkce", "maybe", 2),
        ("--subject", "sector=", 2),
        ("--signing", "none", 2),
        ("--refresh", "perhaps", 2),
    ] {
        let said = machine.run(&[&add[..], &[option, value]].concat());
        said.is(status, option);
        assert_eq!(said.stdout, "");
    }
    machine.run(&["apps", "add", "x", "--name", "X"]).is(2, "--access is missing");
    machine.run(&["apps", "add", "X", "--name", "X", "--access", "listed"]).is(2, "an id has 1 to 40");
    machine.run(&WIKI).is(1, "there is an application wiki already");
    assert_eq!(texts(&machine.run(&["apps", "list", "--json"]).json()["applications"], "id"), ["wiki"]);
}

#[tokio::test]
async fn people_are_put_on_a_list_and_taken_off() {
    let machine = Machine::prepared();
    let operator = machine.with_registered(&[ANN]).await;
    let who = UserRef::Address(accounts::Email::parse(ANN).expect("an address"));
    operator.users().activate(&who, Clock::System.now()).await.expect("the database works");
    assert_eq!(machine.run(&WIKI).status, 0);
    machine.run(&["apps", "allow", "wiki", ANN]).is(0, "");
    machine.run(&["apps", "allow", "wiki", ANN]).is(0, "nothing was changed");
    assert!(machine.run(&["apps", "show", "wiki"]).stdout.contains(ANN));
    machine.run(&["apps", "deny", "wiki", ANN]).is(0, "");
    machine.run(&["apps", "deny", "wiki", "nobody@example.org"]).is(1, "there is no account nobody@example.org");
    machine.run(&["apps", "set", "wiki", "--access", "everybody"]).is(0, "");
    machine.run(&["apps", "deny", "wiki", ANN]).is(1, "may enter all the same");
}

#[test]
fn what_is_exported_makes_the_same_elsewhere_and_twice_changes_nothing() {
    let machine = Machine::prepared();
    for command in [WIKI, CHAT] {
        assert_eq!(machine.run(&command).status, 0);
    }
    let exported = machine.run(&["apps", "export"]).stdout;
    assert!(exported.contains("secret_sha256 = ") && !exported.contains("vcs_"), "{exported}");
    let other = Machine::prepared();
    fs::write(other.path().join("apps.toml"), &exported).expect("a file");
    let rehearsed = other.run(&["apps", "apply", "apps.toml", "--dry-run"]);
    rehearsed.is(0, "nothing was changed, because of --dry-run");
    let applied = other.run(&["apps", "apply", "apps.toml"]);
    assert!(applied.status == 0 && applied.stdout == rehearsed.stdout, "{applied:?}");
    assert_eq!(other.run(&["apps", "export"]).stdout, exported);
    let again = other.run(&["apps", "apply", "apps.toml"]);
    again.is(0, "nothing was changed");
    assert_eq!(again.stdout, "");
}

#[test]
fn a_fault_in_a_file_is_told_with_line_and_field_and_changes_nothing() {
    let machine = Machine::prepared();
    let good = "[applications.wiki]\nname = \"Wiki\"\naccess = \"listed\"\n";
    for (rest, told) in [
        ("hots = []", "apps.toml, line 4: unknown field `hots`"),
        ("pkce = \"maybe\"", "apps.toml, line 4, applications.wiki.pkce: unknown variant"),
        ("hosts = [\n  \"a.example.org\",\n  \"B.example.org\",\n]", "apps.toml, line 6, applications.wiki.hosts: "),
        ("hosts = [\"localhost:3000\"]", "apps.toml, line 4, applications.wiki.hosts: localhost:3000 is the host of"),
        ("secret_sha256 = \"abc\"", "apps.toml, line 4, applications.wiki.secret_sha256: needs"),
        ("secret_file = \"none\"", "apps.toml, line 4, applications.wiki.secret_file: none cannot be read"),
        ("members = [\"ann\"]", "apps.toml, line 4, applications.wiki.members: \"ann\" is not an address"),
        ("[applications.x]\nname = \"X\"", "apps.toml, line 4, applications.x.access: is missing"),
        ("name = \"Wiki\"", "apps.toml, line 4: duplicate key"),
    ] {
        fs::write(machine.path().join("apps.toml"), format!("{good}{rest}\n")).expect("a file");
        let said = machine.run(&["apps", "apply", "apps.toml"]);
        said.is(1, told);
        let settings = [("APPLICATIONS_FILE", "apps.toml"), ("PUBLIC_URL", "http://localhost:3000")];
        machine.run_with(&settings, &["serve"]).is(2, told);
    }
    assert_eq!(machine.run(&["apps", "list", "--json"]).json()["applications"].as_array().map(Vec::len), Some(0));
}

#[test]
fn a_file_is_applied_when_the_server_starts_and_says_no_secret() {
    let mut home = Home::new("smtp://127.0.0.1:1?tls=none");
    let content =
        "[applications.chat]\nname = \"Chat\"\naccess = \"everybody\"\nredirects = [\"https://chat.example.org/\"]\n";
    let file = home.directory.path().join("apps.toml");
    fs::write(&file, content).expect("a file");
    home = home.set("APPLICATIONS_FILE", file.to_str().expect("a name"));
    let log = home.start().stop();
    assert!(log.contains("chat: added") && log.contains("chat has no client secret yet"), "{log}");
    assert!(!log.contains("vcs_"), "{log}");
}

#[test]
fn a_snippet_is_filled_in_for_this_site() {
    let machine = Machine::prepared();
    for command in [WIKI, CHAT] {
        assert_eq!(machine.run(&command).status, 0);
    }
    for snippet in ["nginx", "caddy", "traefik", "envoy"] {
        let said = machine.run(&["apps", "show", "wiki", "--snippet", snippet]);
        assert!(
            said.status == 0 && said.stdout.contains("wiki.example.org") && !said.stdout.contains("{{"),
            "{said:?}"
        );
        machine.run(&["apps", "show", "chat", "--snippet", snippet]).is(1, "chat has no host");
    }
    for snippet in ["apache", "oidc"] {
        let said = machine.run(&["apps", "show", "chat", "--snippet", snippet]);
        assert!(said.stdout.contains("http://localhost:3000") && !said.stdout.contains("{{"), "{said:?}");
    }
    machine.run(&["apps", "show", "wiki", "--snippet", "oidc"]).is(1, "wiki has no redirect address");
}

#[test]
fn the_doctor_tells_which_hosts_do_not_lead_here() {
    let machine = Machine::prepared();
    assert!(machine.run(&["doctor", "apps"]).stdout.contains("no application has a host"));
    let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let host = format!("127.0.0.1:{port}");
    let unknown = format!("{}.example", "a".repeat(64));
    for (name, host) in [("away", &host), ("unknown", &unknown)] {
        let added = machine.run(&["apps", "add", name, "--name", name, "--access", "listed", "--host", host]);
        assert_eq!(added.status, 0, "{added:?}");
    }
    let public = format!("http://localhost:{port}");
    let said = machine.run_with(&[("PUBLIC_URL", &public)], &["doctor", "apps"]);
    said.is(1, "checks failed");
    for told in [
        "no proxy may ask who sends a request".to_owned(),
        format!("FAIL  apps      http://{host}/.vestibule/ping"),
        format!("nobody knows the address of {unknown}"),
    ] {
        assert!(said.stdout.contains(&told), "{told}: {}", said.stdout);
    }
}
