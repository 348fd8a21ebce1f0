//! Deletes the account.

use leptos::prelude::*;
use unicode_normalization::UnicodeNormalization;

use crate::address::Address;
use crate::form::{Button, Errors, Field, Form, Look, PasswordField, Username, current_password_error};
use crate::pages::parts::Forgotten;
use crate::{Page, Reader, paths};

/// Whose account, and what was wrong with what was typed.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The account's address.
    pub address: String,
    /// The word as typed.
    pub confirm: String,
    /// The password was wrong.
    pub current_wrong: bool,
    /// The password was not typed.
    pub current_empty: bool,
    /// The word was not typed.
    pub confirm_wrong: bool,
    /// Too many tries: seconds until the next one counts.
    pub throttled: Option<u32>,
}

/// The word that programs type, and people in any language may.
const WORD: &str = "delete";

/// Whether it is the word that the page asks for, in any case and with any spaces around it.
#[must_use]
pub fn is_the_word(t: Reader, typed: &str) -> bool {
    let typed = folded(typed);
    typed == WORD || typed == folded(&t.delete_word())
}

/// In one normal form and one case. Upper case comes first, where ß is SS and ı is I. The Turkish İ is folded by hand: its
/// lower case in Unicode has a second dot.
fn folded(word: &str) -> String {
    let normal: String = word.trim().nfc().collect();
    normal.replace('İ', "i").to_uppercase().to_lowercase()
}

/// The page at [`paths::ACCOUNT_DELETE`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { address, confirm, current_wrong, current_empty, confirm_wrong, throttled } = props;
    let errors = Errors::default()
        .with("current_password", current_password_error(t, current_wrong, current_empty, throttled))
        .with("confirm", confirm_wrong.then(|| t.delete_confirm_wrong(t.delete_word())));
    let about = t.delete_about();
    Page::new(t.delete_title()).in_account().errors(&errors).body(view! {
        <p class="lede">{about.s0} <Address of=address.clone()/> {about.s1}</p>
        <Form t action=paths::ACCOUNT_DELETE>
            <Username address/>
            <PasswordField
                t
                name="current_password"
                label=t.delete_password()
                error=errors.of("current_password")
            />
            <Field
                t
                name="confirm"
                label=t.delete_confirm(t.delete_word())
                value=confirm
                error=errors.of("confirm")
                autocomplete="off"
            />
            <Button label=t.delete_button() look=Look::Danger/>
        </Form>
        <Forgotten t/>
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_is_taken_in_any_case_and_spelling() {
        for typed in ["delete", "Delete", " DELETE\n"] {
            assert!(is_the_word(Reader::english(), typed), "{typed:?}");
        }
        for typed in ["", "delete it", "del ete"] {
            assert!(!is_the_word(Reader::english(), typed), "{typed:?}");
        }
    }

    #[test]
    fn words_of_other_languages_are_taken_as_their_keyboards_write_them() {
        for (word, typed) in [
            ("löschen", "LO\u{308}SCHEN"),
            ("sil", "SİL"),
            ("kaldır", "KALDIR"),
            ("schließen", "SCHLIESSEN"),
            ("削除", "削除"),
        ] {
            assert_eq!(folded(word), folded(typed));
        }
        assert_ne!(folded("sil"), folded("sal"));
    }
}
