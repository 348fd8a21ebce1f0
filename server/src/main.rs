//! `vestibule`: serves, or runs one of the operator's commands.

use std::process::ExitCode;

use tikv_jemallocator::Jemalloc;

/// Fewer instructions per request than glibc's, and it gives memory back (docs/decisions/allocator.md).
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

fn main() -> ExitCode {
    server::commands::main()
}
