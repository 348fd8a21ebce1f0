//! Whether a request states its length exactly once. hyper prefers `Transfer-Encoding` to `Content-Length`, silently
//! drops the latter, and accepts a length twice. A proxy in front may choose differently, and one's body is then the
//! other's next request (F-55; RFC 9112, 6.1 and 11.2). So the header lines are counted as they arrive.

use axum::http::HeaderMap;
use axum::http::header::TRANSFER_ENCODING;

const LENGTH: &[u8] = b"content-length:";
const CODING: &[u8] = b"transfer-encoding:";

/// Scans the bytes without telling heads from bodies: a body that contains such lines is refused too, but no form does.
#[derive(Default)]
pub(super) struct Framing {
    /// The beginning of the current line, in lower case and no longer than what is looked for.
    line: Vec<u8>,
    /// Lines since the last empty one that state where the body ends.
    said: u8,
    /// The length of the current line in bytes.
    length: usize,
}

impl Framing {
    /// Whether a head among these bytes states its length more than once. Nothing is read after that.
    pub(super) fn is_ambiguous_after(&mut self, bytes: &[u8]) -> bool {
        bytes.iter().any(|byte| self.take(*byte))
    }

    fn take(&mut self, byte: u8) -> bool {
        match byte {
            b'\r' => {}
            b'\n' => {
                if self.length == 0 {
                    self.said = 0;
                }
                self.length = 0;
                self.line.clear();
            }
            byte => {
                self.length += 1;
                if self.length <= CODING.len() {
                    self.line.push(byte.to_ascii_lowercase());
                    if self.line == LENGTH || self.line == CODING {
                        self.said = self.said.saturating_add(1);
                    }
                }
            }
        }
        self.said > 1
    }
}

/// Whether a body has the one transfer coding that everybody reads alike. hyper looks for it only at the end of the
/// list, and leaves the codings before it undecoded.
pub(super) fn is_readable(headers: &HeaderMap) -> bool {
    headers.get_all(TRANSFER_ENCODING).iter().all(|coding| coding == "chunked")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_may_say_once_where_the_body_ends_however_it_arrives() {
        let read = |text: &str, pieces: usize| {
            let mut framing = Framing::default();
            text.as_bytes().chunks(pieces).any(|piece| framing.is_ambiguous_after(piece))
        };
        for pieces in [1, 2, 7, 1000] {
            for good in [
                "POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhelloPOST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello",
                "POST / HTTP/1.1\r\nContent-Length: 5\r\nX-Content-Length: 5\r\nX: content-length: 5\r\n\r\nhello",
                "POST / HTTP/1.1\nTransfer-Encoding: chunked\n\n0\r\n\r\nGET / HTTP/1.1\nTransfer-Encoding: chunked\n\n",
            ] {
                assert!(!read(good, pieces), "{good}");
            }
            for bad in [
                "POST / HTTP/1.1\r\nContent-Length: 5\r\nA: b\r\ncontent-LENGTH:5\r\n\r\nhello",
                "POST / HTTP/1.1\nTransfer-Encoding: chunked\nContent-Length: 5\n\n0\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\nPOST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
            ] {
                assert!(read(bad, pieces), "{bad}");
            }
        }
    }
}
