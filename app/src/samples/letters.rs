//! Every mail.

use accounts::mail::ResetCause;

use super::{MASKED, NOW, TOKEN, hours};
use crate::letters::{
    account_deleted, activate, activation_reminder, already_registered, confirm_new_email, email_change_requested,
    email_changed, new_sign_in, notices_off, password_changed, reset_password, sign_in,
};
use crate::{Letter, Site, paths};

pub(super) fn letters(site: &Site) -> Vec<(&'static str, Letter)> {
    [sign_up(site), ways_in(site), changes(site)].into_iter().flatten().collect()
}

fn sign_up(site: &Site) -> Vec<(&'static str, Letter)> {
    let link = site.link(&paths::activate(TOKEN));
    let until = NOW + hours(24);
    let code = Some("482913".to_owned());
    let with_code = activate::Props { link: link.clone(), code, until };
    let without = activate::Props { code: None, ..with_code.clone() };
    let reminder = activation_reminder::Props { link, until, expires: NOW + hours(24 * 5) };
    let known = already_registered::Props {
        login_link: site.link(paths::LOGIN),
        forgot_link: site.link(paths::FORGOT_PASSWORD),
    };
    vec![
        ("activate", activate::letter(site, with_code)),
        ("activate-without-code", activate::letter(site, without)),
        ("activation-reminder", activation_reminder::letter(site, reminder)),
        ("already-registered", already_registered::letter(site, known)),
    ]
}

fn ways_in(site: &Site) -> Vec<(&'static str, Letter)> {
    let reset = reset_password::Props {
        link: site.link(&paths::reset_password(TOKEN)),
        until: NOW + hours(1),
        activates: false,
        password_stays: true,
        cause: ResetCause::Asked,
    };
    let activating = reset_password::Props { activates: true, ..reset.clone() };
    let operator = reset_password::Props { cause: ResetCause::Operator, ..reset.clone() };
    let without =
        |cause| reset_password::letter(site, reset_password::Props { password_stays: false, cause, ..reset.clone() });
    let by_mail = sign_in::Props {
        link: site.link(&paths::login_mail_link(TOKEN)),
        code: "482913".into(),
        until: NOW + hours(1),
    };
    let new = new_sign_in::Props {
        device: "Firefox on Windows".into(),
        at: NOW,
        more: 0,
        off_link: site.link(&paths::notices_off(TOKEN)),
        lock_link: Some(site.link(&paths::lock_account(TOKEN))),
    };
    let several = new_sign_in::Props { more: 4, ..new.clone() };
    let moved_on = new_sign_in::Props { lock_link: None, ..new.clone() };
    vec![
        ("reset-password-change-stopped", without(ResetCause::ChangeStopped)),
        ("reset-password-locked", without(ResetCause::Locked)),
        ("reset-password-operator-activated", without(ResetCause::OperatorActivated)),
        ("reset-password-operator-locked", without(ResetCause::OperatorLocked)),
        ("reset-password-without-password", without(ResetCause::Asked)),
        ("reset-password", reset_password::letter(site, reset)),
        ("reset-password-activates", reset_password::letter(site, activating)),
        ("reset-password-operator", reset_password::letter(site, operator)),
        ("sign-in", sign_in::letter(site, by_mail)),
        ("new-sign-in", new_sign_in::letter(site, new)),
        ("new-sign-in-several", new_sign_in::letter(site, several)),
        ("new-sign-in-moved-on", new_sign_in::letter(site, moved_on)),
    ]
}

fn changes(site: &Site) -> Vec<(&'static str, Letter)> {
    let confirm = confirm_new_email::Props { link: site.link(&paths::confirm_email(TOKEN)), until: NOW + hours(24) };
    let requested = email_change_requested::Props {
        new_address_masked: MASKED.into(),
        veto_link: site.link(&paths::veto_email(TOKEN)),
        until: NOW + hours(24),
    };
    let deleted = |by_operator| account_deleted::letter(site, account_deleted::Props { at: NOW, by_operator });
    let changed = email_changed::Props { undo_link: site.link(&paths::undo_email(TOKEN)), until: NOW + hours(72) };
    let lock_link = || Some(site.link(&paths::lock_account(TOKEN)));
    let off = notices_off::Props { at: NOW, lock_link: lock_link() };
    vec![
        (
            "password-changed",
            password_changed::letter(site, password_changed::Props { at: NOW, lock_link: lock_link() }),
        ),
        ("notices-off", notices_off::letter(site, off)),
        ("confirm-new-email", confirm_new_email::letter(site, confirm)),
        ("email-change-requested", email_change_requested::letter(site, requested)),
        ("email-changed", email_changed::letter(site, changed)),
        ("account-deleted", deleted(false)),
        ("account-deleted-by-operator", deleted(true)),
    ]
}
