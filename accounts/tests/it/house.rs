//! The house: which room may use which, and where sessions begin. Read from the source, because no type can say it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up; each may use those before it. `Core` and `Accounts`, the parts themselves, are for all.
const FLOORS: [&str; 18] = [
    "ground",
    "store",
    "throttle",
    "audit",
    "signing_keys",
    "credentials",
    "links",
    "mail",
    "applications",
    "sessions",
    "forward_auth",
    "oidc",
    "sign_in",
    "sign_up",
    "recovery",
    "account",
    "admin",
    "upkeep",
];
/// Files that belong to no room.
const GROUND: [&str; 12] = [
    "application_id",
    "clock",
    "email",
    "error",
    "failpoint",
    "key_ring",
    "kinds",
    "lifetimes",
    "request",
    "sealing",
    "secret",
    "signs",
];

struct File {
    path: PathBuf,
    room: String,
    code: String,
}

/// Every source file but `lib.rs` and tests, without its comments.
fn files() -> Vec<File> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![sources.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") && !path.ends_with("lib.rs") {
                let inside = path.strip_prefix(&sources).expect("inside");
                let first = inside.components().next().expect("a name").as_os_str().to_str().expect("UTF-8");
                let room = first.trim_end_matches(".rs");
                let room = if GROUND.contains(&room) { "ground" } else { room }.to_owned();
                let text = fs::read_to_string(&path).expect("text");
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                let code = code.lines().map(|line| line.split("//").next().unwrap_or_default());
                found.push(File { code: code.collect::<Vec<_>>().join("\n"), path, room });
            }
        }
    }
    assert!(found.len() > 60, "{} files", found.len());
    found.retain(|file| !file.path.to_string_lossy().contains("tests"));
    found
}

fn floor(room: &str) -> usize {
    FLOORS.iter().position(|known| *known == room).unwrap_or_else(|| panic!("{room} is on no floor"))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

#[test]
fn a_room_uses_only_rooms_below_it() {
    for file in files() {
        for used in file.code.split("crate::").skip(1) {
            let Some(room) = words(used).next().filter(|word| FLOORS.contains(word)) else { continue };
            assert!(floor(room) <= floor(&file.room), "{} uses {room}", file.path.display());
        }
    }
}

#[test]
fn a_room_calls_only_helpers_of_rooms_below_it() {
    let files = files();
    let mut helpers = BTreeMap::new();
    for file in &files {
        for block in file.code.split("\nimpl Core {").skip(1) {
            let block = block.split("\n}\n").next().unwrap_or_default();
            for method in block.split("fn ").skip(1) {
                helpers.insert(words(method).next().unwrap_or_default(), file.room.as_str());
            }
        }
    }
    assert!(helpers.len() > 40, "{helpers:?}");
    for file in &files {
        for call in file.code.split("self.core.").skip(1).chain(file.code.split("self.").skip(1)) {
            let name = words(call).next().unwrap_or_default();
            let Some(room) = helpers.get(name).filter(|_| call[name.len()..].starts_with('(')) else { continue };
            assert!(floor(room) <= floor(&file.room), "{} calls {name} of {room}", file.path.display());
        }
    }
}

/// The files whose code contains this, by their paths.
fn places(files: &[File], what: &str) -> Vec<String> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let found = files.iter().filter(|file| file.code.contains(what));
    let path = |file: &File| file.path.strip_prefix(&sources).expect("inside").to_string_lossy().into_owned();
    let mut places: Vec<_> = found.map(path).collect();
    places.sort_unstable();
    places
}

#[test]
fn sessions_end_with_what_came_from_them_at_one_door_unless_they_are_too_old() {
    assert_eq!(places(&files(), "session::Entity::delete"), ["sessions/ending.rs"]);
    assert_eq!(places(&files(), "delete::<session::Entity>"), ["upkeep/sweep.rs"]);
}

#[test]
fn whatever_changes_an_account_or_its_sessions_counts_that_for_those_who_remember_them() {
    let files = files();
    assert_eq!(places(&files, "user::Entity::update"), ["store/users.rs"]);
    // When a session was last used and from where it came are the only changes of it that are not counted.
    for (column, place) in [
        ("TokenHash", "sessions/fresh.rs"),
        ("AuthenticatedAt", "sessions/fresh.rs"),
        ("LastSeenAt", "sessions/session.rs"),
        ("Client", "upkeep/sweep.rs"),
    ] {
        assert_eq!(places(&files, &format!("col_expr(session::Column::{column},")), [place]);
    }
    let changed: usize = files.iter().map(|file| file.code.matches("col_expr(session::Column::").count()).sum();
    assert_eq!(changed, 4, "columns of sessions");
    for door in ["sessions/fresh.rs", "sessions/ending.rs", "applications/grants.rs"] {
        assert!(places(&files, "count_change_of(tx, ").contains(&door.to_owned()), "{door}");
    }
}

#[test]
fn a_session_begins_at_one_door_and_its_token_is_renewed_at_one_other() {
    for (what, places) in [("SessionToken::fresh(", 2), ("session::ActiveModel {", 1), ("PasswordProof(user", 1)] {
        let files = files();
        let found: Vec<_> = files.iter().filter(|file| file.code.contains(what)).map(|file| &file.path).collect();
        assert_eq!(found.len(), places, "{what}: {found:?}");
        assert!(found.iter().any(|path| path.ends_with("admit.rs") || path.ends_with("proof.rs")), "{what}: {found:?}");
    }
}
