//! `vestibule texts`: the words of pages and letters, and an operator's own.

use std::path::PathBuf;

use app::Language;
use clap::{Args, Subcommand};
use web::Brand;

use super::Failure;
use super::output::say;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print our messages as a file to copy from and to change
    List(List),
    /// Say what is wrong with the files of a folder, with their lines
    Check(Check),
}

#[derive(Debug, Args)]
pub(super) struct List {
    /// The language, by its tag
    #[arg(long, default_value = "en", value_name = "TAG")]
    language: String,
    /// Only messages whose id begins with this, such as `letter-`
    #[arg(default_value = "")]
    prefix: String,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// The folder with `<language>.ftl`
    dir: PathBuf,
}

pub(super) fn run(command: &Command) -> Result<(), Failure> {
    match command {
        Command::List(List { language, prefix }) => {
            let tags = || Language::all().map(Language::tag).collect::<Vec<_>>().join(", ");
            let language = Language::tagged(language)
                .ok_or_else(|| Failure::Usage(format!("there is no language {language}; there are {}", tags())))?;
            say(language.listed(prefix).trim_end())
        }
        Command::Check(Check { dir }) => {
            let (brand, faults) =
                Brand::of_words(dir).map_err(|why| Failure::Failed(format!("{}: {why}", dir.display())))?;
            match (faults.as_slice(), brand.words().len()) {
                ([], 0) => Err(Failure::Failed(format!("{} holds no words", dir.display()))),
                ([], files) => say(&format!("{files} files, nothing is wrong")),
                (faults, _) => Err(Failure::Failed(faults.join("\n"))),
            }
        }
    }
}
