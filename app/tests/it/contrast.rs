//! Colours that can be read, in both schemes (WCAG 2.2, 1.4.3 and 1.4.11).

const STYLE: &str = include_str!("../../../style/main.css");

/// What is written on what.
const TEXT: &[(&str, &str)] = &[
    ("ink", "paper"),
    ("ink", "field"),
    ("ink", "hush"),
    ("ink-soft", "paper"),
    ("ink-soft", "hush"),
    ("accent", "paper"),
    ("accent", "field"),
    ("accent", "hush"),
    ("accent-strong", "paper"),
    ("on-button", "accent"),
    ("on-button", "accent-strong"),
    ("danger", "paper"),
    ("on-danger", "danger"),
    ("ok", "paper"),
];

/// What has to be told from what without reading.
const SHAPES: &[(&str, &str)] = &[
    ("line", "paper"),
    ("line", "field"),
    ("accent", "paper"),
    ("danger", "paper"),
    ("danger", "field"),
    ("ok", "hush"),
];

/// The light and the dark value of a custom property.
pub(crate) fn both(role: &str) -> [String; 2] {
    let (_, rest) = STYLE.split_once(&format!("--{role}: light-dark(")).expect("a role of the style sheet");
    let (values, _) = rest.split_once(')').expect("two values");
    let (light, dark) = values.split_once(", ").expect("light and dark");
    [light.to_owned(), dark.to_owned()]
}

/// The contrast of two colours.
pub(crate) fn ratio(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance of `#rrggbb`.
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("hexadecimal")) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn check(pairs: &[(&str, &str)], least: f64) {
    for (front, back) in pairs {
        for (one, other) in both(front).into_iter().zip(both(back)) {
            let contrast = ratio(&one, &other);
            assert!(contrast >= least, "{front} on {back}: {contrast:.2}");
        }
    }
}

#[test]
fn text_can_be_read_in_both_schemes() {
    check(TEXT, 4.5);
}

#[test]
fn controls_and_marks_can_be_seen_in_both_schemes() {
    check(SHAPES, 3.0);
}

#[test]
fn the_style_sheet_knows_no_left_and_right() {
    for physical in
        ["margin-left", "margin-right", "padding-left", "padding-right", " left:", " right:", "text-align: left"]
    {
        assert!(!STYLE.contains(physical), "{physical}");
    }
}
