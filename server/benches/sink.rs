//! A mail server that takes everything and keeps the latest.

use std::mem;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::Outcome;

/// Counts the mails it took.
#[derive(Clone)]
pub(crate) struct Sink {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    mails: Arc<Mails>,
}

#[derive(Default)]
struct Mails {
    taken: AtomicUsize,
    latest: Mutex<String>,
    one_more: Notify,
}

impl Sink {
    pub(crate) async fn open() -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let sink = Self { address: listener.local_addr()?, mails: Arc::default() };
        let mails = Arc::clone(&sink.mails);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, Arc::clone(&mails)));
            }
        });
        Ok(sink)
    }

    /// How many mails it has taken.
    pub(crate) fn taken(&self) -> usize {
        self.mails.taken.load(Ordering::Relaxed)
    }

    /// The latest mail, as it came.
    pub(crate) fn latest(&self) -> String {
        self.mails.latest.lock().expect("nothing panics with it").clone()
    }

    /// Waits until it has taken so many in all.
    pub(crate) async fn has_taken(&self, count: usize) {
        while self.taken() < count {
            self.mails.one_more.notified().await;
        }
    }
}

async fn converse(stream: TcpStream, mails: Arc<Mails>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 sink ESMTP\r\n").await?;
    let mut line = String::new();
    let mut in_message = false;
    let mut message = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let command = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let reply: &[u8] = match (in_message, command.as_str()) {
            (true, _) if line == ".\r\n" => {
                in_message = false;
                *mails.latest.lock().expect("nothing panics with it") = mem::take(&mut message);
                mails.taken.fetch_add(1, Ordering::Relaxed);
                mails.one_more.notify_one();
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
