//! A person with a browser, who tries again when refused.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::time::timeout;

use super::books::{Books, Ended};
use super::house::pause;
use super::record::{Flow, Record, refusal};
use crate::Outcome;
use crate::http::{Answer, Connection, check, get_on, post, values};
use crate::sink::Sink;
use crate::vestibule::HOST;
use crate::wiki::WIKI;

/// Who waits longer than that goes away.
const PATIENCE: Duration = Duration::from_mins(1);
/// Until somebody who was refused tries again; twice as long each time, up to the longest.
const AGAIN: Duration = Duration::from_millis(500);
const LATER: Duration = Duration::from_secs(5);
/// For an answer of one replica, which may be dead or hang.
const GLANCE: Duration = Duration::from_secs(2);
/// A mail whose server was killed is taken up after three minutes.
const MAIL: Duration = Duration::from_mins(5);

/// What all visitors share.
pub(crate) struct Town {
    pub(crate) accounts: SocketAddr,
    pub(crate) wiki: SocketAddr,
    pub(crate) replicas: Vec<SocketAddr>,
    pub(crate) sink: Sink,
    pub(crate) record: Record,
    pub(crate) books: Books,
}

pub(crate) struct Visitor {
    pub(crate) town: Arc<Town>,
    flow: Flow,
    /// By host and name.
    cookies: BTreeMap<(&'static str, String), String>,
    /// Whether a form had to be sent more than once: nobody knows what became of it the first time.
    pub(crate) repeated: bool,
}

impl Visitor {
    pub(crate) fn new(town: &Arc<Town>, flow: Flow) -> Self {
        Self { town: Arc::clone(town), flow, cookies: BTreeMap::new(), repeated: false }
    }

    /// One who is signed in.
    pub(crate) fn with_session(town: &Arc<Town>, flow: Flow, session: &str) -> Self {
        let mut visitor = Self::new(town, flow);
        visitor.cookies.insert((HOST, "__Host-session".to_owned()), session.to_owned());
        visitor
    }

    pub(crate) fn cookie(&self, host: &'static str, name: &str) -> Option<&str> {
        self.cookies.get(&(host, name.to_owned())).map(String::as_str)
    }

    pub(crate) fn forget(&mut self, name: &str) {
        self.cookies.remove(&(HOST, name.to_owned()));
    }

    /// A page of the accounts' host, which must have this status.
    pub(crate) async fn page(&mut self, path: &str) -> Outcome<()> {
        let answer = self.get(HOST, path).await?;
        if answer.status == 200 { Ok(()) } else { Err(told(path, &answer).into()) }
    }

    pub(crate) async fn get(&mut self, host: &'static str, path: &str) -> Outcome<Answer> {
        let request = get_on(host, path, &self.sent_to(host));
        let (to, flow) = if host == HOST { (self.town.accounts, self.flow) } else { (self.town.wiki, Flow::Check) };
        self.ask(host, to, flow, false, &request).await
    }

    /// Sends a form. Whether it led there; false only if it had to be repeated.
    pub(crate) async fn submit(&mut self, path: &str, fields: &[(&str, &str)], leads_to: &str) -> Outcome<bool> {
        let fields =
            fields.iter().map(|(name, value)| format!("{name}={}", value.replace('@', "%40").replace(' ', "+")));
        let form = fields.collect::<Vec<_>>().join("&");
        let request = post(path, &self.sent_to(HOST), &form);
        let answer = self.ask(HOST, self.town.accounts, self.flow, true, &request).await?;
        let there = answer.status == 303 && answer.header("location").is_some_and(|to| to == leads_to);
        if there || self.repeated { Ok(there) } else { Err(told(path, &answer).into()) }
    }

    /// Tries until answered.
    async fn ask(
        &mut self,
        host: &'static str,
        to: SocketAddr,
        flow: Flow,
        form: bool,
        request: &[u8],
    ) -> Outcome<Answer> {
        let (first, mut again) = (Instant::now(), AGAIN);
        loop {
            let asked = Instant::now();
            let answer = timeout(PATIENCE, Connection::to(to).ask(request)).await;
            let refused = match &answer {
                Ok(Ok(answer)) => refusal(answer),
                Ok(Err(_)) => Some("cut off".to_owned()),
                Err(_) => Some("unanswered".to_owned()),
            };
            self.town.record.add(flow, form, asked, refused.clone());
            match (refused, answer) {
                (None, Ok(Ok(answer))) => {
                    self.keep_cookies(host, &answer);
                    return Ok(answer);
                }
                (reason, _) if first.elapsed() > PATIENCE => return Err(format!("went away: {reason:?}").into()),
                _ => self.repeated |= form,
            }
            pause(again).await;
            again = LATER.min(again * 2);
        }
    }

    fn sent_to(&self, host: &str) -> String {
        let cookies = self.cookies.iter().filter(|((of, _), _)| *of == host);
        cookies.map(|((_, name), value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn keep_cookies(&mut self, host: &'static str, answer: &Answer) {
        for cookie in values(&answer.head, "set-cookie") {
            let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) else { continue };
            if value.is_empty() || cookie.contains("Max-Age=0") {
                self.cookies.remove(&(host, name.to_owned()));
            } else {
                self.cookies.insert((host, name.to_owned()), value.to_owned());
            }
        }
    }

    /// Opens the link of a mail, the latest one: after a form that was repeated there may be two. The link.
    pub(crate) async fn open_mail(&mut self, address: &str, folder: &'static str) -> Outcome<String> {
        let town = Arc::clone(&self.town);
        let first = Instant::now();
        loop {
            let link = timeout(MAIL, town.sink.link(address, folder)).await;
            let link = link.map_err(|_| format!("no mail with {folder}"))?;
            let answer = self.get(HOST, &link).await?;
            if answer.status == 200 {
                return Ok(link);
            }
            if !self.repeated || first.elapsed() > PATIENCE {
                return Err(told(folder, &answer).into());
            }
            pause(AGAIN).await;
        }
    }

    /// Enters the application, through its own host and ours. Whether a page of it came.
    pub(crate) async fn enter_wiki(&mut self) -> Outcome<()> {
        let mut answer = self.get(WIKI, "/").await?;
        for _ in 0..10 {
            if answer.status == 200 {
                return Ok(());
            }
            let to = answer.header("location").ok_or_else(|| told("the application", &answer))?;
            let (host, path) = match to.strip_prefix("https://").and_then(|rest| rest.split_once('/')) {
                Some((HOST, path)) => (HOST, format!("/{path}")),
                Some((WIKI, path)) => (WIKI, format!("/{path}")),
                Some(_) => return Err(told("the application", &answer).into()),
                None => (WIKI, to.to_owned()),
            };
            answer = self.get(host, &path).await?;
        }
        Err("led in a circle by the application".into())
    }
}

impl Town {
    /// Asks with a cookie that has ended, by nginx and every replica, and records who lets it in.
    pub(crate) async fn knock(&self, ended: &Ended) {
        let (proxy, by_proxy, direct) = match ended {
            Ended::Session(token) => {
                let request = get_on(HOST, "/account", &format!("__Host-session={token}"));
                (self.accounts, request.clone(), request)
            }
            Ended::Visit(token) => {
                let request = get_on(WIKI, "/", &format!("__Host-vestibule-visit={token}"));
                (self.wiki, request, check(WIKI, token))
            }
        };
        let doors = self.replicas.iter().map(|replica| (*replica, &direct));
        for (address, request) in doors.chain([(proxy, &by_proxy)]) {
            if let Ok(Ok(answer)) = timeout(GLANCE, Connection::to(address).ask(request)).await {
                let mut books = self.books.open();
                books.asked += 1;
                books.let_in += usize::from(answer.status == 200);
            }
        }
    }

    /// An answered act has ended these.
    pub(crate) async fn ended(&self, ended: Ended) {
        self.knock(&ended).await;
        self.books.open().ended.push(ended);
    }
}

/// An answer that should not have come.
fn told(path: &str, answer: &Answer) -> String {
    let to = answer.header("location").unwrap_or_default();
    format!("{path} answered {} {to}", answer.status)
}
