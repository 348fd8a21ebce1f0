//! How the mail is doing. The script fetches this part anew; without it the whole page reloads.

use accounts::Timestamp;
use leptos::prelude::*;

use super::MailState;
use crate::pages::parts::Moment;
use crate::paths;

/// After how many seconds something may have changed; `None` once nothing will by itself. Where nothing else will, the
/// button for another mail may come back.
pub(super) fn refresh(mail: MailState, resend_after: Option<u32>) -> Option<u32> {
    match mail {
        MailState::Queued => Some(5),
        MailState::Held { .. } | MailState::HandedOver { .. } | MailState::Delayed => Some(20),
        MailState::GivenUp | MailState::Untold => resend_after,
        MailState::Refused => None,
    }
}

/// The live part. Nothing in it takes the focus, so replacing it disturbs nobody.
#[component]
pub(super) fn Status(
    address: String,
    mail: MailState,
    now: Timestamp,
    resend_after: Option<u32>,
    sender: String,
) -> impl IntoView {
    let poll = refresh(mail, resend_after).map(|_| paths::REGISTER_SENT);
    let words = match mail {
        MailState::Queued => {
            view! { <p class="state">"The mail is waiting for its turn; this takes a few seconds."</p> }.into_any()
        }
        MailState::Held { until } => view! {
            <p class="state">
                "A great deal of mail is leaving just now; yours has its turn " <Moment at=until now/>
                ". If you ask for another one below, that one goes first."
            </p>
        }
        .into_any(),
        MailState::HandedOver { at } => view! {
            <p class="state done">"Sent to the mail server " <Moment at now/> "."</p>
            <Spam sender/>
        }
        .into_any(),
        MailState::Delayed => view! {
            <p class="state">
                "The mail server cannot be reached at the moment. We keep trying; there is nothing you need to do."
            </p>
        }
        .into_any(),
        MailState::Refused => view! {
            <p class="state wrong">
                "The mail server does not take mail for " <b class="address">{address}</b>
                ". A letter may be missing or swapped."
            </p>
        }
        .into_any(),
        MailState::GivenUp => view! {
            <p class="state wrong">
                "The mail to " <b class="address">{address}</b>
                " could not be handed over in time, and we stopped trying. Please ask for another one."
            </p>
        }
        .into_any(),
        MailState::Untold => view! {
            <p class="lede">
                "If " <b class="address">{address}</b>
                " belongs to an account that waits to be activated, a mail with a new link is on its way."
            </p>
            <Spam sender/>
        }
        .into_any(),
    };
    view! { <section id="status" class="status" aria-live="polite" data-poll=poll>{words}</section> }
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
