//! Permissions of files that hold secrets, one rule for all of them (F-44). Containers deliver secrets with mode 0444
//! or 0644 on volumes whose modes cannot be changed and that only the server can read; elsewhere such a file is not
//! secret. Whoever can write the file chooses the key, so a file writable by others is refused.

use std::path::Path;

/// What is doubtful about the file's mode.
///
/// # Errors
/// Why the file must not be used.
pub(crate) fn judge(path: &Path) -> Result<Option<String>, String> {
    let shown = path.display();
    let file = std::fs::metadata(path).map_err(|error| format!("{shown} cannot be read: {error}"))?;
    #[cfg(unix)]
    if file.is_file() {
        use std::os::unix::fs::PermissionsExt;
        let mode = file.permissions().mode() & 0o777;
        let help = format!("(mode {mode:04o}); run `chmod 600 {shown}`");
        return match mode {
            mode if mode & 0o002 != 0 => Err(format!("{shown} can be changed by everybody on this machine {help}")),
            mode if mode & 0o004 != 0 => Ok(Some(format!(
                "{shown} can be read by everybody on this machine {help}, unless it is in a container of its own"
            ))),
            mode if mode & 0o020 != 0 => Ok(Some(format!("{shown} can be changed by its group {help}"))),
            _ => Ok(None),
        };
    }
    Ok(None)
}
