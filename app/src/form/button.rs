//! Buttons, and forms that are nothing but a button.

use leptos::prelude::*;

use super::Form;
use crate::Reader;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Look {
    /// The one thing to do on this page.
    #[default]
    Primary,
    /// Another thing to do.
    Plain,
    /// Cannot be taken back.
    Danger,
    /// Small, inside a line or a corner.
    Link,
}

impl Look {
    /// The class of a button or of a link that looks like one.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Plain => "button",
            Self::Danger => "button danger",
            Self::Link => "button link",
        }
    }
}

/// Sends the form it stands in.
#[component]
pub(crate) fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] look: Look,
    #[prop(optional)] disabled: bool,
    /// What it is called where its label alone would not tell it from its neighbours.
    #[prop(optional)]
    describes: Option<String>,
    /// What the form says by it, in the field `answer`, where it has several buttons.
    #[prop(optional)]
    answer: Option<&'static str>,
) -> impl IntoView {
    let name = answer.is_some().then_some("answer");
    view! { <button class=look.class() name=name value=answer disabled=disabled aria-label=describes>{label}</button> }
}

/// A form that is nothing but its button: the link's token in the address says the rest.
#[component]
pub(crate) fn OneButton(
    t: Reader,
    #[prop(into)] action: String,
    #[prop(into)] label: String,
    #[prop(optional)] look: Look,
    #[prop(optional)] disabled: bool,
) -> impl IntoView {
    view! { <Form t action><Button label look disabled/></Form> }
}
