//! A mail server that takes everything, and keeps the latest mail; all of them if asked to.

use std::collections::HashMap;
use std::mem;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::Outcome;
use crate::http::values;
use crate::vestibule::HOST;

/// Counts the mails it took.
#[derive(Clone)]
pub(crate) struct Sink {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    inbox: Arc<Inbox>,
}

#[derive(Default)]
struct Inbox {
    taken: AtomicUsize,
    latest: Mutex<String>,
    one_more: Notify,
    kept: Option<Mutex<HashMap<String, Vec<Letter>>>>,
}

/// What is kept of a mail.
#[derive(Clone)]
pub(crate) struct Letter {
    /// The same when the mail comes twice.
    pub(crate) id: String,
    pub(crate) to: String,
    /// Paths on the site.
    pub(crate) links: Vec<String>,
}

impl Sink {
    pub(crate) async fn open() -> Outcome<Self> {
        Self::open_with(Inbox::default()).await
    }

    /// One that keeps what it takes.
    pub(crate) async fn open_keeping() -> Outcome<Self> {
        Self::open_with(Inbox { kept: Some(Mutex::default()), ..Inbox::default() }).await
    }

    async fn open_with(inbox: Inbox) -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let sink = Self { address: listener.local_addr()?, inbox: Arc::new(inbox) };
        let inbox = Arc::clone(&sink.inbox);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, Arc::clone(&inbox)));
            }
        });
        Ok(sink)
    }

    /// How many mails it has taken.
    pub(crate) fn taken(&self) -> usize {
        self.inbox.taken.load(Ordering::Relaxed)
    }

    /// The latest mail, as it came.
    pub(crate) fn latest(&self) -> String {
        self.inbox.latest.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until it has taken so many in all.
    pub(crate) async fn has_taken(&self, count: usize) {
        while self.taken() < count {
            self.inbox.one_more.notified().await;
        }
    }

    /// What was kept, by address.
    pub(crate) fn letters(&self) -> HashMap<String, Vec<Letter>> {
        self.inbox.kept().map(|kept| kept.clone()).unwrap_or_default()
    }

    /// The path of the link below `folder` in the latest mail to `address` that has one, once there is one.
    pub(crate) async fn link(&self, address: &str, folder: &str) -> String {
        loop {
            let more = self.inbox.one_more.notified();
            if let Some(link) = self.inbox.link(address, folder) {
                return link;
            }
            more.await;
        }
    }
}

impl Inbox {
    fn take(&self, message: String) {
        if let Some(mut kept) = self.kept() {
            let letter = Letter::read(&message);
            kept.entry(letter.to.clone()).or_default().push(letter);
        }
        *self.latest.lock().unwrap_or_else(PoisonError::into_inner) = message;
        self.taken.fetch_add(1, Ordering::Relaxed);
        // `has_taken` may come to wait a moment later, `link` is waiting already.
        self.one_more.notify_waiters();
        self.one_more.notify_one();
    }

    fn kept(&self) -> Option<MutexGuard<'_, HashMap<String, Vec<Letter>>>> {
        self.kept.as_ref().map(|kept| kept.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn link(&self, address: &str, folder: &str) -> Option<String> {
        let kept = self.kept()?;
        let mut links = kept.get(address)?.iter().rev().flat_map(|letter| &letter.links);
        links.find(|link| link.starts_with(folder)).cloned()
    }
}

impl Letter {
    fn read(message: &str) -> Self {
        let header = |name| values(message, name).next().unwrap_or_default().to_owned();
        // Links are in the quoted-printable text, broken where lines would be too long.
        let text = message.replace("=\r\n.", "").replace("=\r\n", "");
        let site = format!("https://{HOST}/");
        let links = text.split(&site).skip(1).map(|rest| {
            let end = rest.find(|end: char| !end.is_ascii_alphanumeric() && !"-_/".contains(end));
            format!("/{}", &rest[..end.unwrap_or(rest.len())])
        });
        Self { id: header("Message-ID"), to: header("To"), links: links.collect() }
    }
}

async fn converse(stream: TcpStream, inbox: Arc<Inbox>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 sink ESMTP\r\n").await?;
    let (mut line, mut message) = (String::new(), String::new());
    let mut in_message = false;
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let command = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let reply: &[u8] = match (in_message, command.as_str()) {
            (true, _) if line == ".\r\n" => {
                in_message = false;
                inbox.take(mem::take(&mut message));
                b"250 taken\r\n"
            }
            (true, _) => {
                message.push_str(&line);
                continue;
            }
            (false, "EHLO") => b"250-sink\r\n250 8BITMIME\r\n",
            (false, "DATA") => {
                in_message = true;
                b"354 go on\r\n"
            }
            (false, "QUIT") => {
                stream.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            (false, _) => b"250 fine\r\n",
        };
        stream.write_all(reply).await?;
    }
}
