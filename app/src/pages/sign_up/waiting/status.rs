//! How the mail is doing. The script fetches this part anew; without it a link does, when the visitor wants: a page that
//! reloads by itself loses what is half typed.

use std::time::Duration;

use accounts::Timestamp;
use accounts::sign_up::MailProgress;
use leptos::prelude::*;

use crate::address::Address;
use crate::pages::parts::{Clock, Moment};
use crate::{Reader, paths};

/// After how many seconds the script looks again; `None` once nothing changes by itself. Where nothing else does, the
/// button for another mail may come back.
fn look_again(mail: MailProgress, resend_after: Duration) -> Option<u32> {
    match mail {
        MailProgress::Queued => Some(2),
        MailProgress::Held { .. } | MailProgress::HandedOver { .. } | MailProgress::Delayed => Some(5),
        MailProgress::GivenUp | MailProgress::Untold => (!resend_after.is_zero()).then_some(5),
        MailProgress::Refused => None,
    }
}

/// The live part. Nothing in it takes the focus, so replacing it disturbs nobody.
#[component]
pub(super) fn Status(
    t: Reader,
    address: String,
    mail: MailProgress,
    now: Timestamp,
    resend_after: Duration,
    sender: String,
    dev_mailbox: bool,
) -> impl IntoView {
    let every = look_again(mail, resend_after);
    let words = match mail {
        MailProgress::Queued => view! {
            <Coming t address/>
            <p class="state">{t.waiting_queued()}</p>
        }
        .into_any(),
        MailProgress::Held { until } => {
            let turn = t.waiting_held();
            view! {
                <Coming t address/>
                <p class="state">{turn.s0}<Moment t at=until now/>{turn.s1}</p>
            }
            .into_any()
        }
        MailProgress::HandedOver { at } if dev_mailbox => {
            let (ready, since) = (t.waiting_development_ready(), t.waiting_development_since());
            view! {
                <p class="lede">{ready.s0}<Address of=address/>{ready.s1}</p>
                <p class="state done">{since.s0}<Clock t at/>{since.s1}</p>
            }
            .into_any()
        }
        MailProgress::HandedOver { at } => {
            let (sent, since) = (t.waiting_sent(), t.waiting_sent_at());
            view! {
                <p class="lede">{sent.s0}<Address of=address/>{sent.s1}</p>
                <p class="state done">{since.s0}<Moment t at now/>{since.s1}</p>
                <Spam t sender/>
            }
            .into_any()
        }
        MailProgress::Delayed => view! {
            <Coming t address/>
            <p class="state">{if dev_mailbox { t.waiting_development_delayed() } else { t.waiting_delayed() }}</p>
        }
        .into_any(),
        MailProgress::Refused => {
            let refused = t.waiting_refused();
            view! { <p class="state wrong">{refused.s0}<Address of=address/>{refused.s1}</p> }.into_any()
        }
        MailProgress::GivenUp => {
            let given_up = t.waiting_given_up();
            view! { <p class="state wrong">{given_up.s0}<Address of=address/>{given_up.s1}</p> }.into_any()
        }
        MailProgress::Untold => {
            let untold = t.waiting_untold();
            view! {
                <p class="lede">{untold.s0}<Address of=address/>{untold.s1}</p>
                {(!dev_mailbox).then(|| view! { <Spam t sender/> })}
            }
            .into_any()
        }
    };
    let look = every.map(|_| {
        view! { <noscript><p class="quiet"><a href=paths::REGISTER_SENT>{t.waiting_look_again()}</a></p></noscript> }
    });
    view! {
        <div
            id="status"
            class="status"
            aria-live="polite"
            data-poll=every.map(|_| paths::REGISTER_SENT)
            data-every=every.map(|seconds| seconds.to_string())
        >
            {words}
        </div>
        {look}
    }
}

/// Until the mail server has it.
#[component]
fn Coming(t: Reader, address: String) -> impl IntoView {
    let coming = t.waiting_coming();
    view! { <p class="lede">{coming.s0}<Address of=address/>{coming.s1}</p> }
}

/// What to look for before asking for another mail.
#[component]
fn Spam(t: Reader, sender: String) -> impl IntoView {
    let spam = t.waiting_spam();
    view! { <p class="quiet">{spam.s0}<b class="address">{sender}</b>{spam.s1}</p> }
}
