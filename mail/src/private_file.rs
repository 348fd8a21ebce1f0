//! Files that hold secrets: readable only by their owner, whatever the umask, and never an existing file of somebody
//! else.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, set_permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

/// Makes a file that does not exist yet.
///
/// # Errors
/// When it exists, or cannot be made.
pub fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// Makes a file in place of one that a process may have left when it died. What was there is not written to.
///
/// # Errors
/// When it cannot be removed or written.
pub fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = create(path)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Makes a directory, and those above it, if it is not there. One that is stays as it is.
///
/// # Errors
/// When it cannot be made.
pub fn create_directory(path: &Path) -> io::Result<()> {
    if path.as_os_str().is_empty() || path.exists() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    set_permissions(path, Permissions::from_mode(0o700))
}

/// Its mode, if others than its owner may do anything with it.
#[must_use]
pub fn open_to_others(path: &Path) -> Option<u32> {
    fs::metadata(path).ok().map(|file| file.mode() & 0o7777).filter(|mode| mode & 0o077 != 0)
}

/// Whose it is and who may do what with it, for an operator.
#[must_use]
pub fn whose(path: &Path) -> String {
    match fs::metadata(path) {
        Ok(file) => format!("{} belongs to {}, mode {:04o}", path.display(), user(file.uid()), file.mode() & 0o7777),
        Err(error) => format!("{}: {error}", path.display()),
    }
}

/// Who runs this, where that can be told.
#[must_use]
pub fn this_user() -> Option<String> {
    fs::metadata("/proc/self").ok().map(|process| user(process.uid()))
}

fn user(id: u32) -> String {
    let known = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let name = known.lines().find_map(|line| {
        let mut parts = line.split(':');
        let name = parts.next()?;
        (parts.nth(1)? == id.to_string()).then(|| name.to_owned())
    });
    name.unwrap_or_else(|| format!("user {id}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_file_is_made_once_and_never_taken_over() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("below/secret");
        create_directory(path.parent().expect("a parent")).expect("made");
        create(&path).expect("made");
        assert_eq!((open_to_others(&path), open_to_others(path.parent().expect("a parent"))), (None, None));
        assert_eq!(create(&path).expect_err("it is there").kind(), io::ErrorKind::AlreadyExists);
        set_permissions(&path, Permissions::from_mode(0o640)).expect("changed");
        assert_eq!(open_to_others(&path), Some(0o640));
        assert!(whose(&path).ends_with(", mode 0640") && whose(&path).contains(" belongs to "), "{}", whose(&path));
    }
}
