//! Every mail.

use accounts::links::{Code, LinkToken};
use accounts::mail::{Mail, ResetCause};

use super::{MASKED, NOW, TOKEN, hours};

/// What the letters are about.
pub(super) fn mails() -> Vec<(&'static str, Mail)> {
    [sign_up(), ways_in(), changes()].into_iter().flatten().collect()
}

fn token() -> LinkToken {
    LinkToken::made_up(TOKEN)
}

fn code() -> Code {
    Code::parse("482913").expect("six digits")
}

fn sign_up() -> Vec<(&'static str, Mail)> {
    let until = NOW + hours(24);
    vec![
        ("activate", Mail::Activate { token: token(), code: code(), until }),
        ("activation-reminder", Mail::ActivationReminder { token: token(), until, expires: NOW + hours(24 * 5) }),
        ("already-registered", Mail::AlreadyRegistered),
    ]
}

fn ways_in() -> Vec<(&'static str, Mail)> {
    let until = NOW + hours(1);
    let reset = |activates, password_stays, cause| Mail::ResetPassword {
        token: token(),
        until,
        activates,
        password_stays,
        cause,
    };
    let without = |cause| reset(false, false, cause);
    let new_sign_in = |lock: Option<LinkToken>, more| Mail::NewSignIn {
        user_agent: "Firefox on Windows".into(),
        token: token(),
        lock,
        at: NOW,
        more,
    };
    vec![
        ("reset-password-change-stopped", without(ResetCause::ChangeStopped)),
        ("reset-password-locked", without(ResetCause::Locked)),
        ("reset-password-operator-activated", without(ResetCause::OperatorActivated)),
        ("reset-password-operator-locked", without(ResetCause::OperatorLocked)),
        ("reset-password-without-password", without(ResetCause::Asked)),
        ("reset-password", reset(false, true, ResetCause::Asked)),
        ("reset-password-activates", reset(true, true, ResetCause::Asked)),
        ("reset-password-operator", reset(false, true, ResetCause::Operator)),
        ("sign-in", Mail::SignIn { token: token(), code: code(), until }),
        ("new-sign-in", new_sign_in(Some(token()), 0)),
        ("new-sign-in-several", new_sign_in(Some(token()), 4)),
        ("new-sign-in-moved-on", new_sign_in(None, 0)),
    ]
}

fn changes() -> Vec<(&'static str, Mail)> {
    let requested =
        Mail::EmailChangeRequested { new_address_masked: MASKED.into(), token: token(), until: NOW + hours(24) };
    let lock = || Some(token());
    let deleted = |by_operator| Mail::AccountDeleted { at: NOW, by_operator };
    vec![
        ("password-changed", Mail::PasswordChanged { lock: lock(), at: NOW }),
        ("notices-off", Mail::NoticesOff { lock: lock(), at: NOW }),
        ("confirm-new-email", Mail::ConfirmNewEmail { token: token(), until: NOW + hours(24) }),
        ("email-change-requested", requested),
        ("email-changed", Mail::EmailChanged { token: token(), until: NOW + hours(72) }),
        ("account-deleted", deleted(false)),
        ("account-deleted-by-operator", deleted(true)),
    ]
}
