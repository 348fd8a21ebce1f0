//! Files on a machine where other people have accounts, and files that belong to them (K4, S12, B-29, B-30).

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::machine::{ANY_PORT, Machine, Said};
use crate::process::{Home, Jar};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).mode() & 0o777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("changed");
}

fn files(directory: &Path) -> Vec<PathBuf> {
    fs::read_dir(directory).expect("a directory").map(|entry| entry.expect("an entry").path()).collect()
}

#[test]
fn b_30_whatever_the_umask_and_the_directory_the_database_and_mails_are_their_owners_alone() {
    let home = Home::new("");
    let data = home.directory.path().join("data");
    fs::create_dir(&data).expect("made");
    set_mode(&data, 0o755);
    let running = home.start_under_umask("000");
    running.register("ann@example.org", &mut Jar::new()).expect("served").is(303);
    running.wait_for_files(&data.join("mailbox"), 1);
    let database: Vec<_> = ["vestibule.db", "vestibule.db-wal", "vestibule.db-shm"].map(|name| data.join(name)).into();
    for file in database.into_iter().chain(files(&data.join("mailbox"))).chain([data.join("secret.key")]) {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
    assert_eq!((mode(&data), mode(&data.join("mailbox"))), (0o755, 0o700));
    running.stop();
}

#[test]
fn s_12_the_doctor_names_every_secret_that_others_may_read() {
    let machine = Machine::prepared();
    let told = machine.run(&["doctor"]).stdout;
    assert!(told.contains("ok    files     what is secret is this user's alone"), "{told}");
    machine.run(&["doctor", "--mail", "ann@example.org"]);
    let data = machine.path().join("data");
    set_mode(&data, 0o755);
    set_mode(&data.join("vestibule.db"), 0o644);
    set_mode(&data.join("secret.key"), 0o640);
    set_mode(&data.join("mailbox"), 0o750);
    let said = machine.run(&["doctor"]);
    assert_eq!(said.status, 0, "warnings only: {said:?}");
    for (name, mode, right) in [
        ("data", "0755", "700"),
        ("data/vestibule.db", "0644", "600"),
        ("data/secret.key", "0640", "600"),
        ("data/mailbox", "0750", "700"),
    ] {
        let warned = said.stdout.lines().any(|line| {
            line.starts_with(&format!("warn  files     {name} belongs to ")) && line.contains(&format!("mode {mode}: "))
        });
        assert!(warned && said.stdout.contains(&format!("`chmod {right} {name}`")), "{name}: {}", said.stdout);
    }
}

/// Runs a command as somebody who may not write what we made.
fn run_as_another(machine: &Machine, arguments: &[&str]) -> Said {
    let root = fs::metadata("/proc/self").expect("Linux").uid() == 0;
    let mut command = if root {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups", env!("CARGO_BIN_EXE_vestibule")]);
        command
    } else {
        Command::new(env!("CARGO_BIN_EXE_vestibule"))
    };
    Said::of(command.args(arguments).current_dir(machine.path()).env_clear().envs([ANY_PORT]))
}

/// A database that nobody can write who is not root, in a directory of whoever runs this.
fn closed() -> Machine {
    let machine = Machine::prepared();
    set_mode(machine.path(), 0o755);
    let data = machine.path().join("data");
    if fs::metadata("/proc/self").expect("Linux").uid() == 0 {
        std::os::unix::fs::chown(&data, Some(65_534), Some(65_534)).expect("given away");
        std::os::unix::fs::chown(data.join("secret.key"), Some(65_534), None).expect("given away");
    }
    set_mode(&data.join("vestibule.db"), 0o444);
    machine
}

#[test]
fn b_29_a_database_file_that_cannot_be_written_refuses_to_start_and_says_whose_it_is() {
    let machine = closed();
    for command in [&["serve"][..], &["migrate"], &["users", "list"]] {
        let said = run_as_another(&machine, command);
        said.is(2, "DATABASE_URL: data/vestibule.db cannot be written: Permission denied");
        said.is(2, "data/vestibule.db belongs to ");
        said.is(2, ", mode 0444; this program runs as ");
    }
    let said = run_as_another(&machine, &["doctor"]);
    assert!(
        said.status == 1 && said.stdout.contains("FAIL  start     DATABASE_URL: data/vestibule.db cannot be"),
        "{said:?}"
    );
}

#[test]
fn b_29_a_database_that_cannot_be_made_or_is_none_or_is_only_to_be_read_refuses_to_start() {
    let machine = Machine::new();
    fs::write(machine.path().join("letter.txt"), "Dear reader, this is not a database at all.").expect("written");
    for (url, words) in [
        ("sqlite://letter.txt", "letter.txt cannot be used: "),
        ("sqlite://letter.txt/vestibule.db?mode=rwc", "letter.txt/vestibule.db cannot be made: "),
        ("sqlite://missing.db", "missing.db does not exist; with ?mode=rwc it is made"),
        ("sqlite:///proc/vestibule.db?mode=rwc", "/proc/vestibule.db cannot be made: "),
    ] {
        machine.run_with(&[("DATABASE_URL", url)], &["serve"]).is(2, &format!("DATABASE_URL: {words}"));
    }
    assert_eq!(machine.run(&["migrate"]).status, 0);
    let read_only = [("DATABASE_URL", "sqlite://data/vestibule.db?mode=ro")];
    machine.run_with(&read_only, &["serve"]).is(2, "data/vestibule.db cannot be used: ");
}
