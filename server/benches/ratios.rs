//! Measures the release binary against what is required of it; `bin/bench` builds both and starts this. Colleagues,
//! browsers and other machines make single numbers worth little, so whatever can be is measured in alternation with
//! its yardstick and told as a ratio. docs/benchmark.md says what each figure means.
#![expect(clippy::print_stdout, reason = "stdout is for results")]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "figures are small and positive"
)]

mod apart;
mod bare;
mod checks;
mod cost;
mod enumeration;
mod figures;
mod flood;
mod footprint;
mod hash;
mod http;
mod idle;
mod load;
mod login;
mod machine;
mod members;
mod outbox;
mod pages;
mod peers;
mod render;
mod replica;
mod replicas;
mod scale;
mod seed;
mod sink;
mod stale;
mod table;
mod token_limit;
mod tokens;
mod untouched;
mod vestibule;
mod wiki;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use crate::sink::Sink;
use crate::table::Table;

/// Whatever goes wrong ends the benchmark.
type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// What every measurement needs.
struct Bench {
    /// The release binary.
    binary: PathBuf,
    /// Databases and logs; gone afterwards.
    directory: PathBuf,
    /// Takes every mail.
    sink: Sink,
}

impl Drop for Bench {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.directory);
    }
}

impl Bench {
    fn database(&self) -> PathBuf {
        self.directory.join("vestibule.db")
    }

    fn database_url(&self) -> String {
        format!("sqlite://{}", self.database().display())
    }

    /// What the servers have logged.
    fn log(&self) -> Outcome<String> {
        Ok(fs::read_to_string(self.directory.join("log"))?)
    }
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((bare, [path, answer])) if bare == bare::BARE => bare::serve(path, Path::new(answer)).await,
        Some((hashing, [])) if hashing == bare::HASHING => bare::serve_hashing().await,
        Some((sessions, [answer, database])) if sessions == peers::SESSIONS => {
            peers::serve_sessions(Path::new(answer), Path::new(database)).await
        }
        Some((binary, parts)) => measure(Path::new(binary), parts).await,
        None => Err(
            "usage: ratios BINARY [hash|render|footprint|untouched|pages|login|enumeration|outbox|flood|idle|members|checks|stale|\
             tokens]..., or ratios BINARY peers|replicas|scale"
                .into(),
        ),
    }
}

async fn measure(binary: &Path, parts: &[String]) -> Outcome<()> {
    let asked = |part: &str| parts.is_empty() || parts.iter().any(|asked| asked == part);
    let directory = std::env::temp_dir().join(format!("vestibule-ratios-{}", std::process::id()));
    fs::create_dir(&directory)?;
    let bench = Bench { binary: binary.canonicalize()?, directory, sink: Sink::open().await? };
    println!("{}\n", machine::description());
    let mut table = Table::default();
    if asked("hash") {
        hash::measure(&mut table).await?;
    }
    if asked("render") {
        render::measure(&mut table).await?;
    }
    if parts.is_empty() || parts.iter().any(|part| !["hash", "render", "replicas"].contains(&part.as_str())) {
        seed::prepare(&bench).await?;
    }
    if asked("footprint") {
        footprint::measure(&bench, &mut table).await?;
    }
    if asked("untouched") {
        untouched::measure(&bench, &mut table).await?;
    }
    if asked("pages") {
        pages::measure(&bench, &mut table).await?;
    }
    if asked("login") {
        login::measure(&bench, &mut table).await?;
    }
    if asked("enumeration") {
        enumeration::measure(&bench, &mut table).await?;
    }
    if asked("outbox") {
        outbox::measure(&bench, &mut table).await?;
    }
    if asked("flood") {
        flood::measure(&bench, &mut table).await?;
    }
    if asked("idle") {
        idle::measure(&bench, &mut table).await?;
    }
    if asked("members") {
        members::measure(&bench, &mut table).await?;
    }
    if asked("checks") {
        checks::measure(&bench, &mut table).await?;
    }
    if asked("stale") {
        stale::measure(&bench, &mut table).await?;
    }
    if asked("tokens") {
        tokens::measure(&bench, &mut table).await?;
    }
    // Needs nginx and PostgreSQL, and is not part of all.
    if parts.iter().any(|part| part == "replicas") {
        replicas::measure(&bench, &mut table).await?;
    }
    // Installs other people's programs: only if it is named.
    if parts.iter().any(|part| part == "peers") {
        peers::measure(&bench).await?;
    }
    // Too long to be part of everything.
    if parts.iter().any(|part| part == "scale") {
        scale::measure(&bench, &mut table).await?;
    }
    table.summary();
    Ok(())
}
