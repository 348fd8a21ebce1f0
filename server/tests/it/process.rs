//! The real program in a directory of its own, and a mail server that acts at chosen moments. Blocking, because it
//! waits for processes.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use accounts::Database;
use sea_orm::{ConnectionTrait, Statement, TryGetable};
use tempfile::TempDir;

/// Longer than anything here takes, unless it hangs.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
const AUTHORITY: &str = "localhost:3000";

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where the program lives: its settings and its SQLite file outlast its processes.
pub(crate) struct Home {
    pub(crate) directory: TempDir,
    settings: Vec<(String, String)>,
}

impl Home {
    pub(crate) fn new(smtp_url: &str) -> Self {
        let directory = TempDir::new().expect("a directory");
        let settings = [("PUBLIC_URL", "http://localhost:3000"), ("SMTP_URL", smtp_url), ("LOG_FORMAT", "json")];
        let settings = settings.into_iter().filter(|(_, value)| !value.is_empty());
        let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { directory, settings }
    }

    /// With the data of another home.
    pub(crate) fn at(self, other: Self) -> Self {
        Self { directory: other.directory, ..self }
    }

    pub(crate) fn set(mut self, name: &str, value: &str) -> Self {
        self.settings.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Starts the program and waits until it serves.
    pub(crate) fn start(&self) -> Running {
        self.start_with("", "").unwrap_or_else(|log| panic!("it does not start: {log}"))
    }

    /// The same, while files are made for everybody.
    pub(crate) fn start_under_umask(&self, umask: &str) -> Running {
        self.start_with("UMASK", umask).unwrap_or_else(|log| panic!("it does not start: {log}"))
    }

    /// The same, to die or panic at a place.
    pub(crate) fn start_doomed(&self, place: &str) -> Running {
        self.start_with("VESTIBULE_FAILPOINT", place).unwrap_or_else(|log| panic!("it does not start: {log}"))
    }

    /// Starts the program with one more setting; otherwise gives its last words.
    pub(crate) fn start_with(&self, name: &str, value: &str) -> Result<Running, String> {
        loop {
            match self.try_start(name, value) {
                // Somebody else was quicker to take the port.
                Err(log) if log.contains("cannot listen") => {}
                started => return started,
            }
        }
    }

    fn try_start(&self, name: &str, value: &str) -> Result<Running, String> {
        let address = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
        let mut command = Command::new("sh");
        command.args(["-c", "umask ${UMASK-022}; exec \"$0\"", env!("CARGO_BIN_EXE_vestibule")]);
        command.current_dir(&self.directory).env_clear().envs(self.settings.iter().cloned());
        let metrics = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
        command.env("LEPTOS_SITE_ADDR", address.to_string()).env("METRICS_ADDR", metrics.to_string());
        if !name.is_empty() {
            command.env(name, value);
        }
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program is built");
        let (say, lines) = channel();
        let stderr = BufReader::new(child.stderr.take().expect("piped"));
        std::thread::spawn(move || stderr.lines().map_while(Result::ok).try_for_each(|line| say.send(line)));
        let mut running = Running { child, lines: Mutex::new(lines), log: String::new(), address, metrics };
        if running.says("serving http") { Ok(running) } else { Err(std::mem::take(&mut running.log)) }
    }

    /// The first column of all rows, as text.
    pub(crate) fn column<T: TryGetable + Send + 'static>(&self, query: &str) -> Vec<T> {
        let url = format!("sqlite://{}", self.directory.path().join("data/vestibule.db").display());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let database = Database::connect(&url).await.expect("an address");
            let query = Statement::from_string(database.read().get_database_backend(), query);
            let rows = database.read().query_all_raw(query).await.expect("the query is right");
            rows.iter().map(|row| row.try_get_by_index(0).expect("a value of this type")).collect()
        })
    }
}

/// A running program. Killed when dropped.
pub(crate) struct Running {
    child: Child,
    lines: Mutex<Receiver<String>>,
    log: String,
    address: SocketAddr,
    metrics: SocketAddr,
}

impl Running {
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits until it logs these words; false if it ends before.
    pub(crate) fn says(&mut self, words: &str) -> bool {
        loop {
            match lock(&self.lines).recv_timeout(PATIENCE) {
                Ok(line) => {
                    self.log.push_str(&line);
                    self.log.push('\n');
                    if line.contains(words) {
                        return true;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return false,
                Err(RecvTimeoutError::Timeout) => panic!("it does not say {words:?} in time: {}", self.log),
            }
        }
    }

    /// Waits until it has logged these words so often since its start; false if it ends before.
    pub(crate) fn has_said(&mut self, words: &str, times: usize) -> bool {
        while self.log.matches(words).count() < times {
            if !self.says(words) {
                return false;
            }
        }
        true
    }

    /// Waits for its end.
    pub(crate) fn ends(&mut self) -> (ExitStatus, &str) {
        assert!(!self.says("\0"), "nobody says that");
        (self.child.wait().expect("it has ended"), &self.log)
    }

    /// Asks it to stop and waits for its end.
    pub(crate) fn stop(mut self) -> String {
        signal("-TERM", self.id());
        let (status, log) = self.ends();
        assert!(status.success(), "{status}: {log}");
        log.to_owned()
    }

    /// Waits until it can serve everybody.
    pub(crate) fn wait_until_ready(&self) {
        let end = Instant::now() + PATIENCE;
        while self.health().status != 200 {
            assert!(Instant::now() < end, "it does not become ready: {}", self.health().body);
        }
    }

    /// Waits until there are so many files in a directory.
    pub(crate) fn wait_for_files(&self, directory: &Path, count: usize) {
        let end = Instant::now() + PATIENCE;
        while std::fs::read_dir(directory).map_or(0, Iterator::count) < count {
            assert!(Instant::now() < end, "no files in {}: {}", directory.display(), self.log);
        }
    }

    /// Sends a request as a browser does. None if the program dies over it.
    pub(crate) fn send(&self, method: &str, path: &str, jar: &mut Jar, fields: &[(&str, &str)]) -> Option<Reply> {
        Self::send_to(self.address, method, path, jar, fields)
    }

    /// What operators are told about its health.
    pub(crate) fn health(&self) -> Reply {
        let end = Instant::now() + PATIENCE;
        loop {
            match Self::send_to(self.metrics, "GET", "/readyz", &mut Jar::new(), &[]) {
                Some(reply) => return reply,
                // It listens there a moment later than for pages.
                None => assert!(Instant::now() < end, "no answer: {}", self.log),
            }
        }
    }

    fn send_to(address: SocketAddr, method: &str, path: &str, jar: &mut Jar, fields: &[(&str, &str)]) -> Option<Reply> {
        let mut stream = TcpStream::connect(address).ok()?;
        stream.set_read_timeout(Some(PATIENCE)).expect("set");
        exchange(&mut stream, AUTHORITY, method, path, jar, fields, "")
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn get(&self, path: &str, jar: &mut Jar) -> Reply {
        self.send("GET", path, jar, &[]).expect("an answer")
    }

    pub(crate) fn post(&self, path: &str, jar: &mut Jar, fields: &[(&str, &str)]) -> Reply {
        self.send("POST", path, jar, fields).expect("an answer")
    }

    /// Signs up, if the program lives long enough.
    pub(crate) fn register(&self, address: &str, jar: &mut Jar) -> Option<Reply> {
        self.send("POST", "/register", jar, &[("email", address), ("password", PASSWORD)])
    }
}

/// Sends a request as a browser does, with more lines of its head, and keeps the cookies of the answer.
pub(crate) fn exchange(
    stream: &mut (impl Read + Write),
    authority: &str,
    method: &str,
    path: &str,
    jar: &mut Jar,
    fields: &[(&str, &str)],
    more: &str,
) -> Option<Reply> {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let cookies: Vec<_> = jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {authority}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
         Cookie: {}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n{more}\r\n",
        cookies.join("; "),
        body.len()
    );
    stream.write_all((head + &body).as_bytes()).ok()?;
    let mut reply = String::new();
    stream.read_to_string(&mut reply).ok()?;
    let (head, body) = reply.split_once("\r\n\r\n")?;
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers: Vec<_> = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    for (_, cookie) in headers.iter().filter(|(name, _)| name == "set-cookie") {
        let (name, value) = cookie.split(';').next()?.split_once('=')?;
        jar.insert(name.to_owned(), value.to_owned());
    }
    Some(Reply { status, headers, body: body.to_owned() })
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) const PASSWORD: &str = "tangerine orbit velvet";

/// A browser's cookies.
pub(crate) type Jar = BTreeMap<String, String>;

/// What the program answered.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Reply {
    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{self:?}");
        self
    }

    #[track_caller]
    pub(crate) fn leads_to(self, path: &str) -> Self {
        assert_eq!((self.status, self.header("location")), (303, Some(path)), "{self:?}");
        self
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    #[track_caller]
    pub(crate) fn says(self, words: &str) -> Self {
        assert!(self.body.contains(words), "{words:?} is not in {}", self.body);
        self
    }
}

pub(crate) fn signal(signal: &str, process: u32) {
    let sent = Command::new("kill").args([signal, &process.to_string()]).status().expect("kill is there");
    assert!(sent.success(), "kill {signal} {process}");
}

/// Something done once, when a conversation comes to a moment.
type Deed = (&'static str, Box<dyn FnOnce() + Send>);

/// A mail server that takes everything, writes it down, and does one deed at one moment: a command's verb before its
/// answer, `MESSAGE` after the last dot, `TAKEN` after the answer to that.
#[derive(Clone)]
pub(crate) struct Sink {
    pub(crate) address: SocketAddr,
    taken: Arc<(Mutex<Vec<String>>, Condvar)>,
    deed: Arc<Mutex<Option<Deed>>>,
}

impl Sink {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("bound");
        let sink = Self { address, taken: Arc::default(), deed: Arc::default() };
        let server = sink.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let server = server.clone();
                std::thread::spawn(move || server.converse(stream));
            }
        });
        sink
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}?tls=none", self.address)
    }

    /// Does something when the next conversation comes to that moment.
    pub(crate) fn at(&self, moment: &'static str, deed: impl FnOnce() + Send + 'static) {
        *lock(&self.deed) = Some((moment, Box::new(deed)));
    }

    /// Every message so far.
    pub(crate) fn messages(&self) -> Vec<String> {
        lock(&self.taken.0).clone()
    }

    /// Waits until the messages are as wanted.
    pub(crate) fn wait_for(&self, wanted: impl Fn(&[String]) -> bool) -> Vec<String> {
        let (messages, changed) = &*self.taken;
        let end = Instant::now() + PATIENCE;
        let mut messages = lock(messages);
        while !wanted(&messages) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "the mails do not arrive in time; there are {}", messages.len());
            messages = changed.wait_timeout(messages, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        messages.clone()
    }

    fn reach(&self, moment: &str) {
        let deed = lock(&self.deed).take_if(|(when, _)| *when == moment);
        if let Some((_, deed)) = deed {
            deed();
        }
    }

    fn converse(&self, stream: TcpStream) -> Option<()> {
        let mut io = BufReader::new(stream);
        self.reach("GREETING");
        say(&mut io, "220 sink")?;
        loop {
            let line = read_line(&mut io)?;
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
            self.reach(&verb);
            match verb.as_str() {
                "DATA" => {
                    say(&mut io, "354 go ahead")?;
                    self.take_message(&mut io)?;
                }
                "QUIT" => return say(&mut io, "221 bye"),
                _ => say(&mut io, "250 ok")?,
            }
        }
    }

    fn take_message(&self, io: &mut BufReader<TcpStream>) -> Option<()> {
        let mut message = String::new();
        loop {
            let line = read_line(io)?;
            if line == "." {
                break;
            }
            message.push_str(line.strip_prefix('.').unwrap_or(&line));
            message.push_str("\r\n");
        }
        lock(&self.taken.0).push(message);
        self.taken.1.notify_all();
        self.reach("MESSAGE");
        say(io, "250 taken")?;
        self.reach("TAKEN");
        Some(())
    }
}

fn say(io: &mut BufReader<TcpStream>, reply: &str) -> Option<()> {
    io.get_mut().write_all(format!("{reply}\r\n").as_bytes()).ok()
}

fn read_line(io: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let read = io.read_line(&mut line).ok()?;
    (read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
}
