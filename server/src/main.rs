//! `vestibule`: serves, or runs one of the operator's commands.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::commands::main()
}
