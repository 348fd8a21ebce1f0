//! What the operating system knows: the machine, and what a process costs it.

use std::fs;
use std::time::{Duration, Instant};

use tokio::time::interval;

use crate::Outcome;

/// Ticks per second in `/proc/*/stat`; the same on every Linux of today.
const TICKS: u64 = 100;

/// Cores and model, for beside the figures.
pub(crate) fn description() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = text.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("unknown processor", |(_, model)| model);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    format!("{} cores of {model}; load at the start {load}", cores())
}

/// How many threads run at once.
pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Within this time a server that rests gives memory back.
const REST: Duration = Duration::from_mins(1);

/// A process, by its number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Process(pub(crate) u32);

impl Process {
    /// The benchmark itself.
    pub(crate) fn this() -> Self {
        Self(std::process::id())
    }

    /// Resident memory in megabytes.
    pub(crate) fn memory(self) -> Outcome<f64> {
        self.status("VmRSS:")
    }

    /// The most it has had since `forget_peak`.
    pub(crate) fn peak_memory(self) -> Outcome<f64> {
        self.status("VmHWM:")
    }

    /// Measures `peak_memory` anew from here.
    pub(crate) fn forget_peak(self) -> Outcome<()> {
        Ok(fs::write(format!("/proc/{}/clear_refs", self.0), "5")?)
    }

    /// Processor time used so far, by all threads, in user mode and in the kernel.
    pub(crate) fn processor_time(self) -> Outcome<Duration> {
        let text = fs::read_to_string(format!("/proc/{}/stat", self.0))?;
        // The name, in brackets, may hold spaces; after it come state, ten numbers, and the two wanted.
        let numbers = text.rsplit_once(") ").map(|(_, numbers)| numbers.split(' ').skip(11).take(2));
        let ticks = numbers.ok_or("unreadable stat")?.map(str::parse::<u64>).sum::<Result<u64, _>>()?;
        Ok(Duration::from_millis(ticks * 1000 / TICKS))
    }

    /// The same with the processes it started and which still run.
    pub(crate) fn processor_time_of_all(self) -> Outcome<Duration> {
        let children = fs::read_to_string(format!("/proc/{0}/task/{0}/children", self.0))?;
        let children = children.split_whitespace().map(|child| Self(child.parse()?).processor_time());
        Ok(self.processor_time()? + children.sum::<Outcome<Duration>>()?)
    }

    fn status(self, key: &str) -> Outcome<f64> {
        let text = fs::read_to_string(format!("/proc/{}/status", self.0))?;
        let line = text.lines().find_map(|line| line.strip_prefix(key)).ok_or("no such line in status")?;
        let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kibibytes * 1024.0 / 1e6)
    }
}

/// The least memory of a server within a minute of rest.
pub(crate) async fn settled(process: Process) -> Outcome<f64> {
    let (mut clock, start) = (interval(Duration::from_secs(1)), Instant::now());
    let mut least = f64::INFINITY;
    while start.elapsed() < REST {
        clock.tick().await;
        least = least.min(process.memory()?);
    }
    Ok(least)
}
