//! What visitors were answered, and when.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::http::Answer;

/// What somebody wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Flow {
    SignUp,
    SignIn,
    SignInByMail,
    Reset,
    Eviction,
    AddressChange,
    /// A page of an application, which asks who sends the request.
    Check,
}

/// One request and its answer.
struct Asked {
    flow: Flow,
    form: bool,
    at: Instant,
    took: Duration,
    refused: Option<String>,
}

/// All of them.
#[derive(Default)]
pub(crate) struct Record {
    asked: Mutex<Vec<Asked>>,
}

/// What a stretch of time came to.
pub(crate) struct Stretch {
    pub(crate) requests: usize,
    /// How many were refused, by method and status.
    pub(crate) refused: BTreeMap<String, usize>,
    /// The longest time without an answer for anybody who wanted the same.
    pub(crate) longest: Option<(Duration, Flow)>,
    took: Vec<Duration>,
}

impl Record {
    pub(crate) fn add(&self, flow: Flow, form: bool, at: Instant, refused: Option<String>) {
        self.asked().push(Asked { flow, form, at, took: at.elapsed(), refused });
    }

    pub(crate) fn between(&self, from: Instant, to: Instant) -> Stretch {
        let mut asked = self.asked();
        asked.sort_by_key(|asked| asked.at);
        let mut stretch = Stretch { requests: 0, refused: BTreeMap::new(), longest: None, took: Vec::new() };
        // When each flow was last asked for and answered, and whether it has been refused since.
        let mut flows: BTreeMap<Flow, (Instant, bool)> = BTreeMap::new();
        for Asked { flow, form, at, took, refused } in
            asked.iter().filter(|asked| (from..to).contains(&(asked.at + asked.took)))
        {
            stretch.requests += 1;
            let (answered, was_refused) = flows.entry(*flow).or_insert((*at, false));
            if let Some(reason) = refused {
                let method = if *form { "forms" } else { "pages" };
                *stretch.refused.entry(format!("{method} {reason}")).or_default() += 1;
                *was_refused = true;
                continue;
            }
            let gap = *at - *answered;
            if *was_refused && stretch.longest.is_none_or(|(longest, _)| gap > longest) {
                stretch.longest = Some((gap, *flow));
            }
            (*answered, *was_refused) = (*at, false);
            stretch.took.push(*took);
        }
        stretch.took.sort_unstable();
        stretch
    }

    fn asked(&self) -> MutexGuard<'_, Vec<Asked>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Stretch {
    /// How long the given share of answers took at most, in milliseconds.
    pub(crate) fn quantile(&self, share: f64) -> f64 {
        let at = (self.took.len() as f64 * share) as usize;
        let took = self.took.get(at.min(self.took.len().saturating_sub(1)));
        took.map_or(f64::NAN, |took| took.as_secs_f64() * 1e3)
    }
}

/// Why an answer is none, if it is none.
pub(crate) fn refusal(answer: &Answer) -> Option<String> {
    // People are led back to the form, which asks them to come later.
    let later = answer.status == 303 && answer.header("retry-after").is_some();
    (answer.status >= 500 || answer.status == 429 || later).then(|| answer.status.to_string())
}
