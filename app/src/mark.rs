//! One small family of marks that says at a glance what became of something. They adorn: the words beside them say it.

use leptos::prelude::*;

use crate::{Accent, Reader};

/// What a page or letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A mail is on its way, or this is it: an envelope.
    Sent,
    /// It worked: a tick.
    Done,
    /// An alarm ended well: a shield.
    Stopped,
    /// Over, without harm: a closed door.
    Ended,
    /// Something went wrong, or has to be looked at: an exclamation mark.
    Wrong,
}

impl Mark {
    /// Its name in the style sheet, and in the dark colours of letters.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Sent => "mark sent",
            Self::Done => "mark done",
            Self::Stopped => "mark stopped",
            Self::Ended => "mark ended",
            Self::Wrong => "mark wrong",
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Sent => "M4 6.5h16v11H4zM4 7.5l8 6 8-6",
            Self::Done => "M5.5 12.5l4.5 4.5 8.5-10",
            Self::Stopped => "M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM8.8 12l2.3 2.3 4.2-4.8",
            Self::Ended => "M6.5 20V9.5a5.5 5.5 0 0 1 11 0V20zM14.2 14.5v.5",
            Self::Wrong => "M12 6v7.5M12 17.5v.5",
        }
    }

    /// The same for letters: a character that every font has, since mail programs drop SVG and block images. An arrow
    /// points onward, the way one reads.
    pub(crate) fn glyph(self, t: Reader) -> &'static str {
        match self {
            Self::Sent if t.dir() == "rtl" => "←",
            Self::Sent => "→",
            Self::Done => "✓",
            Self::Stopped => "■",
            Self::Ended => "–",
            Self::Wrong => "!",
        }
    }

    /// Paper and ink in letters, light.
    pub(crate) fn colours(self, accent: Accent) -> (String, String) {
        let (paper, ink) = match self {
            Self::Sent | Self::Stopped => return (accent.light.tint.to_string(), accent.light.accent.to_string()),
            Self::Done => ("#e2eee7", "#1c6b3f"),
            Self::Ended => ("#eaedee", "#556164"),
            Self::Wrong => ("#f6e6e4", "#a8281f"),
        };
        (paper.to_owned(), ink.to_owned())
    }
}

/// Above the heading of a page.
#[component]
pub(crate) fn PageMark(mark: Mark) -> impl IntoView {
    view! {
        <svg class=mark.class() viewBox="0 0 24 24" aria-hidden="true">
            <path d=mark.path()></path>
        </svg>
    }
}
