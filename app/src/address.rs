//! Addresses as people write them.

use leptos::prelude::*;

/// The address with its domain in letters rather than `xn--…`, where that reads back as the same domain.
///
/// For addresses that are the reader's own. One that somebody else may have chosen stays as mail servers see it: letters
/// of other alphabets that look like ours would deceive.
pub(crate) fn shown(address: String) -> String {
    let Some((local, domain)) = address.rsplit_once('@') else { return address };
    let (unicode, read) = idna::domain_to_unicode(domain);
    let same = read.is_ok() && idna::domain_to_ascii(&unicode).is_ok_and(|ascii| ascii == domain);
    if same { format!("{local}@{unicode}") } else { address }
}

/// The reader's own address, in running text. It is written from left to right, whatever the language around it.
#[component]
pub(crate) fn Address(#[prop(into)] of: String) -> impl IntoView {
    view! { <bdi class="address" dir="ltr">{shown(of)}</bdi> }
}

#[cfg(test)]
mod tests {
    fn shown(address: &str) -> String {
        super::shown(address.to_owned())
    }

    #[test]
    fn a_domain_is_said_in_its_own_letters() {
        assert_eq!(shown("ann@xn--exmple-cua.org"), "ann@exämple.org");
        assert_eq!(shown("a•••@xn--exmple-cua.org"), "a•••@exämple.org");
        assert_eq!(shown("ann@example.org"), "ann@example.org");
    }

    #[test]
    fn what_is_no_such_domain_stays_as_it_is() {
        for odd in ["ann@xn--a", "ann@EXAMPLE.org", "<b>", "", "ann@xn--\u{fffd}.org"] {
            assert_eq!(shown(odd), odd);
        }
    }
}
