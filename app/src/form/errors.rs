//! What has to be corrected: said once above the heading, and once beside each field, in the same words.

use leptos::prelude::*;

use crate::Reader;

/// Ids of fields with what is wrong there, in the order of the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Errors(Vec<(&'static str, String)>);

impl Errors {
    /// Adds what is wrong with a field, if anything is. No field: with the form as a whole.
    #[must_use]
    pub(crate) fn with(mut self, field: &'static str, words: Option<String>) -> Self {
        self.0.extend(words.map(|words| (field, words)));
        self
    }

    /// What is wrong with a field.
    pub(crate) fn of(&self, field: &str) -> Option<String> {
        self.0.iter().find(|(id, _)| *id == field).map(|(_, words)| words.clone())
    }

    /// Whether everything is fine.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The list of links above the heading. It takes the focus without any script, so it is read out first.
    pub(crate) fn summary(&self, t: Reader) -> Option<AnyView> {
        if self.is_empty() {
            return None;
        }
        let item = |(id, words): &(&'static str, String)| match *id {
            "" => view! { <li>{words.clone()}</li> }.into_any(),
            id => view! { <li><a href=format!("#{id}")>{words.clone()}</a></li> }.into_any(),
        };
        let items = self.0.iter().map(item).collect_view();
        let view = view! {
            <div class="summary" role="alert" tabindex="-1" autofocus aria-labelledby="summary-title">
                <h2 id="summary-title">{t.layout_problem()}</h2>
                <ul>{items}</ul>
            </div>
        };
        Some(view.into_any())
    }
}
