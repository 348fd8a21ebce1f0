//! What an owner, or an operator, can do with an account.

use accounts::Email;
use accounts::admin::{OrderOutcome, UserRef};

use crate::browser::Browser;
use crate::received::Mail;
use crate::test_app::{PASSWORD, TestApp};

const THIRD: &str = "marble canyon whisper";

/// How an address stands before the stranger comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Nobody,
    Waiting,
    Member,
}

/// Every act that changes an account's standing, its secrets or its counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    Activate,
    ActivateByCode,
    Decline,
    DeclineHis,
    SignIn,
    SignInByMail,
    SignInByCode,
    Reset,
    ResetWaiting,
    ChangePassword,
    MoveAway,
    MoveTo,
    Delete,
    Disable,
    DisableWaiting,
    Enable,
    OperatorActivate,
    OperatorReset,
    OperatorSignOut,
    OperatorDelete,
}

/// Whose address it is, if anybody's.
pub(super) struct Owner {
    pub(super) address: String,
    browser: Browser,
    invitation: Option<Mail>,
}

impl Owner {
    pub(super) async fn new(app: &TestApp, address: &str, standing: Standing) -> Self {
        let mut browser = app.browser();
        let mut invitation = None;
        match standing {
            Standing::Nobody => {}
            Standing::Waiting => {
                browser.register(address).await;
                invitation = Some(app.open_next_mail(address).await);
            }
            Standing::Member => browser = app.member(address).await,
        }
        Self { address: address.to_owned(), browser, invitation }
    }

    /// The latest mail, without those that strangers caused before.
    async fn latest_mail(&self, app: &TestApp) -> Mail {
        app.open_all_mail(&self.address).await.pop().expect("a mail")
    }

    fn who(&self) -> UserRef {
        UserRef::Address(Email::parse(&self.address).expect("an address"))
    }
}

impl Act {
    pub(super) fn standing(self) -> Standing {
        match self {
            Self::DeclineHis | Self::MoveTo => Standing::Nobody,
            Self::Activate
            | Self::ActivateByCode
            | Self::Decline
            | Self::ResetWaiting
            | Self::DisableWaiting
            | Self::OperatorActivate => Standing::Waiting,
            _ => Standing::Member,
        }
    }

    /// What was so before the stranger came.
    pub(super) async fn prepare(self, app: &TestApp, owner: &mut Owner) {
        if self == Self::Enable {
            order(app, owner, Self::Disable).await;
        }
    }

    /// What anybody may ask for, for any address.
    pub(super) async fn ask(self, owner: &mut Owner) {
        let typed = [("email", owner.address.as_str())];
        match self {
            Self::Reset | Self::ResetWaiting => drop(owner.browser.submit("/forgot-password", &typed).await),
            Self::SignInByMail | Self::SignInByCode => drop(owner.browser.submit("/login/mail", &typed).await),
            _ => {}
        }
    }

    /// What only the owner can do.
    pub(super) async fn perform(self, app: &TestApp, owner: &mut Owner) {
        let address = owner.address.clone();
        match self {
            Self::Activate => drop(owner.browser.activate(&invitation(owner)).await),
            Self::ActivateByCode => {
                let code = invitation(owner).code();
                owner.browser.submit("/register/code", &[("code", &code)]).await.leads_to("/account");
            }
            Self::Decline => decline(app, &invitation(owner)).await,
            Self::DeclineHis => {
                // Not every form makes mail.
                let mails = app.open_all_mail(&address).await;
                if let Some(mail) = mails.iter().rfind(|mail| mail.text.contains("/activate/")) {
                    decline(app, mail).await;
                }
            }
            Self::SignIn => drop(app.browser().log_in(&address).await),
            Self::SignInByMail => {
                let link = owner.latest_mail(app).await.link();
                owner.browser.submit(&link, &[]).await.leads_to("/account");
            }
            Self::SignInByCode => {
                let code = owner.latest_mail(app).await.code();
                owner.browser.submit("/login/mail/sent", &[("code", &code)]).await.leads_to("/account");
            }
            Self::Reset | Self::ResetWaiting => {
                let mail = owner.latest_mail(app).await;
                app.browser().reset_password(&mail, THIRD).await;
            }
            Self::ChangePassword => {
                let typed = [("current_password", PASSWORD), ("new_password", THIRD)];
                owner.browser.submit("/account/password", &typed).await.leads_to("/account");
            }
            Self::MoveAway => move_to(app, &mut owner.browser, &format!("new-{address}")).await,
            Self::MoveTo => {
                let mut mover = app.member(&format!("old-{address}")).await;
                move_to(app, &mut mover, &address).await;
            }
            Self::Delete => {
                let typed = [("current_password", PASSWORD), ("confirm", "delete")];
                owner.browser.submit("/account/delete", &typed).await.leads_to("/done/deleted");
            }
            _ => order(app, owner, self).await,
        }
    }
}

fn invitation(owner: &Owner) -> Mail {
    owner.invitation.clone().expect("registered")
}

async fn decline(app: &TestApp, mail: &Mail) {
    app.browser().submit(&format!("{}/decline", mail.link()), &[]).await.leads_to("/done/declined");
}

async fn move_to(app: &TestApp, mover: &mut Browser, address: &str) {
    app.open_all_mail(address).await;
    mover.submit("/account/email", &[("email", address)]).await.leads_to("/account/email");
    let mail = app.open_all_mail(address).await.pop().expect("a mail to the new address");
    mover.submit(&mail.link(), &[]).await.leads_to("/account");
}

async fn order(app: &TestApp, owner: &Owner, act: Act) {
    let (users, who, now) = (app.operator.users(), owner.who(), app.state.clock.now());
    let done = match act {
        Act::Disable | Act::DisableWaiting => users.disable(&who, now).await,
        Act::Enable => users.enable(&who, now).await,
        Act::OperatorActivate => users.activate(&who, now).await,
        Act::OperatorReset => users.reset(&who, now).await,
        Act::OperatorDelete => users.delete(&who, now).await,
        Act::OperatorSignOut => users.sign_out(&who, now).await.map(|_| OrderOutcome::Done),
        other => panic!("{other:?} is no order"),
    };
    assert_eq!(done.expect("the database works"), OrderOutcome::Done, "{act:?}");
}
