//! A mail server that takes everything and keeps nothing.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::Outcome;

/// Counts the mails it took.
pub(crate) struct Sink {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    taken: Arc<AtomicUsize>,
    one_more: Arc<Notify>,
}

impl Sink {
    pub(crate) async fn open() -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let sink = Self { address: listener.local_addr()?, taken: Arc::default(), one_more: Arc::default() };
        let (taken, one_more) = (Arc::clone(&sink.taken), Arc::clone(&sink.one_more));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, Arc::clone(&taken), Arc::clone(&one_more)));
            }
        });
        Ok(sink)
    }

    /// How many mails it has taken.
    pub(crate) fn taken(&self) -> usize {
        self.taken.load(Ordering::Relaxed)
    }

    /// Waits until it has taken so many in all.
    pub(crate) async fn has_taken(&self, count: usize) {
        while self.taken() < count {
            self.one_more.notified().await;
        }
    }
}

async fn converse(stream: TcpStream, taken: Arc<AtomicUsize>, one_more: Arc<Notify>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 sink ESMTP\r\n").await?;
    let mut line = String::new();
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
                taken.fetch_add(1, Ordering::Relaxed);
                one_more.notify_one();
                b"250 taken\r\n"
            }
            (true, _) => continue,
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
