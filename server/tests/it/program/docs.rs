//! The documentation against the code (R-TH-7): what can be counted is counted here, so that it cannot go stale.

use std::fs;
use std::path::{Path, PathBuf};

use accounts::kinds::{Event, MailKind};
use app::{Accent, Colour};
use sea_orm::{ActiveEnum, Iterable};
use server::config::{ALL, Fallback};

const BRAND: &str = include_str!("../../../../docs/brand.md");
const STYLE: &str = include_str!("../../../../style/main.css");
const INTEGRATE: &str = include_str!("../../../../docs/integrate.md");
const OPERATE: &str = include_str!("../../../../docs/operate.md");
const SECURITY: &str = include_str!("../../../../docs/security.md");
const ARCHITECTURE: &str = include_str!("../../../../ARCHITECTURE.md");
const PATHS: &str = include_str!("../../../../app/src/paths.rs");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Files below `directory` that end so, without what is built or fetched.
fn files(directory: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir()
            && !["target", "node_modules", "data", "test-results"].contains(&name)
            && !name.starts_with('.')
        {
            found.extend(files(&path, end));
        } else if name.ends_with(end) {
            found.push(path);
        }
    }
    found
}

/// What stands between `start` and `end`, each time.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    text.split(start).skip(1).filter_map(|rest| rest.split_once(end)).map(|(inside, _)| inside).collect()
}

/// The row of a table whose first cell is `name`.
fn row<'t>(text: &'t str, name: &str) -> Option<Vec<&'t str>> {
    let line = text.lines().find(|line| line.starts_with(&format!("| `{name}` |")))?;
    Some(line.trim_matches('|').split('|').map(str::trim).collect())
}

#[test]
fn every_limit_is_documented_as_it_is_r_th_7() {
    let sources = files(&root().join("accounts/src"), ".rs");
    let sources: Vec<String> = sources.iter().map(|path| fs::read_to_string(path).expect("a source")).collect();
    let limits: Vec<&str> = sources.iter().flat_map(|source| between(source, "Limit { name: \"", "};")).collect();
    assert!(limits.len() >= 13, "{limits:?}");
    for limit in limits {
        let (name, rest) = limit.split_once('"').expect("a name");
        let burst = between(rest, "burst: ", ",")[0].replace('_', "");
        let per = rest.split_once("per: ").expect("a time").1;
        let row = row(SECURITY, name).unwrap_or_else(|| panic!("docs/security.md lacks the limit {name}"));
        assert_eq!((row[1], seconds_said(row[2])), (burst.as_str(), seconds_meant(per)), "{name}");
    }
}

fn seconds_said(words: &str) -> u64 {
    let (number, unit) = words.split_once(' ').expect("a number and a unit");
    let unit = match unit.trim_end_matches('s') {
        "minute" => 60,
        "hour" => 3_600,
        "day" => 86_400,
        other => panic!("{other}"),
    };
    number.parse::<u64>().expect("a number") * unit
}

fn seconds_meant(code: &str) -> u64 {
    let (unit, factors) = match code.trim().rsplit_once("from_") {
        None => (code.trim(), "1"),
        Some((_, call)) => call.trim_end_matches([')', ' ']).split_once('(').expect("a call"),
    };
    let unit = match unit {
        "secs" => 1,
        "mins" | "MINUTE" => 60,
        "hours" | "HOUR" => 3_600,
        "DAY" => 86_400,
        other => panic!("teach this test to read {other}"),
    };
    factors.split('*').map(|factor| factor.trim().replace('_', "").parse::<u64>().expect("a number")).product::<u64>()
        * unit
}

#[test]
fn every_setting_is_in_the_manual_with_its_default() {
    for setting in ALL {
        let row = row(OPERATE, setting.name).unwrap_or_else(|| panic!("docs/operate.md lacks {}", setting.name));
        assert_eq!(row[1] == "F", setting.may_be_a_file(), "{}: may it come from a file?", setting.name);
        if let Fallback::Value(default) = setting.default {
            assert_eq!(row[2], format!("`{default}`"), "{}", setting.name);
        }
    }
}

#[test]
fn the_custom_properties_that_a_style_sheet_may_rely_on_are_those_there_are() {
    let (root, _) = STYLE.split_once("@media print").expect("the properties come first");
    let mut there: Vec<&str> =
        root.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(':')).map(|(name, _)| name).collect();
    let mut told = between(BRAND, "\n| `--", "` |");
    there.sort_unstable();
    told.sort_unstable();
    assert_eq!(told, there);
}

#[test]
fn the_example_of_a_corrected_colour_is_what_is_said() {
    let told = Accent::of(Colour::parse("#ffcc00").expect("a colour")).correction().expect("it cannot be read");
    assert!(BRAND.contains(&format!("\nACCENT {told}\n")), "{told}");
}

#[test]
fn every_audit_event_and_every_kind_of_mail_is_explained() {
    for event in Event::iter() {
        let name = event.to_value();
        assert!(SECURITY.contains(&format!("`{name}`")), "docs/security.md lacks the event {name}");
    }
    for kind in MailKind::iter() {
        let name = kind.to_value();
        assert!(row(INTEGRATE, &name).is_some(), "docs/integrate.md lacks the mail {name}");
    }
}

#[test]
fn every_address_is_in_the_contract() {
    let addresses = between(PATHS, " = \"/", "\";");
    assert!(addresses.len() > 40, "{addresses:?}");
    for address in addresses.into_iter().filter(|address| !address.contains('?')) {
        assert!(INTEGRATE.contains(&format!("`/{address}`")), "docs/integrate.md lacks /{address}");
    }
}

#[test]
fn the_proxy_snippets_mask_every_token_f_72() {
    let links = between(PATHS, " = \"/", "/{token}\";");
    assert!(links.len() >= 7, "{links:?}");
    let masks = between(OPERATE, "/(?:", ")/)[^/?]+");
    assert_eq!(masks.len(), 2, "nginx and Caddy");
    for (mask, link) in masks.iter().flat_map(|mask| links.iter().map(move |link| (mask, link))) {
        let link = link.rsplit(" = \"/").next().unwrap_or_default();
        assert!(mask.split('|').any(|masked| masked == link), "docs/operate.md lets a proxy log tokens of /{link}");
    }
}

#[test]
fn every_metric_and_every_table_is_in_the_manual() {
    let metrics = include_str!("../../../src/metrics.rs");
    let names = metrics.split(|c: char| !c.is_ascii_lowercase() && c != '_');
    for name in names.filter(|name| name.starts_with("vestibule_")) {
        assert!(OPERATE.contains(name), "docs/operate.md lacks the metric {name}");
    }
    for path in files(&root().join("migrations/src"), ".rs") {
        let source = fs::read_to_string(path).expect("a source");
        for table in
            between(&source, "Table::create()", ".col(").iter().flat_map(|head| between(head, ".table(\"", "\")"))
        {
            assert!(row(OPERATE, table).is_some(), "docs/operate.md does not say how long {table} is kept");
            assert!(row(ARCHITECTURE, table).is_some(), "ARCHITECTURE.md lacks the table {table}");
        }
    }
}

#[test]
fn every_source_file_on_the_map_exists() {
    let sources = ["accounts", "app", "mail", "server", "web"].map(|part| files(&root().join(part), ".rs")).concat();
    for name in ARCHITECTURE.split('`').filter(|name| Path::new(name).extension().is_some_and(|end| end == "rs")) {
        assert!(sources.iter().any(|source| source.ends_with(name)), "ARCHITECTURE.md names {name}");
    }
}

#[test]
fn every_link_between_pages_leads_somewhere() {
    for page in files(&root(), ".md") {
        let text = prose(&fs::read_to_string(&page).expect("a page"));
        let pictures = [" src=\"", " srcset=\""].map(|start| between(&text, start, "\""));
        for link in between(&text, "](", ")").into_iter().chain(pictures.concat()) {
            if link.contains(':') {
                continue;
            }
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { page.clone() } else { page.with_file_name("").join(file) };
            assert!(target.exists(), "{}: nothing at {link}", page.display());
            if !heading.is_empty() {
                let there = fs::read_to_string(&target).expect("a page");
                assert!(headings(&there).any(|own| own == heading), "{}: no heading {link}", page.display());
            }
        }
    }
}

/// The text without blocks of code.
fn prose(page: &str) -> String {
    page.split("```").step_by(2).collect()
}

/// Headings as links name them.
fn headings(page: &str) -> impl Iterator<Item = String> {
    let text = prose(page);
    let lines: Vec<String> = text.lines().filter(|line| line.starts_with('#')).map(str::to_lowercase).collect();
    lines.into_iter().map(|line| {
        let kept = line.trim_start_matches('#').trim().replace(' ', "-");
        kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect()
    })
}
