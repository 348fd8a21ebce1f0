//! Advice for each way in which a mail server fails.

use crate::config::Config;

/// Chosen by the reason, which begins with the step of the conversation.
pub(super) fn advice(reason: &str, config: &Config) -> String {
    let (step, said) = reason.split_once(':').unwrap_or((reason, ""));
    let said = said.to_ascii_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let told = match step {
        "connection" if says(&["no answer in time"]) => {
            "a firewall or a wrong host or port, as a rule: hosting providers often shut port 25; 587 and 465 are others"
        }
        "connection" => {
            "is the mail server running, are host and port of SMTP_URL right, does a firewall let it through?"
        }
        "greeting" if says(&["no answer in time"]) => {
            "the server is slow to greet: mail waits for it for five minutes; its log may tell why (name look-ups?)"
        }
        "TLS" | "STARTTLS" => encryption(&said),
        "AUTH" => sign_in(&said),
        "greeting" | "EHLO" | "MAIL" | "RCPT" if says(&["helo", "ehlo", "hostname", "fully-qualified", "5.5.2"]) => {
            let name = &config.smtp_helo;
            return format!("the server refuses our name {name}: set SMTP_HELO to a full host name that leads here");
        }
        "MAIL" => "may this user send as MAIL_FROM, and is its quota not used up?",
        "RCPT" | "DATA" | "message" if says(&["5.4.5", "limit", "quota"]) => {
            "a limit of this user or server is reached: mail waits and leaves when there is room again"
        }
        "RCPT" | "DATA" | "message" if says(&["sender", "send as", "sendas", "from"]) => {
            "may this user send as MAIL_FROM? Many servers want that address to be the user's own, or verified there"
        }
        "RCPT" if says(&["relay", "5.7."]) => {
            "may this client send to others through this server? Often it has to sign in first: user and password in SMTP_URL"
        }
        "RCPT" => "may this user send to that address, and does it exist?",
        "DATA" | "message" => {
            "may this user send as MAIL_FROM, and does the server take such mail? Its log may tell more"
        }
        _ => "the words are the mail server's; its log may tell more",
    };
    told.to_owned()
}

fn encryption(said: &str) -> &'static str {
    let says = |word: &str| said.contains(word);
    if says("offers no starttls") {
        return "nothing is sent in clear: use the server's port for submission, 587 with smtp:// or 465 with smtps://";
    }
    if says("causedasendentity") || says("unknownissuer") {
        return "nobody known signed its certificate: put that certificate, or its authority's, into SMTP_CA_FILE";
    }
    if says("not valid for") {
        return "the host in SMTP_URL must be one of the certificate's subjectAltNames; its CN does not count";
    }
    if says("expired") || says("not valid yet") {
        return "is this machine's clock right? If so, the server needs a new certificate";
    }
    "does the server speak TLS 1.2 or 1.3 at this port?"
}

fn sign_in(said: &str) -> &'static str {
    if said.contains("takes only") {
        return "let the server offer PLAIN or LOGIN over TLS; some providers have app passwords or a relay for that";
    }
    if said.contains("offers no way to sign in") {
        return "use the server's port for submission (587 or 465), or leave user and password out of SMTP_URL";
    }
    "are user and password in SMTP_URL right, special characters percent-encoded?"
}
