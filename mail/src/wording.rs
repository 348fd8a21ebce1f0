//! Turns what an email is about into words.

use accounts::links::LinkToken;
use accounts::mail::Mail;
use app::letters::{
    Letter, account_deleted, activate, activation_reminder, already_registered, confirm_new_email,
    email_change_requested, email_changed, new_sign_in, notices_off, password_changed, reset_password, sign_in,
};
use app::{Site, device, paths};

/// Words an email. Its links lead to `PUBLIC_URL` and nowhere else (I-10).
pub fn letter(site: &Site, mail: &Mail) -> Letter {
    let link = |path: fn(&str) -> String, token: &LinkToken| site.link(&path(token.expose()));
    match mail {
        Mail::Activate { token, code, until } => {
            let code = Some(code.expose().to_owned());
            activate::letter(site, activate::Props { link: link(paths::activate, token), code, until: *until })
        }
        Mail::AlreadyRegistered => already_registered::letter(
            site,
            already_registered::Props {
                login_link: site.link(paths::LOGIN),
                forgot_link: site.link(paths::FORGOT_PASSWORD),
            },
        ),
        Mail::ActivationReminder { token, until, expires } => {
            let link = link(paths::activate, token);
            activation_reminder::letter(site, activation_reminder::Props { link, until: *until, expires: *expires })
        }
        Mail::ResetPassword { token, until, activates, password_stays, cause } => {
            let (link, until) = (link(paths::reset_password, token), *until);
            let (activates, password_stays, cause) = (*activates, *password_stays, *cause);
            reset_password::letter(site, reset_password::Props { link, until, activates, password_stays, cause })
        }
        Mail::PasswordChanged { lock, at } => {
            let lock_link = lock.as_ref().map(|token| link(paths::lock_account, token));
            password_changed::letter(site, password_changed::Props { at: *at, lock_link })
        }
        Mail::NoticesOff { lock, at } => {
            let lock_link = lock.as_ref().map(|token| link(paths::lock_account, token));
            notices_off::letter(site, notices_off::Props { at: *at, lock_link })
        }
        Mail::ConfirmNewEmail { token, until } => {
            let link = link(paths::confirm_email, token);
            confirm_new_email::letter(site, confirm_new_email::Props { link, until: *until })
        }
        Mail::EmailChangeRequested { new_address_masked, token, until } => {
            let veto_link = link(paths::veto_email, token);
            email_change_requested::letter(
                site,
                email_change_requested::Props {
                    new_address_masked: new_address_masked.clone(),
                    veto_link,
                    until: *until,
                },
            )
        }
        Mail::EmailChanged { token, until } => {
            let undo_link = link(paths::undo_email, token);
            email_changed::letter(site, email_changed::Props { undo_link, until: *until })
        }
        Mail::AccountDeleted { at, by_operator } => {
            account_deleted::letter(site, account_deleted::Props { at: *at, by_operator: *by_operator })
        }
        Mail::SignIn { token, code, until } => {
            let link = link(paths::login_mail_link, token);
            sign_in::letter(site, sign_in::Props { link, code: code.expose().to_owned(), until: *until })
        }
        Mail::NewSignIn { user_agent, token, lock, at, more } => {
            let off_link = link(paths::notices_off, token);
            let lock_link = lock.as_ref().map(|token| link(paths::lock_account, token));
            let device = device::name(user_agent);
            new_sign_in::letter(site, new_sign_in::Props { device, at: *at, more: *more, lock_link, off_link })
        }
    }
}
