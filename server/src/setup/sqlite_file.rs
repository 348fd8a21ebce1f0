//! The file of a SQLite database: readable only by its owner, and writable by this program.

use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};

use sea_orm::DbErr;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;

use mail::private_file::{create, create_directory, this_user, whose};

/// The path of the database, if it is a file. The settings have checked its URL.
pub(crate) fn path(url: &str) -> Option<PathBuf> {
    let options: SqliteConnectOptions = url.strip_prefix("sqlite:").and(url.parse().ok())?;
    Some(options.get_filename().to_owned())
}

/// The file and those that SQLite keeps beside it, which get the same mode.
pub(crate) fn all(path: &Path) -> [PathBuf; 3] {
    ["", "-wal", "-shm"].map(|end| {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        name.into()
    })
}

/// The directory it is in.
pub(crate) fn directory(path: &Path) -> &Path {
    path.parent().filter(|directory| !directory.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Creates the file, which SQLite would make readable by everybody.
pub(super) fn make(path: &Path, url: &str) -> Result<(), String> {
    let query = url.split_once('?').unwrap_or_default().1;
    let wanted = form_urlencoded::parse(query.as_bytes()).any(|parameter| parameter == ("mode".into(), "rwc".into()));
    let made = if wanted { create_directory(directory(path)).and_then(|()| create(path).map(drop)) } else { Ok(()) };
    match made {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            Err(format!("{} cannot be made: {error}. {}{}", path.display(), whose(directory(path)), advice()))
        }
        _ => Ok(()),
    }
}

/// Why the file cannot be used, with its owner.
pub(super) fn unusable(path: &Path, error: &DbErr) -> String {
    if !path.exists() {
        return format!("{} does not exist; with ?mode=rwc it is made", path.display());
    }
    let closed = all(path).into_iter().find_map(|file| {
        let opened = OpenOptions::new().read(true).write(true).open(&file);
        opened.err().filter(|error| error.kind() != io::ErrorKind::NotFound).map(|error| (file, error))
    });
    if let Some((file, error)) = closed {
        return format!("{} cannot be written: {error}. {}{}", file.display(), whose(&file), advice());
    }
    let directory = directory(path);
    format!("{} cannot be used: {error}. {}; {}{}", path.display(), whose(path), whose(directory), advice())
}

fn advice() -> String {
    this_user().map_or_else(String::new, |user| format!("; this program runs as {user}, who has to be able to write"))
}
