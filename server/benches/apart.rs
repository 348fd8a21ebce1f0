//! One core for the server that is measured, and the others for the load, so that neither takes the other's time.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Outcome;

/// Keeps the benchmark off one core until dropped.
pub(crate) struct Apart {
    core: String,
    all: String,
}

impl Apart {
    pub(crate) fn begin() -> Outcome<Self> {
        let status = fs::read_to_string("/proc/self/status")?;
        let all = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"));
        let all = all.ok_or("no cores in status")?.trim().to_owned();
        let cores = each(&all)?;
        let Some((core, others)) = cores.split_first().filter(|(_, others)| !others.is_empty()) else {
            return Err("one core for the server and another for the load are needed".into());
        };
        let apart = Self { core: core.to_string(), all };
        let others: Vec<_> = others.iter().map(u32::to_string).collect();
        keep_to(&others.join(","))?;
        Ok(apart)
    }

    /// A command whose process has the core to itself.
    pub(crate) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new("taskset");
        command.args(["--cpu-list", &self.core]).arg(program);
        command
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        let _ = keep_to(&self.all);
    }
}

/// The numbers in a list such as `0-3,8`.
fn each(list: &str) -> Outcome<Vec<u32>> {
    let mut cores = Vec::new();
    for part in list.split(',') {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        cores.extend(from.parse::<u32>()?..=to.parse()?);
    }
    Ok(cores)
}

/// Moves all threads of this process.
fn keep_to(cores: &str) -> Outcome<()> {
    let mut command = Command::new("taskset");
    command.args(["--all-tasks", "--pid", "--cpu-list", cores]).arg(std::process::id().to_string());
    let status = command.stdout(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(format!("taskset: {status}").into()) }
}
