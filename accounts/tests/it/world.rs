//! A service with its database and its clock, and what people do with it.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::time::Duration;

use accounts::activation::{Activation, CodeEntry, DeadLink, Proof};
use accounts::code::Code;
use accounts::login::Login;
use accounts::outbox::{Delivery, Fate, Mail};
use accounts::recovery::ResetRequest;
use accounts::registration::{Followup, Registration};
use accounts::session::{Member, SignedIn};
use accounts::waiting::Progress;

use accounts::{
    Accounts, Client, Clock, CookieToken, Database, Email, HashGate, KeyRing, Lifetimes, Password, PasswordPolicy,
    Timestamp,
};
use tokio::sync::Barrier;

use crate::database::Kind;

pub(crate) const ANN: &str = "ann@example.org";
pub(crate) const BEN: &str = "ben@example.org";
pub(crate) const PASSWORD: &str = "tangerine orbit velvet";
pub(crate) const OTHER: &str = "seven quiet lanterns";

pub(crate) const MILLISECOND: Duration = Duration::from_millis(1);
pub(crate) const SECOND: Duration = Duration::from_secs(1);
pub(crate) const MINUTE: Duration = Duration::from_mins(1);
pub(crate) const HOUR: Duration = Duration::from_hours(1);
pub(crate) const DAY: Duration = Duration::from_hours(24);

/// The defaults of the contract.
pub(crate) const LIFETIMES: Lifetimes = Lifetimes {
    activation: DAY,
    reset: HOUR,
    email_change: DAY,
    session_idle: Duration::from_hours(7 * 24),
    session: Duration::from_hours(30 * 24),
    unconfirmed: Duration::from_hours(7 * 24),
};
/// The least work argon2 takes.
pub(crate) const CHEAP: (u32, u32, u32) = (8, 1, 1);
pub(crate) const ROOT: [u8; 32] = [7; 32];
pub(crate) const INSTANCE: &str = "https://vestibule.example";

/// Fails with what came instead.
macro_rules! assert_is {
    ($value:expr, $pattern:pat $(if $guard:expr)?) => {
        match $value {
            $pattern $(if $guard)? => {}
            other => panic!("expected {}, got {other:?}", stringify!($pattern $(if $guard)?)),
        }
    };
}
pub(crate) use assert_is;

/// A service. Clones share database and clock, and can differ in who is asking or in settings.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) accounts: Accounts,
    pub(crate) clock: Clock,
    pub(crate) keys: KeyRing,
    pub(crate) client: Client,
}

/// Tells a story on every kind of database.
pub(crate) fn both(story: impl AsyncFn(&World) + Sync) {
    for kind in Kind::all() {
        let name = kind.name().to_owned();
        let told = std::thread::scope(|scope| {
            // The thread's name is the head of a panic's message.
            let thread = std::thread::Builder::new().name(name);
            thread.spawn_scoped(scope, || tell(&kind, &story)).expect("a thread").join()
        });
        told.unwrap_or_else(|panic| resume_unwind(panic));
    }
}

fn tell(kind: &Kind, story: &impl AsyncFn(&World)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let fresh = kind.fresh().await.expect("a fresh database");
        story(&World::over(fresh.database.clone())).await;
        fresh.remove().await.expect("the database can be removed");
    });
}

/// Does everything at the same moment and gives the answers in order.
pub(crate) async fn at_once<T: Send + 'static>(
    jobs: impl IntoIterator<Item = impl Future<Output = T> + Send + 'static>,
) -> Vec<T> {
    let jobs: Vec<_> = jobs.into_iter().collect();
    let barrier = Arc::new(Barrier::new(jobs.len()));
    let mut running = Vec::new();
    for job in jobs {
        let barrier = Arc::clone(&barrier);
        running.push(tokio::spawn(async move {
            barrier.wait().await;
            job.await
        }));
    }
    let mut answers = Vec::new();
    for job in running {
        answers.push(job.await.expect("no job panics"));
    }
    answers
}

pub(crate) fn email(typed: &str) -> Email {
    Email::parse(typed).expect("an address")
}

pub(crate) fn password(typed: &str) -> Password {
    Password::parse(typed).expect("a password")
}

pub(crate) fn ring(roots: &[[u8; 32]]) -> KeyRing {
    KeyRing::new(roots, INSTANCE).expect("keys")
}

/// The token in a mail's link.
pub(crate) fn link_of(mail: &Mail) -> String {
    match mail {
        Mail::Activate { token, .. }
        | Mail::ActivationReminder { token, .. }
        | Mail::ResetPassword { token, .. }
        | Mail::ConfirmNewEmail { token, .. }
        | Mail::EmailChangeRequested { token, .. }
        | Mail::EmailChanged { token, .. }
        | Mail::SignIn { token, .. }
        | Mail::NewSignIn { token, .. } => token.expose().to_owned(),
        other => panic!("a mail without a link: {other:?}"),
    }
}

/// The code in a mail to activate or to sign in.
pub(crate) fn code_of(mail: &Mail) -> Code {
    match mail {
        Mail::Activate { code, .. } | Mail::SignIn { code, .. } => code.clone(),
        other => panic!("a mail without a code: {other:?}"),
    }
}

/// A code that is not this one.
pub(crate) fn another(code: &Code) -> Code {
    let number: u32 = code.expose().parse().expect("six digits");
    Code::parse(&format!("{:06}", (number + 1) % 1_000_000)).expect("a code")
}

pub(crate) fn activated(activation: Activation) -> SignedIn {
    match activation {
        Activation::SignedIn(signed_in) => signed_in,
        other => panic!("not activated: {other:?}"),
    }
}

pub(crate) fn let_in(login: Login) -> SignedIn {
    match login {
        Login::SignedIn(signed_in) => signed_in,
        other => panic!("not signed in: {other:?}"),
    }
}

pub(crate) fn accepted(registration: Registration) -> CookieToken {
    match registration {
        Registration::Accepted(cookie) => cookie,
        other @ Registration::Throttled { .. } => panic!("not accepted: {other:?}"),
    }
}

impl World {
    fn over(database: Database) -> Self {
        // 2026-01-01T00:00:00Z, a whole second: links carry no fractions.
        let clock = Clock::manual(Timestamp::from_millis(1_767_225_600_000));
        let keys = ring(&[ROOT]);
        let gate = HashGate::new(4, MINUTE, CHEAP);
        let accounts = Accounts::new(database, keys.clone(), gate, policy(), LIFETIMES);
        Self { accounts, clock, keys, client: Client::default() }
    }

    /// The same service asked from elsewhere in the network.
    pub(crate) fn from(&self, source: &str) -> Self {
        let client =
            Client { source: Some(source.into()), address: Some(source.into()), user_agent: "Browser/1".into() };
        Self { client, ..self.clone() }
    }

    /// The same service after a restart with other settings.
    pub(crate) fn restarted(&self, keys: KeyRing, params: (u32, u32, u32), lifetimes: Lifetimes) -> Self {
        let gate = HashGate::new(4, MINUTE, params);
        let accounts = Accounts::new(self.accounts.database().clone(), keys.clone(), gate, policy(), lifetimes);
        Self { accounts, keys, ..self.clone() }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Lets time go by.
    pub(crate) fn pass(&self, time: Duration) {
        self.clock.advance(time);
    }

    // Registering

    pub(crate) async fn try_register(&self, address: &str, typed: &str) -> Registration {
        let registered = self.accounts.register(&email(address), password(typed), &self.client, self.now()).await;
        registered.expect("the database works")
    }

    /// Registers and gives the browser's attempt cookie.
    pub(crate) async fn register(&self, address: &str, typed: &str) -> CookieToken {
        accepted(self.try_register(address, typed).await)
    }

    pub(crate) async fn resend(&self, browser: &CookieToken) -> Followup {
        self.accounts.resend(browser, &self.client, self.now()).await.expect("the database works")
    }

    pub(crate) async fn resend_to(&self, address: &str) -> CookieToken {
        let resent = self.accounts.resend_to(&email(address), &self.client, self.now()).await;
        accepted(resent.expect("the database works"))
    }

    pub(crate) async fn correct_address(&self, browser: &CookieToken, address: &str) -> Followup {
        let corrected = self.accounts.correct_address(browser, &email(address), &self.client, self.now()).await;
        corrected.expect("the database works")
    }

    pub(crate) async fn decline(&self, link: &str) -> Result<(), DeadLink> {
        self.accounts.decline(link, &self.client, self.now()).await.expect("the database works")
    }

    /// What the waiting page says.
    pub(crate) async fn progress(&self, browser: &CookieToken) -> Option<Progress> {
        let attempt = self.accounts.attempt(browser, self.now()).await.expect("the database works");
        attempt.map(|attempt| attempt.progress)
    }

    pub(crate) async fn follow(&self, browser: &CookieToken) -> Option<SignedIn> {
        let followed = self.accounts.follow_activation(browser, &self.client, self.now()).await;
        followed.expect("the database works")
    }

    // Activating

    /// Whether the page of a link opens, and if so whether in the browser that registered.
    pub(crate) async fn open(&self, link: &str, browser: Option<&CookieToken>) -> Result<bool, DeadLink> {
        let page = self.accounts.activation_page(link, browser, self.now()).await.expect("the database works");
        page.map(|page| page.same_browser)
    }

    pub(crate) async fn activate(&self, link: &str, proof: Proof, browser: Option<&CookieToken>) -> Activation {
        let activated = self.accounts.activate(link, proof, browser, &self.client, self.now()).await;
        activated.expect("the database works")
    }

    /// Presses the button in the browser that registered.
    pub(crate) async fn press(&self, link: &str, browser: &CookieToken) -> Activation {
        self.activate(link, Proof::Browser, Some(browser)).await
    }

    pub(crate) async fn enter_code(&self, browser: &CookieToken, code: &Code) -> CodeEntry {
        self.accounts.enter_code(browser, code, &self.client, self.now()).await.expect("the database works")
    }

    /// Registers and activates with [`PASSWORD`], all in one browser, and reads all mail.
    pub(crate) async fn member(&self, address: &str) -> SignedIn {
        let browser = self.register(address, PASSWORD).await;
        let link = self.next_link().await;
        let signed_in = activated(self.press(&link, &browser).await);
        // An attempt that begins in the same millisecond would pass for an earlier one.
        self.pass(SECOND);
        signed_in
    }

    // Signing in

    pub(crate) async fn log_in(&self, address: &str, typed: &str) -> Login {
        self.log_in_with(None, address, typed).await
    }

    /// Signs in with a device cookie.
    pub(crate) async fn log_in_with(&self, device: Option<&str>, address: &str, typed: &str) -> Login {
        let login = self.accounts.log_in(&email(address), password(typed), device, &self.client, self.now()).await;
        login.expect("the database works")
    }

    pub(crate) async fn resume(&self, session: &CookieToken) -> Option<Member> {
        self.accounts.resume(session, self.now()).await.expect("the database works")
    }

    pub(crate) async fn log_out(&self, session: &CookieToken) {
        self.accounts.log_out(session, &self.client, self.now()).await.expect("the database works");
    }

    // Resetting

    pub(crate) async fn request_reset(&self, address: &str) -> ResetRequest {
        let asked = self.accounts.request_reset(&email(address), &self.client, self.now()).await;
        asked.expect("the database works")
    }

    /// Asks for a reset and gives the link from the mail.
    pub(crate) async fn reset_link(&self, address: &str) -> String {
        assert_eq!(self.request_reset(address).await, ResetRequest::Accepted);
        self.next_link().await
    }

    pub(crate) async fn reset(&self, link: &str, typed: &str) -> Result<(), DeadLink> {
        let reset = self.accounts.reset(link, password(typed), &self.client, self.now()).await;
        reset.expect("the database works")
    }

    /// Whether the page of a reset link opens.
    pub(crate) async fn open_reset(&self, link: &str) -> Result<(), DeadLink> {
        let page = self.accounts.reset_page(link, self.now()).await.expect("the database works");
        page.map(drop)
    }

    // Mail

    /// What a mail worker gets: claimed, but not settled.
    pub(crate) async fn claim(&self) -> Option<Delivery> {
        self.accounts.next_mail(self.now()).await.expect("the database works")
    }

    pub(crate) async fn settle(&self, delivery: &Delivery, fate: Fate) {
        self.accounts.settle(delivery, fate, self.now()).await.expect("the database works");
    }

    /// The one mail that is due, handed over.
    pub(crate) async fn next_mail(&self) -> Delivery {
        let delivery = self.claim().await.expect("a mail is due");
        self.settle(&delivery, Fate::Sent).await;
        self.no_mail().await;
        delivery
    }

    pub(crate) async fn next_link(&self) -> String {
        link_of(&self.next_mail().await.mail)
    }

    /// Every mail that is due, handed over.
    pub(crate) async fn all_mail(&self) -> Vec<Delivery> {
        let mut all = Vec::new();
        while let Some(delivery) = self.claim().await {
            self.settle(&delivery, Fate::Sent).await;
            all.push(delivery);
        }
        all
    }

    pub(crate) async fn no_mail(&self) {
        assert_is!(self.claim().await, None);
    }

    pub(crate) async fn tidy(&self) {
        self.accounts.tidy(self.now()).await.expect("the database works");
    }
}

fn policy() -> PasswordPolicy {
    PasswordPolicy { min_length: 12, site_words: vec!["Vestibule".into()] }
}
