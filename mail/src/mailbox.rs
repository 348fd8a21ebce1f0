//! The development mailbox: each email is a file, so that it survives a restart and can be inspected.

use std::fmt::{self, Write};
use std::io;
use std::path::PathBuf;

use accounts::Timestamp;
use lettre::message::Mailbox as Sender;
use serde::{Deserialize, Serialize};
use tokio::fs;

use super::compose::compose;
use super::{OutgoingMail, Receipt, SendError};
use crate::private_file;

/// How many emails are kept; the oldest are removed.
const KEPT: usize = 200;

/// A folder of emails. Contains working links, so only its owner may read it.
#[derive(Clone, Debug)]
pub struct Mailbox {
    directory: PathBuf,
    from: Sender,
}

/// One email of the mailbox. Its links and codes work, so `Debug` shows only the id.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredMail {
    /// Sorts by time; part of its page's address.
    pub id: String,
    /// The recipient.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// When it was sent.
    #[serde(with = "millis")]
    pub at: Timestamp,
    /// The message as sent.
    pub raw: String,
}

impl fmt::Debug for StoredMail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StoredMail").field(&self.id).finish()
    }
}

impl Mailbox {
    /// The mailbox in `directory`, which is created with its first email.
    #[must_use]
    pub fn new(directory: PathBuf, from: Sender) -> Self {
        Self { directory, from }
    }

    /// Every email, newest first. Files that are not emails are skipped.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub async fn list(&self) -> io::Result<Vec<StoredMail>> {
        let mut mails = Vec::new();
        for id in self.ids().await? {
            mails.extend(self.get(&id).await?);
        }
        Ok(mails)
    }

    /// One email. None if the id is malformed or there is no such email.
    ///
    /// # Errors
    /// When its file cannot be read.
    pub async fn get(&self, id: &str) -> io::Result<Option<StoredMail>> {
        if !is_id(id) {
            return Ok(None);
        }
        match fs::read(self.path(id)).await {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(super) async fn send(&self, mail: &OutgoingMail) -> Result<Receipt, SendError> {
        let raw = compose(mail, &self.from)?.formatted();
        let letter = mail.letter.clone();
        let stored = StoredMail {
            id: id(mail),
            to: mail.to.clone(),
            subject: letter.subject,
            text: letter.text,
            html: letter.html,
            at: mail.at,
            raw: String::from_utf8_lossy(&raw).into_owned(),
        };
        let trouble = |error| SendError::Lane(format!("{}: {error}", self.directory.display()));
        self.store(&stored).await.map_err(trouble)?;
        Ok(Receipt { reply: format!("stored as {}", stored.id) })
    }

    async fn store(&self, mail: &StoredMail) -> io::Result<()> {
        private_file::create_directory(&self.directory)?;
        // Written to a draft and renamed, so that nobody reads half an email.
        let draft = self.directory.join(format!(".{}.draft", mail.id));
        private_file::replace(&draft, &serde_json::to_vec_pretty(mail)?)?;
        fs::rename(&draft, self.path(&mail.id)).await?;
        for old in self.ids().await?.iter().skip(KEPT) {
            match fs::remove_file(self.path(old)).await {
                // Another lane removed it first.
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    /// All ids, newest first.
    async fn ids(&self) -> io::Result<Vec<String>> {
        let mut entries = match fs::read_dir(&self.directory).await {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut ids = Vec::new();
        while let Some(entry) = entries.next_entry().await? {
            let name = entry.file_name();
            let id = name.to_str().and_then(|name| name.strip_suffix(".json")).filter(|id| is_id(id));
            ids.extend(id.map(str::to_owned));
        }
        ids.sort_unstable_by(|a, b| b.cmp(a));
        Ok(ids)
    }

    fn path(&self, id: &str) -> PathBuf {
        self.directory.join(format!("{id}.json"))
    }
}

/// The time first, so that names sort by it; then the outbox row's id, so that an email sent twice is stored once.
fn id(mail: &OutgoingMail) -> String {
    let row = mail.id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60);
    row.fold(format!("{:015}-", mail.at.millis().max(0)), |mut id, c| {
        // Writing to a String cannot fail.
        let _ = write!(id, "{c}");
        id
    })
}

/// Accepts only what `id` produces: no dots and no slashes, so that no id leads out of the folder.
fn is_id(id: &str) -> bool {
    !id.is_empty() && id.len() <= 80 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

mod millis {
    use accounts::Timestamp;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    pub(super) fn serialize<S: Serializer>(at: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(at.millis())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        i64::deserialize(deserializer).map(Timestamp::from_millis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::Letter;

    fn mail(number: i64) -> OutgoingMail {
        let (subject, text) = (format!("Mail {number}"), "hello".into());
        let letter = Letter { language: "en", subject, text, html: "<p>hello</p>".into() };
        let at = Timestamp::from_millis(1_767_225_600_000 + number);
        OutgoingMail { id: format!("row-{number}"), to: "ann@example.org".into(), at, letter }
    }

    fn mailbox(directory: &tempfile::TempDir) -> Mailbox {
        let from = "Vestibule <no-reply@localhost>".parse().expect("a sender");
        Mailbox::new(directory.path().join("mailbox"), from)
    }

    #[tokio::test]
    async fn mails_survive_a_restart_the_newest_first() {
        let directory = tempfile::tempdir().expect("a directory");
        assert_eq!(mailbox(&directory).list().await.expect("no mailbox yet"), []);
        for number in 1..=3 {
            mailbox(&directory).send(&mail(number)).await.expect("stored");
        }
        let mails = mailbox(&directory).list().await.expect("listed");
        assert_eq!(mails.iter().map(|mail| mail.subject.as_str()).collect::<Vec<_>>(), ["Mail 3", "Mail 2", "Mail 1"]);
        assert_eq!(mailbox(&directory).get(&mails[1].id).await.expect("read").as_ref(), Some(&mails[1]));
        assert!(mails[0].raw.contains("To: ann@example.org\r\n"));
    }

    #[tokio::test]
    async fn a_mail_sent_twice_is_there_once_f_24() {
        let directory = tempfile::tempdir().expect("a directory");
        for _ in 0..2 {
            mailbox(&directory).send(&mail(1)).await.expect("stored");
        }
        assert_eq!(mailbox(&directory).list().await.expect("listed").len(), 1);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn lanes_that_clear_away_the_same_old_mails_do_not_fail() {
        let directory = tempfile::tempdir().expect("a directory");
        let mailbox = std::sync::Arc::new(mailbox(&directory));
        let lanes = (0..4).map(|lane| {
            let mailbox = std::sync::Arc::clone(&mailbox);
            tokio::spawn(async move {
                for number in 0..100 {
                    mailbox.send(&mail(4 * number + lane)).await.expect("stored");
                }
            })
        });
        for lane in lanes.collect::<Vec<_>>() {
            lane.await.expect("no lane fails");
        }
    }

    #[tokio::test]
    async fn only_the_newest_are_kept() {
        let directory = tempfile::tempdir().expect("a directory");
        let count = i64::try_from(KEPT).expect("small") + 2;
        for number in 1..=count {
            mailbox(&directory).send(&mail(number)).await.expect("stored");
        }
        let mails = mailbox(&directory).list().await.expect("listed");
        assert_eq!((mails.len(), mails[KEPT - 1].subject.as_str()), (KEPT, "Mail 3"));
    }

    #[tokio::test]
    async fn an_id_never_leads_out_of_the_mailbox() {
        let directory = tempfile::tempdir().expect("a directory");
        let mailbox = mailbox(&directory);
        mailbox.send(&OutgoingMail { id: "../../escape".into(), ..mail(1) }).await.expect("stored");
        std::fs::write(directory.path().join("secret.json"), b"{}").expect("written");
        for id in ["../secret", "", ".", "/etc/passwd", "a\0b", "..%2fsecret", &"a".repeat(81)] {
            assert_eq!(mailbox.get(id).await.expect("no such mail"), None, "{id:?}");
        }
        assert_eq!(mailbox.list().await.expect("listed").len(), 1);
    }

    #[tokio::test]
    async fn a_damaged_file_is_passed_over() {
        let directory = tempfile::tempdir().expect("a directory");
        let mailbox = mailbox(&directory);
        mailbox.send(&mail(1)).await.expect("stored");
        std::fs::write(directory.path().join("mailbox/000-half.json"), b"{\"id\":").expect("written");
        assert_eq!(mailbox.list().await.expect("listed").len(), 1);
    }
}
