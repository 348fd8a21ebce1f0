//! The real thing under random steps, compared with the model after each.

mod checks;

use std::time::Duration;

use accounts::account::{AddressChange, AddressRequest};
use accounts::admin::{OrderOutcome, UserRef};
use accounts::links::{Code, LinkError};
use accounts::sessions::{Confirmed, Member};
use accounts::sign_in::{MailSignIn, SignInOutcome};
use accounts::sign_up::{Activation, ActivationProof, ResendOutcome};
use accounts::{Accounts, KeyRing, SessionToken, SignUpToken};
use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence, RngSeed, TestCaseError, TestRunner};

use crate::model::{ADDRESSES, Model, PASSWORDS, Step, steps};
use crate::settings_world::{Link, ask_to_sign_in, confirm, lock, notices_off, sign_in_by_link, undo, veto};
use crate::world::*;

const TABLES: [&str; 9] = [
    "vestibule_sessions",
    "vestibule_email_changes",
    "vestibule_link_uses",
    "vestibule_sign_up_requests",
    "vestibule_mail_sign_in_requests",
    "vestibule_outbox",
    "vestibule_throttles",
    "vestibule_audit",
    "vestibule_users",
];

/// What people hold in their hands, in the order in which the model counts it.
struct Real {
    world: World,
    links: Vec<Link>,
    codes: Vec<Option<Code>>,
    sessions: Vec<SessionToken>,
    browsers: Vec<SignUpToken>,
    roots: Vec<[u8; 32]>,
    trail: i64,
}

#[test]
fn whatever_is_done_to_an_account_the_model_foretells_what_comes_of_it_inv_1_inv_2_inv_3_inv_4_inv_8_inv_9() {
    both(async |world| {
        let mut runner = TestRunner::new(Config {
            // 64, or a quarter of PROPTEST_CASES.
            cases: Config::default().cases / 4,
            max_shrink_iters: 2_000,
            rng_seed: RngSeed::Fixed(2_026),
            failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/it/model.proptest-regressions"))),
            ..Config::default()
        });
        let handle = tokio::runtime::Handle::current();
        let told = tokio::task::block_in_place(|| runner.run(&steps(), |steps| handle.block_on(tell(world, &steps))));
        told.unwrap_or_else(|failed| panic!("{failed}"));
    });
}

/// One story, on an empty database.
async fn tell(world: &World, steps: &[Step]) -> Result<(), TestCaseError> {
    let mut real = Real::new(world).await;
    let mut model = Model::new(real.world.now().millis() / 1000);
    for step in steps {
        let Some(target) = model.target(step) else { continue };
        let answer = real.perform(step, target, &model).await;
        let expected = model.apply(step, target);
        prop_assert_eq!(answer, expected.answer, "{:?} {:?}", step, &model.account);
        real.check(step, &mut model, &expected).await?;
        model.assert_links_were_used_once();
    }
    real.check_links(&model).await?;
    real.check_passwords(&model).await
}

impl Real {
    async fn new(world: &World) -> Self {
        for table in TABLES {
            world.sql(&format!("DELETE FROM {table}")).await;
        }
        Self {
            world: world.clone(),
            links: Vec::new(),
            codes: Vec::new(),
            sessions: Vec::new(),
            browsers: Vec::new(),
            roots: vec![ROOT],
            trail: 0,
        }
    }

    fn accounts(&self) -> &Accounts {
        &self.world.accounts
    }

    async fn member(&self, session: usize) -> Member {
        self.world.resume(&self.sessions[session]).await.expect("the model knows who is signed in")
    }

    /// Does a step and gives the answer in the model's words.
    async fn perform(&mut self, step: &Step, target: usize, model: &Model) -> &'static str {
        // Limits have tests of their own; here they would only hide what is behind them.
        self.world.sql("DELETE FROM vestibule_throttles").await;
        let address = ADDRESSES[model.account.as_ref().map_or(0, |account| account.address)];
        let who = UserRef::Address(email(address));
        let (world, link) = (self.world.clone(), self.links.get(target).map(|link| link.token.clone()));
        let link = link.unwrap_or_default();
        match *step {
            Step::Wait { seconds } => world.pass(Duration::from_secs(seconds.unsigned_abs())),
            Step::SetBack { seconds } => world.clock.set_back(Duration::from_secs(seconds.unsigned_abs())),
            Step::RotateKeys => self.rotate_keys(),
            Step::Register { password } => {
                world.pass(SECOND);
                self.browsers.push(world.register(address, PASSWORDS[password]).await);
            }
            Step::Resend { .. } => {
                return match world.resend(&self.browsers[target]).await {
                    ResendOutcome::NoAttempt => "not asked",
                    ResendOutcome::Done => "done",
                };
            }
            Step::ConfirmHere { browser, .. } => {
                let browser = model.browser(browser).map(|browser| &self.browsers[browser]);
                let activation = world.activate(&link, ActivationProof::Browser, browser).await;
                return self.activated(activation);
            }
            Step::ConfirmElsewhere { password: typed, .. } => {
                let activation =
                    world.activate(&link, ActivationProof::Password(password(PASSWORDS[typed])), None).await;
                return self.activated(activation);
            }
            Step::ConfirmWithNewPassword { password: typed, .. } => {
                let activation =
                    world.activate(&link, ActivationProof::NewPassword(new_password(PASSWORDS[typed])), None).await;
                return self.activated(activation);
            }
            Step::Forgot => world.request_reset(address).await,
            Step::Reset { password, .. } => return outcome(&world.reset(&link, PASSWORDS[password]).await),
            Step::ChangePassword { current, new, .. } => return self.change_password(target, current, new).await,
            Step::AskForAddress { address, .. } => {
                let (member, address) = (self.member(target).await, email(ADDRESSES[address]));
                let Some(fresh) = member.fresh(world.now()) else { return "not fresh" };
                return match self.accounts().account().request_email(fresh, &address, &world.request()).await {
                    Ok(AddressRequest::Unchanged) => "unchanged",
                    Ok(AddressRequest::Accepted) => "done",
                    other => panic!("not asked: {other:?}"),
                };
            }
            Step::CancelAddress { .. } => {
                let member = self.member(target).await;
                let cancelled = self.accounts().account().cancel_email(&member, &world.request()).await;
                cancelled.expect("the database works");
            }
            Step::ConfirmAddress { .. } => return changed(&confirm(&world, &link).await),
            Step::Veto { .. } => return changed(&veto(&world, &link).await),
            Step::Undo { .. } => return changed(&undo(&world, &link).await),
            Step::Disable => return order(&self.world.operator.users().disable(&who, world.now()).await),
            Step::Enable => return order(&self.world.operator.users().enable(&who, world.now()).await),
            Step::Delete { password: typed, .. } => {
                let (member, typed) = (self.member(target).await, password(PASSWORDS[typed]));
                return confirmed(&self.accounts().account().delete(&member, typed, world.now()).await);
            }
            Step::LogIn { password } => return self.log_in(address, password).await,
            Step::LogOut { .. } => world.log_out(&self.sessions[target]).await,
            Step::AskToSignIn => {
                self.browsers.push(renamed(&ask_to_sign_in(&world, address).await));
            }
            Step::SignInByLink { .. } => {
                let browser = renamed(&self.browsers[model.asked_by(target)]);
                let answer = sign_in_by_link(&world, &link, &browser).await;
                return self.entered(answer);
            }
            Step::SignInByCode { .. } => {
                let browser = renamed(&self.browsers[model.asked_by(target)]);
                let code = self.codes[target].clone().expect("its mail had one");
                let answer = world.accounts.sign_in().with_code(&browser, &code, &world.request()).await;
                return self.entered(answer.expect("the database works"));
            }
            Step::NoticesOff { .. } => return outcome(&notices_off(&world, &link).await),
            Step::Lock { .. } => return outcome(&lock(&world, &link).await),
            Step::EndOthers { .. } => {
                let member = self.member(target).await;
                let Some(fresh) = member.fresh(world.now()) else { return "not fresh" };
                let ended = world.accounts.sessions().end_others(fresh, &world.request()).await;
                self.sessions[target] = ended.expect("the database works").expect("signed in").session;
            }
            Step::OperatorActivates => return order(&self.world.operator.users().activate(&who, world.now()).await),
            Step::OperatorLocks => return order(&self.world.operator.users().lock(&who, world.now()).await),
            Step::OperatorSignsOut => {
                let ended = self.world.operator.users().sign_out(&who, world.now()).await.expect("the database works");
                return ended.map_or("nobody", |_| "done");
            }
        }
        "done"
    }

    async fn change_password(&mut self, session: usize, current: usize, new: usize) -> &'static str {
        let (member, world) = (self.member(session).await, &self.world);
        let (current, new) = (password(PASSWORDS[current]), new_password(PASSWORDS[new]));
        let answer = world.accounts.account().change_password(&member, current, new, &world.request()).await;
        let words = confirmed(&answer);
        if let Ok(Confirmed::Yes(renewed)) = answer {
            self.sessions[session] = renewed.session;
        }
        words
    }

    async fn log_in(&mut self, address: &str, password: usize) -> &'static str {
        match self.world.log_in(address, PASSWORDS[password]).await {
            SignInOutcome::SignedIn(signed_in) => self.sessions.push(signed_in.session),
            SignInOutcome::Unconfirmed(browser) => {
                self.browsers.push(browser);
                return "unconfirmed";
            }
            SignInOutcome::Refused => return "refused",
            SignInOutcome::Throttled { .. } => return "throttled",
        }
        "done"
    }

    fn activated(&mut self, activation: Activation) -> &'static str {
        match activation {
            Activation::SignedIn(signed_in) => self.sessions.push(signed_in.session),
            Activation::NeedsPassword => return "needs password",
            Activation::WrongPassword => return "wrong",
            Activation::Throttled { .. } => return "throttled",
            Activation::BrokenLink(dead) => return words(&dead),
        }
        "done"
    }

    fn entered(&mut self, answer: MailSignIn) -> &'static str {
        match answer {
            MailSignIn::SignedIn(signed_in) => self.sessions.push(signed_in.session),
            MailSignIn::Wrong { .. } => return "wrong",
            MailSignIn::Void => return "void",
            MailSignIn::NotAsked => return "not asked",
            MailSignIn::BrokenLink(dead) => return words(&dead),
        }
        "done"
    }

    /// A new key signs from now on; the old ones go on verifying.
    fn rotate_keys(&mut self) {
        for n in 100..=u8::MAX {
            let roots: Vec<_> = [[n; 32]].into_iter().chain(self.roots.clone()).collect();
            // Some keys have the same id.
            if let Ok(keys) = KeyRing::new(&roots, INSTANCE) {
                self.roots = roots;
                self.world = self.world.restarted(keys, CHEAP, LIFETIMES);
                return;
            }
        }
    }
}

fn words(dead: &LinkError) -> &'static str {
    match dead {
        LinkError::Invalid => "invalid",
        LinkError::Expired { .. } => "expired",
        LinkError::Superseded { .. } => "superseded",
        LinkError::AlreadyActive => "already active",
    }
}

fn outcome(answer: &Result<(), LinkError>) -> &'static str {
    answer.as_ref().err().map_or("done", words)
}

fn changed(change: &AddressChange) -> &'static str {
    match change {
        AddressChange::Done(_) => "done",
        AddressChange::Unavailable => "unavailable",
        AddressChange::BrokenLink(dead) => words(dead),
    }
}

fn confirmed<T>(answer: &Result<Confirmed<T>, accounts::Error>) -> &'static str {
    match answer.as_ref().expect("the database works") {
        Confirmed::Yes(_) => "done",
        Confirmed::WrongPassword => "wrong",
        Confirmed::Throttled { .. } => "throttled",
        Confirmed::Conflict => "outrun",
    }
}

fn order(order: &Result<OrderOutcome, accounts::Error>) -> &'static str {
    match order.as_ref().expect("the database works") {
        OrderOutcome::Done => "done",
        OrderOutcome::AlreadySo => "already so",
        OrderOutcome::Disabled => "disabled",
        OrderOutcome::NoSuchAccount => "nobody",
    }
}
