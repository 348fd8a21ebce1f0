//! Whatever colour an operator chooses, it can be read (R-BD-1, R-BD-3). Every ratio is computed again from what the
//! style sheet would say, by the formula of WCAG in `contrast.rs`.

use app::{Accent, Colour};

use crate::contrast::{both, ratio};

/// Of sites that people know, and the corners of the cube.
const BRANDS: [&str; 12] = [
    "#ff4500", "#1db954", "#e50914", "#1da1f2", "#f7df1e", "#ffcc00", "#7b16ff", "#ff9900", "#00ff00", "#000000",
    "#ffffff", "#808080",
];

/// A hundred colours that are the same in every run.
fn random() -> impl Iterator<Item = String> {
    let mut state = 2_463_534_242_u32;
    (0..100).map(move |_| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        format!("#{:06x}", state >> 8)
    })
}

fn accent(colour: &str) -> Accent {
    Accent::of(Colour::parse(colour).expect("a colour"))
}

#[test]
fn whatever_the_accent_all_text_can_be_read_in_both_schemes_r_bd_1_r_bd_3() {
    let (paper, hush, field) = (both("paper"), both("hush"), both("field"));
    for chosen in BRANDS.into_iter().map(str::to_owned).chain(random()).chain(["#0f5b6b".to_owned()]) {
        let accent = accent(&chosen);
        for (scheme, shades) in [accent.light, accent.dark].into_iter().enumerate() {
            let check = |what: &str, front: &str, back: &str, least: f64| {
                let ratio = ratio(front, back);
                assert!(ratio >= least, "{chosen}: {what} {front} on {back}: {ratio:.2} in scheme {scheme}");
            };
            for paper in [&paper[scheme], &hush[scheme], &field[scheme]] {
                check("links", &shades.accent.to_string(), paper, 4.5);
                check("links below the pointer", &shades.accent_strong.to_string(), paper, 4.5);
            }
            check("letters on the button", &shades.on_button.to_string(), &shades.button.to_string(), 4.5);
            check("letters below the pointer", &shades.on_button.to_string(), &shades.button_strong.to_string(), 4.5);
            check("a mark", &shades.accent.to_string(), &shades.tint.to_string(), 3.0);
            assert_ne!(shades.accent, shades.accent_strong, "{chosen}");
            assert_ne!(shades.button, shades.button_strong, "{chosen}");
        }
    }
}

#[test]
fn the_style_sheet_has_the_colours_of_a_site_that_chose_none() {
    let own = Accent::default();
    assert_eq!(own, accent("#0f5b6b"));
    assert_eq!(own.css(), "");
    for (role, light, dark) in own.roles() {
        // Those of buttons follow, so that whoever embeds the pages has to set only these.
        let role = role.replace("button-strong", "accent-strong");
        let role = if role == "button" { "accent".to_owned() } else { role };
        assert_eq!(both(&role), [light.to_string(), dark.to_string()], "{role}");
    }
}

#[test]
fn a_colour_that_can_be_read_is_left_as_it_is() {
    let navy = accent("#123a8c");
    assert_eq!((navy.light.accent.to_string(), navy.light.button.to_string()), ("#123a8c".into(), "#123a8c".into()));
    assert_eq!(navy.correction(), None);
    assert!(navy.css().contains("  --button: light-dark(#123a8c, #123a8c);\n"), "{}", navy.css());
}

#[test]
fn a_colour_that_cannot_is_told_with_what_takes_its_place() {
    let told = accent("#ffcc00").correction().expect("yellow on white cannot be read");
    assert!(told.starts_with("#ffcc00 is 1.3 : 1 as text on light pages: links are #"), "{told}");
    assert!(told.ends_with(" there; buttons keep it, with dark letters"), "{told}");
    let grey = accent("#808080").correction().expect("grey is in the middle");
    assert!(
        grey.contains("on light pages") && grey.contains("on dark pages") && grey.contains("buttons are #"),
        "{grey}"
    );
}

#[test]
fn the_hue_stays() {
    let red = accent("#ff4500").light.accent.to_string();
    let part = |at: usize| u8::from_str_radix(&red[at..at + 2], 16).expect("hexadecimal");
    assert!(part(1) > 2 * part(3) && part(3) > part(5), "{red}");
}

#[test]
fn what_is_no_colour_is_refused() {
    for text in ["", "red", "0f5b6b", "#0f5", "#0f5b6b80", "#gggggg", "#+f5b6b", "#0f5b6é"] {
        assert!(Colour::parse(text).is_err(), "{text}");
    }
}
