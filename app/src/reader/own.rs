//! An operator's own words: files like ours that hold only the messages to change. They are judged by the contract that
//! every shipped language keeps, before anybody reads them.

use std::collections::HashSet;
use std::fmt;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use fluent_typed::prelude::L10nError;

use super::language::{Language, Words};

/// What is wrong with a file of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub why: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.why)
    }
}

impl Language {
    /// The messages whose ids begin with a prefix, with their comments, as a file of an operator could hold them.
    #[must_use]
    pub fn listed(self, prefix: &str) -> String {
        let shipped = parser::parse(self.shipped().to_owned()).unwrap_or_else(|(read, _)| read);
        let listed = shipped.body.into_iter().filter(|entry| id(entry).is_some_and(|id| id.starts_with(prefix)));
        serializer::serialize(&Resource { body: listed.collect() })
    }

    /// The words of this language with those of an operator in their place.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn with_own_words(self, own: &str) -> Result<Words, Vec<Fault>> {
        let own_messages = parsed(own)?;
        let shipped = parser::parse(self.shipped().to_owned()).unwrap_or_else(|(read, _)| read);
        let known: HashSet<&str> = shipped.body.iter().filter_map(id).collect();
        let at = |id: &str, why| Fault { line: line_of(own, id), why };
        let mut ids = HashSet::new();
        let faults: Vec<_> = own_messages
            .body
            .iter()
            .filter_map(id)
            .filter_map(|id| match (known.contains(id), ids.insert(id)) {
                (false, _) => Some(at(id, format!("there is no message {id}"))),
                (true, false) => Some(at(id, format!("{id} is there twice"))),
                (true, true) => None,
            })
            .collect();
        let faults = faults.into_iter().chain(own_messages.body.iter().filter_map(|entry| too_much(entry, own)));
        let faults: Vec<_> = faults.collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let kept = shipped.body.iter().filter(|entry| id(entry).is_none_or(|id| !ids.contains(id)));
        let body = kept.chain(&own_messages.body).cloned().collect();
        let merged = serializer::serialize(&Resource { body });
        Words::new_external(self.tag(), merged.as_bytes()).map_err(|error| match error {
            L10nError::Validation { violations } => {
                let fault = |why: String| {
                    let line =
                        ids.iter().filter(|id| why.contains(&format!("'{id}'"))).map(|id| line_of(own, id)).max();
                    Fault { line: line.unwrap_or(1), why }
                };
                violations.iter().map(|violation| fault(violation.to_string())).collect()
            }
            other => vec![Fault { line: 1, why: other.to_string() }],
        })
    }
}

fn parsed(text: &str) -> Result<Resource<String>, Vec<Fault>> {
    parser::parse(text.to_owned()).map_err(|(_, errors)| {
        let line = |at: usize| text.get(..at).unwrap_or(text).lines().count().max(1);
        errors.iter().map(|error| Fault { line: line(error.pos.start + 1), why: error.kind.to_string() }).collect()
    })
}

/// What the contract does not judge and could fail while a page is written: only text, arguments and choices between
/// texts are taken.
fn too_much(entry: &Entry<String>, text: &str) -> Option<Fault> {
    let (id, pattern) = match entry {
        Entry::Message(message) if message.attributes.is_empty() => (&message.id.name, message.value.as_ref()?),
        Entry::Message(message) => {
            let why = format!("{} has attributes; nothing shows them", message.id.name);
            return Some(Fault { line: line_of(text, &message.id.name), why });
        }
        Entry::Term(term) => {
            return Some(Fault { line: 1, why: format!("-{} is a term; only messages can be changed", term.id.name) });
        }
        _ => return None,
    };
    let why = format!("{id} refers to another message or calls a function; use text and its own arguments");
    (!is_plain(pattern)).then(|| Fault { line: line_of(text, id), why })
}

fn is_plain(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression: Expression::Inline(inline) } => is_plain_value(inline),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            is_plain_value(selector) && variants.iter().all(|variant| is_plain(&variant.value))
        }
    })
}

fn is_plain_value(value: &InlineExpression<String>) -> bool {
    matches!(
        value,
        InlineExpression::VariableReference { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
    )
}

fn id(entry: &Entry<String>) -> Option<&str> {
    match entry {
        Entry::Message(message) => Some(&message.id.name),
        Entry::Term(term) => Some(&term.id.name),
        _ => None,
    }
}

fn line_of(text: &str, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    // Of a message that is there twice, the second.
    text.lines().enumerate().filter(|(_, line)| begins(line)).last().map_or(1, |(at, _)| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(own: &str) -> Vec<Fault> {
        Language::ENGLISH.with_own_words(own).expect_err("something is wrong")
    }

    #[test]
    fn own_words_replace_ours_and_leave_the_others() {
        let own = "# Ours is too long\nlayout-skip = Skip\n";
        let words = Language::ENGLISH.with_own_words(own).expect("nothing is wrong");
        assert_eq!((words.layout_skip(), words.form_show()), ("Skip".to_owned(), "Show".to_owned()));
    }

    #[test]
    fn our_own_words_given_back_change_nothing_r_bd_5() {
        let shipped = Language::ENGLISH.shipped();
        assert!(Language::ENGLISH.with_own_words(shipped).is_ok());
        let some = Language::ENGLISH.listed("form-");
        assert!(some.contains("form-show = Show") && !some.contains("layout-skip"), "{some}");
        assert!(Language::ENGLISH.with_own_words(&some).is_ok());
    }

    #[test]
    fn each_fault_is_told_with_its_line_r_bd_4() {
        let told = |own: &str| faults(own).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(told("\nlayout-skipp = Skip"), ["line 2: there is no message layout-skipp"]);
        assert_eq!(told("form-show = A\nform-show = B"), ["line 2: form-show is there twice"]);
        assert_eq!(
            told("form-show = Show\n\npassword-hint = { $most } characters"),
            ["line 3: message 'password-hint' references unknown variable '$most'"]
        );
        for refers in ["{ site-name }", "{ layout-skip }", "{ DATETIME(\"x\") }", "{ NUMBER($min) }", "{ -own }"] {
            let faults = told(&format!("form-show = Show\nlayout-skip = {refers}"));
            assert!(faults[0].starts_with("line 2: layout-skip refers to another message"), "{faults:?}");
        }
        assert_eq!(
            told("form-show = Show\n    .title = Show"),
            ["line 1: form-show has attributes; nothing shows them"]
        );
        assert_eq!(
            told("-own = Acme"),
            ["line 1: there is no message own", "line 1: -own is a term; only messages can be changed",]
        );
        let [Fault { line: 2, .. }] = faults("form-show = Show\nform-hide = { $open").as_slice() else {
            panic!("{:?}", faults("form-show = Show\nform-hide = { $open"))
        };
    }
}
