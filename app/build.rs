//! Makes a typed function of every message in `words/`. A message or an argument that is missing in any language is an
//! error of the build.

use std::env::var;
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

#[expect(clippy::disallowed_methods, reason = "cargo tells build scripts by the environment alone")]
fn main() -> ExitCode {
    let out = var("OUT_DIR").unwrap_or_default();
    let options = BuildOptions::default()
        .with_locales_folder("words")
        .with_output_file_path(&format!("{out}/words.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/words.ftl")))
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        .without_bidi_isolation()
        .without_format();
    build_from_locales_folder(options)
}
