//! `application/x-www-form-urlencoded` without the usual leniency of parsers.

use zeroize::Zeroizing;

/// Decodes a name or a value. `None` for half an escape, invalid UTF-8 (overlong forms and surrogates included) and
/// NUL. Everything else, line breaks too, is left to the field's own rules.
pub(super) fn decode(encoded: &[u8]) -> Option<Zeroizing<String>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(encoded.len()));
    let mut rest = encoded.iter();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => digit(*rest.next()?)? << 4 | digit(*rest.next()?)?,
            plain => *plain,
        });
    }
    let text = std::str::from_utf8(&bytes).ok()?;
    (!text.contains('\0')).then(|| Zeroizing::new(text.to_owned()))
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_text_is_not_guessed_at_m_4() {
        for encoded in ["%", "%4", "%zz", "%+1", "%ff%fe", "%c0%80", "%ed%a0%80", "%f5%80%80%80", "a%00b"] {
            assert_eq!(decode(encoded.as_bytes()), None, "{encoded}");
        }
        assert_eq!(decode(b"\xff"), None);
        assert_eq!(decode(b"a\0b"), None);
    }

    #[test]
    fn escapes_and_plus_signs_are_what_browsers_mean_by_them() {
        let decoded = decode(b"a+b%20c%2B%0d%0a%C3%A9%f0%9f%a6%8a").expect("text");
        assert_eq!(*decoded, "a b c+\r\né🦊");
    }

    proptest! {
        #[test]
        fn whatever_a_browser_encodes_arrives_unchanged(text in "[^\\x00]{0,40}") {
            let encoded: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
            let decoded = decode(encoded.as_bytes()).expect("text");
            prop_assert_eq!(&*decoded, &text);
        }

        #[test]
        fn no_bytes_make_it_panic_f_54(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let _ = decode(&bytes);
        }
    }
}
