//! A mail as its reader sees it.

use mail::SentMail;

use crate::mime;

/// A mail in somebody's mailbox.
#[derive(Clone, Debug)]
pub(crate) struct Mail {
    pub(crate) to: String,
    pub(crate) from: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) raw: String,
    site: String,
}

impl Mail {
    /// Reads what would have gone over the wire. `site` is what every link must start with (I-10).
    pub(crate) fn read(sent: &SentMail, site: &str) -> Self {
        let raw = sent.raw.clone();
        let [(kind, text), (_, html)] = <[_; 2]>::try_from(mime::parts(&raw)).expect("text and HTML");
        assert_eq!(kind, "text/plain; charset=utf-8");
        let header = |name| mime::header(&raw, name).unwrap_or_else(|| panic!("no {name}: {raw}")).to_owned();
        let (to, from, subject) = (header("To"), header("From"), header("Subject"));
        let mail = Self { to, from, subject, text, raw: raw.clone(), site: site.to_owned() };
        for link in mail.links() {
            assert!(html.contains(&format!("{site}{link}")), "{link} is missing in the HTML part");
        }
        assert_eq!(html.matches("://").count(), html.matches(&format!("{site}/")).count(), "I-10: {html}");
        mail
    }

    /// The paths of its links, each of which stands alone on its line. The terms of the site, which are
    /// on this host too in stories, are none of its business.
    pub(crate) fn links(&self) -> Vec<String> {
        let links = self.text.lines().filter(|line| line.contains("://") && !line.ends_with("/terms"));
        links.map(|link| link.strip_prefix(&self.site).expect("I-10: a link to this site").to_owned()).collect()
    }

    /// The path of its one link.
    #[track_caller]
    pub(crate) fn link(&self) -> String {
        let [link] = <[String; 1]>::try_from(self.links()).expect("one link");
        link
    }

    /// The tokens of its links.
    pub(crate) fn tokens(&self) -> Vec<String> {
        self.links().iter().filter_map(|link| link.rsplit('/').next().map(str::to_owned)).collect()
    }

    /// The six digits it shows.
    #[track_caller]
    pub(crate) fn code(&self) -> String {
        let codes = self.text.lines().filter_map(|line| line.strip_prefix("    "));
        let [code] = <[&str; 1]>::try_from(codes.collect::<Vec<_>>()).expect("one code");
        assert_eq!(code.bytes().filter(u8::is_ascii_digit).count(), 6, "{code}");
        code.to_owned()
    }

    /// What is the same in every mail of its kind: without tokens, code and identification.
    pub(crate) fn essence(&self) -> String {
        let known = self.raw.lines().filter(|line| !line.starts_with("Message-ID:") && !line.starts_with("Date:"));
        let head: Vec<_> = known.take_while(|line| !line.contains("boundary=") && !line.is_empty()).collect();
        let text = self.tokens().iter().fold(self.text.clone(), |text, token| text.replace(token, "TOKEN"));
        let text = text.lines().filter(|line| !line.starts_with("    ")).collect::<Vec<_>>().join("\n");
        format!("{}\n\n{text}", head.join("\n"))
    }
}
