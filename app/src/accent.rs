//! The colour of a site, and what is derived from it, so that whatever its operator chooses can be read.

use std::fmt::{self, Write};

use color::{Oklch, OpaqueColor, Srgb};

/// A colour of sRGB, written `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The colours of a site in both schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    chosen: Colour,
    /// The leaf of the door that is the icon.
    leaf: Colour,
    /// On light paper.
    pub light: Shades,
    /// On dark paper.
    pub dark: Shades,
}

/// What is derived from the chosen colour for one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shades {
    /// Text, links, rings and borders.
    pub accent: Colour,
    /// The same below a pointer.
    pub accent_strong: Colour,
    /// The primary button.
    pub button: Colour,
    /// The same below a pointer.
    pub button_strong: Colour,
    /// Letters on both.
    pub on_button: Colour,
    /// Behind a mark in a letter.
    pub tint: Colour,
    /// The browser's own bar.
    pub bar: Colour,
}

/// The colours that the style sheet has whatever the accent is.
struct Paper {
    name: &'static str,
    /// The page.
    page: Colour,
    /// The surface on which text is hardest to read.
    hush: Colour,
    /// Lightness that takes a colour away from the paper.
    away: Away,
}

#[derive(Clone, Copy)]
enum Away {
    Darker,
    Lighter,
}

/// What WCAG 2.2 asks of text (1.4.3).
const TEXT: f32 = 4.5;
/// As white as a letter may be: programs that invert colours turn pure white into glare.
const WHITE: Colour = Colour::hex(0xfd_fe_fe);
/// `--ink` on light paper.
const INK: Colour = Colour::hex(0x1b_24_26);

const LIGHT: Paper =
    Paper { name: "light", page: Colour::hex(0xfa_fb_fb), hush: Colour::hex(0xee_f2_f3), away: Away::Darker };
const DARK: Paper =
    Paper { name: "dark", page: Colour::hex(0x12_19_1b), hush: Colour::hex(0x1d_28_2a), away: Away::Lighter };

impl Default for Accent {
    /// Vestibule's own colours. They were chosen by eye, and `style/main.css` has them.
    fn default() -> Self {
        Self {
            chosen: Colour::hex(0x0f_5b_6b),
            leaf: Colour::hex(0xd9_ee_f2),
            light: Shades {
                accent: Colour::hex(0x0f_5b_6b),
                accent_strong: Colour::hex(0x0a_45_52),
                button: Colour::hex(0x0f_5b_6b),
                button_strong: Colour::hex(0x0a_45_52),
                on_button: WHITE,
                tint: Colour::hex(0xe1_ec_ee),
                bar: LIGHT.page,
            },
            dark: Shades {
                accent: Colour::hex(0x7f_cb_db),
                accent_strong: Colour::hex(0xa5_dd_e9),
                button: Colour::hex(0x7f_cb_db),
                button_strong: Colour::hex(0xa5_dd_e9),
                on_button: Colour::hex(0x0b_23_29),
                tint: Colour::hex(0x23_3c_42),
                bar: DARK.page,
            },
        }
    }
}

impl Accent {
    /// Derives everything from one colour. Hues are kept; what cannot be read gets lighter or darker until it can.
    #[must_use]
    pub fn of(chosen: Colour) -> Self {
        let own = Self::default();
        if chosen == own.chosen {
            return own;
        }
        let light = Shades::on(&LIGHT, chosen);
        Self { chosen, leaf: light.on_button, light, dark: Shades::on(&DARK, chosen) }
    }

    /// What is told to the operator whose colour could not be used as it is. That links get lighter on dark pages alone
    /// is no news: few colours can be read on both.
    #[must_use]
    pub fn correction(&self) -> Option<String> {
        let Self { chosen, light, dark, .. } = self;
        let moved = light.button != *chosen;
        if *self == Self::default() || (light.accent == *chosen && !moved) {
            return None;
        }
        let links: Vec<String> = [(&LIGHT, light), (&DARK, dark)]
            .into_iter()
            .filter(|(_, shades)| shades.accent != *chosen)
            .map(|(on, shades)| {
                let ratio = chosen.contrast(on.hush);
                format!("is {ratio:.1} : 1 as text on {} pages: links are {} there", on.name, shades.accent)
            })
            .collect();
        let letters = if light.on_button == WHITE { "white" } else { "dark" };
        let buttons = if moved {
            format!("buttons are {}, with {letters} letters", light.button)
        } else {
            format!("buttons keep it, with {letters} letters")
        };
        Some(format!("{chosen} {}; {buttons}", links.join(", and ")))
    }

    /// The rule that gives the style sheet these colours; nothing where it has them already.
    #[must_use]
    pub fn css(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        let mut css = "\n:root {\n".to_owned();
        for (role, light, dark) in self.roles() {
            // Writing to a String cannot fail.
            let _ = writeln!(css, "  --{role}: light-dark({light}, {dark});");
        }
        css + "}\n"
    }

    /// An open door, as an address: so no page asks for `/favicon.ico`.
    #[must_use]
    pub fn icon(&self) -> String {
        let [door, leaf] = [self.light.button, self.leaf].map(|colour| colour.to_string().replace('#', "%23"));
        format!(
            "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3C\
             path%20d='M3%2015V7a5%205%200%200%201%2010%200v8z'%20fill='{door}'/%3E%3C\
             path%20d='M8%2015V8l4-2v9z'%20fill='{leaf}'/%3E%3C/svg%3E"
        )
    }

    /// Custom properties with their light and their dark value.
    #[must_use]
    pub fn roles(&self) -> [(&'static str, Colour, Colour); 5] {
        let Self { light, dark, .. } = self;
        [
            ("accent", light.accent, dark.accent),
            ("accent-strong", light.accent_strong, dark.accent_strong),
            ("button", light.button, dark.button),
            ("button-strong", light.button_strong, dark.button_strong),
            ("on-button", light.on_button, dark.on_button),
        ]
    }
}

impl Shades {
    fn on(paper: &Paper, chosen: Colour) -> Self {
        let accent = chosen.moved_until(paper.away, |colour| colour.can_be_read_on(paper));
        let (button, on_button) = button(chosen);
        // Away from what is written on it.
        let away = if on_button == WHITE { Away::Darker } else { Away::Lighter };
        Self {
            accent,
            accent_strong: accent.hovered(paper.away),
            button,
            button_strong: button.hovered(away),
            on_button,
            tint: accent.mixed(0.12, paper.page),
            bar: button,
        }
    }
}

/// The nearest colour on which white or ink can be read, with the one of the two.
fn button(chosen: Colour) -> (Colour, Colour) {
    let letters = |on: Colour| [WHITE, INK].into_iter().find(|letters| letters.contrast(on) >= TEXT);
    let mut nearest = (0..=100).flat_map(|step| [chosen.moved(Away::Darker, step), chosen.moved(Away::Lighter, step)]);
    nearest.find_map(|colour| Some((colour, letters(colour)?))).unwrap_or((INK, WHITE))
}

impl Colour {
    const fn hex(value: u32) -> Self {
        let [_, red, green, blue] = value.to_be_bytes();
        Self([red, green, blue])
    }

    /// `#rrggbb`.
    ///
    /// # Errors
    /// What would be right.
    pub fn parse(text: &str) -> Result<Self, String> {
        let digits =
            text.strip_prefix('#').filter(|rest| rest.len() == 6 && rest.bytes().all(|b| b.is_ascii_hexdigit()));
        let value = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        value.map(Self::hex).ok_or_else(|| "needs a colour such as #0f5b6b".to_owned())
    }

    /// How well one can be told from the other: 1 to 21 (WCAG 2.2).
    #[must_use]
    pub fn contrast(self, other: Self) -> f32 {
        let (one, other) = (self.srgb().relative_luminance(), other.srgb().relative_luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn can_be_read_on(self, paper: &Paper) -> bool {
        [paper.page, paper.hush].into_iter().all(|back| self.contrast(back) >= TEXT)
    }

    /// In steps of a hundredth of the way from black to white, as eyes see it. At its end everything can be read.
    fn moved_until(self, away: Away, good: impl Fn(Self) -> bool) -> Self {
        (0..=100).map(|step| self.moved(away, step)).find(|colour| good(*colour)).unwrap_or(match away {
            Away::Darker => INK,
            Away::Lighter => WHITE,
        })
    }

    /// Another lightness of the same hue.
    fn moved(self, away: Away, steps: u8) -> Self {
        if steps == 0 {
            return self;
        }
        let by = f32::from(steps) / 100.0;
        let [lightness, chroma, hue] = self.lch();
        let lightness = match away {
            Away::Darker => lightness - by,
            Away::Lighter => lightness + by,
        };
        Self::of_lch([lightness.clamp(0.0, 1.0), chroma, hue])
    }

    /// Where there is nothing beyond black or white, hovering goes the other way.
    fn hovered(self, away: Away) -> Self {
        let [lightness, ..] = self.lch();
        let away = match away {
            Away::Darker if lightness < 0.08 => Away::Lighter,
            Away::Lighter if lightness > 0.92 => Away::Darker,
            _ => away,
        };
        self.moved(away, 8)
    }

    /// That much of it in another, as `color-mix(in srgb, …)` does it.
    fn mixed(self, part: f32, other: Self) -> Self {
        Self::nearest(self.srgb() * part + other.srgb() * (1.0 - part))
    }

    fn srgb(self) -> OpaqueColor<Srgb> {
        OpaqueColor::new(self.0.map(|part| f32::from(part) / 255.0))
    }

    fn lch(self) -> [f32; 3] {
        self.srgb().convert::<Oklch>().components
    }

    /// A screen cannot show every colour: chroma gives way, so that hue and lightness stay.
    fn of_lch([lightness, mut chroma, hue]: [f32; 3]) -> Self {
        loop {
            let srgb: OpaqueColor<Srgb> = OpaqueColor::<Oklch>::new([lightness, chroma, hue]).convert();
            if chroma < 0.002 || srgb.components.iter().all(|part| (-0.002..=1.002).contains(part)) {
                return Self::nearest(srgb);
            }
            chroma *= 0.97;
        }
    }

    fn nearest(srgb: OpaqueColor<Srgb>) -> Self {
        let [red, green, blue, _] = srgb.to_rgba8().to_u8_array();
        Self([red, green, blue])
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([red, green, blue]) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}
