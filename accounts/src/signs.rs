//! Classes of Unicode characters, for reading codes, addresses and links that people type or paste.

use icu_properties::props::{Dash, DefaultIgnorableCodePoint, GeneralCategory, WhiteSpace};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Invisible: zero-width spaces and joiners, byte order and direction marks, soft hyphens, variation selectors, and
/// what rich text leaves behind in plain text.
pub(crate) fn is_invisible(c: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c) || matches!(c, '\u{fff9}'..='\u{fffc}')
}

/// White space, including tabs and line ends, and the empty braille pattern, which Unicode does not count as white
/// space.
pub(crate) fn is_space(c: char) -> bool {
    CodePointSetData::new::<WhiteSpace>().contains(c) || c == '\u{2800}'
}

/// Any hyphen, dash or minus, and the long-vowel mark that Japanese keyboards produce for the hyphen key.
pub(crate) fn is_dash(c: char) -> bool {
    CodePointSetData::new::<Dash>().contains(c) || matches!(c, '\u{30fc}' | '\u{ff70}')
}

/// A decimal digit of any script, as its ASCII digit.
pub(crate) fn digit(c: char) -> Option<char> {
    if !is_digit(c) {
        return None;
    }
    // Every script has its digits in a row, from zero to nine (The Unicode Standard, 4.6).
    let before = (0..u32::from(c)).rev().take_while(|code| char::from_u32(*code).is_some_and(is_digit)).count();
    u32::try_from(before % 10).ok().and_then(|value| char::from_digit(value, 10))
}

fn is_digit(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DecimalNumber
}

/// The ASCII form of a full-width character or of an East Asian full stop.
pub(crate) fn narrow(c: char) -> char {
    match c {
        '\u{3002}' | '\u{ff61}' => '.',
        '\u{fe6b}' => '@',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_count_from_their_own_zero() {
        for (typed, value) in [('0', '0'), ('٠', '0'), ('۴', '4'), ('५', '5'), ('９', '9'), ('𝟛', '3'), ('๓', '3')]
        {
            assert_eq!(digit(typed), Some(value), "{typed}");
        }
        for other in ['a', '²', '①', '五', 'Ⅳ', '½'] {
            assert_eq!(digit(other), None, "{other}");
        }
        let digits: Vec<char> = ('\0'..=char::MAX).filter_map(digit).collect();
        assert!(digits.len() > 600 && digits.chunks(10).all(|ten| ten.iter().collect::<String>() == "0123456789"));
    }

    #[test]
    fn signs_are_what_people_see_in_them() {
        for c in
            ['\u{200b}', '\u{200d}', '\u{feff}', '\u{ad}', '\u{2060}', '\u{200e}', '\u{202e}', '\u{fe0f}', '\u{fffc}']
        {
            assert!(is_invisible(c) && !is_space(c) && !is_dash(c), "{c:?}");
        }
        for c in [' ', '\t', '\r', '\n', '\u{a0}', '\u{202f}', '\u{2009}', '\u{3000}', '\u{2028}', '\u{2800}'] {
            assert!(is_space(c) && !is_invisible(c), "{c:?}");
        }
        for c in ['-', '\u{2010}', '\u{2011}', '–', '—', '\u{2212}', '－', 'ー'] {
            assert!(is_dash(c) && !is_space(c), "{c:?}");
        }
        assert_eq!("Ａ＠．。｡﹫ａア漢".chars().map(narrow).collect::<String>(), "A@...@aア漢");
    }
}
