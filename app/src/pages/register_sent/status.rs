//! How the mail is doing. The script fetches this part anew; without it a link does, when the visitor wants: a page that
//! reloads by itself loses what is half typed.

use std::time::Duration;

use accounts::Timestamp;
use accounts::sign_up::MailProgress;
use leptos::prelude::*;

use crate::address::Address;
use crate::pages::parts::{Clock, Moment};
use crate::paths;

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
            <Coming address/>
            <p class="state">"It is waiting for its turn; this takes a few seconds."</p>
        }
        .into_any(),
        MailProgress::Held { until } => view! {
            <Coming address/>
            <p class="state">
                "A great deal of mail is leaving just now; yours has its turn " <Moment at=until now/>
                ". If you ask for another one below, that one goes first."
            </p>
        }
        .into_any(),
        MailProgress::HandedOver { at } if dev_mailbox => view! {
            <p class="lede">"The mail to " <Address of=address/> " is ready. Follow its link to finish."</p>
            <p class="state done">"In the development mailbox since " <Clock at/> "."</p>
        }
        .into_any(),
        MailProgress::HandedOver { at } => view! {
            <p class="lede">
                "We sent a mail to " <Address of=address/> ". Follow its link to finish."
            </p>
            <p class="state done">"Sent to the mail server " <Moment at now/> "."</p>
            <Spam sender/>
        }
        .into_any(),
        MailProgress::Delayed if dev_mailbox => view! {
            <Coming address/>
            <p class="state">
                "The development mailbox cannot be written to at the moment; the log says why. We keep trying."
            </p>
        }
        .into_any(),
        MailProgress::Delayed => view! {
            <Coming address/>
            <p class="state">
                "The mail server cannot be reached at the moment. We keep trying; there is nothing you need to do."
            </p>
        }
        .into_any(),
        MailProgress::Refused => view! {
            <p class="state wrong">
                "The mail server does not accept mail for " <Address of=address/>
                ". A letter may be missing or swapped."
            </p>
        }
        .into_any(),
        MailProgress::GivenUp => view! {
            <p class="state wrong">
                "The mail to " <Address of=address/>
                " could not be handed over in time, and we stopped trying. Please ask for another one."
            </p>
        }
        .into_any(),
        MailProgress::Untold => view! {
            <p class="lede">
                "If " <Address of=address/>
                " belongs to an account that waits to be activated, a mail with a new link is on its way."
            </p>
            {(!dev_mailbox).then(|| view! { <Spam sender/> })}
        }
        .into_any(),
    };
    let look = every.map(|_| {
        view! { <noscript><p class="quiet"><a href=paths::REGISTER_SENT>"See whether it is done"</a></p></noscript> }
    });
    view! {
        <section
            id="status"
            class="status"
            aria-live="polite"
            data-poll=every.map(|_| paths::REGISTER_SENT)
            data-every=every.map(|seconds| seconds.to_string())
        >
            {words}
        </section>
        {look}
    }
}

/// Until the mail server has it.
#[component]
fn Coming(address: String) -> impl IntoView {
    view! {
        <p class="lede">"A mail to " <Address of=address/> " is on its way. Follow its link to finish."</p>
    }
}

/// What to look for before asking for another mail.
#[component]
fn Spam(sender: String) -> impl IntoView {
    view! {
        <p class="quiet">
            "Not there yet? Look in the spam folder for a mail from " <b class="address">{sender}</b> "."
        </p>
    }
}
