//! The modes of files that hold secrets, one rule for all of them (F-44). Containers deliver secrets as 0444 or 0644 on
//! volumes that nobody can change, and where only the server can look; elsewhere such a file is no secret. Who may write
//! it chooses the key, so that is refused.

use std::path::Path;

/// What is doubtful about the file's mode.
///
/// # Errors
/// Says why the file must not be used.
pub(super) fn judge(path: &Path) -> Result<Option<String>, String> {
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
