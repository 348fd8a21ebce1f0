//! Reads a message back as a mail program would, for looking at what arrived.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

/// The decoded parts of a multipart message, in order: content type and text.
pub(crate) fn parts(raw: &str) -> Vec<(String, String)> {
    let boundary = raw.split_once("boundary=\"").expect("a multipart message").1.split('"').next().expect("quoted");
    let line = format!("--{boundary}");
    let pieces = raw.split(&line).skip(1).filter(|piece| !piece.starts_with("--"));
    pieces.map(part).collect()
}

fn part(piece: &str) -> (String, String) {
    let (head, body) = piece.split_once("\r\n\r\n").expect("a head and a body");
    let body = body.strip_suffix("\r\n").unwrap_or(body);
    let text = match header(head, "Content-Transfer-Encoding") {
        Some("quoted-printable") => quoted_printable(body),
        Some("base64") => base64(body),
        Some("7bit") | None => body.to_owned(),
        Some(other) => panic!("{other} needs decoding"),
    };
    (header(head, "Content-Type").expect("a type").to_owned(), text)
}

/// The value of a header that stands on one line.
pub(crate) fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

fn base64(body: &str) -> String {
    let bytes = BASE64_STANDARD.decode(body.replace("\r\n", "")).expect("base64");
    String::from_utf8(bytes).expect("UTF-8")
}

fn quoted_printable(body: &str) -> String {
    let joined = body.replace("=\r\n", "");
    let mut pieces = joined.split('=');
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(&piece[..2], 16).expect("two hex digits"));
        bytes.extend_from_slice(&piece.as_bytes()[2..]);
    }
    String::from_utf8(bytes).expect("UTF-8")
}
