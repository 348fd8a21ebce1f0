//! A service with its database and its clock.

mod deeds;

use std::collections::HashMap;
use std::panic::resume_unwind;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use accounts::admin::Operator;
use accounts::links::{Code, IncomingToken};
use accounts::mail::Mail;
use accounts::sessions::SignedIn;
use accounts::sign_in::SignInOutcome;
use accounts::sign_up::Activation;
use accounts::{
    Accounts, Client, Clock, Database, Email, HashPool, KeyRing, LanguageTag, Lifetimes, NewPassword, OpaqueToken,
    Password, PasswordPolicy, Request, Source, TimeZoneName, Timestamp,
};

use crate::database::{Fresh, Kind};

pub(crate) use crate::at_once::at_once;

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
    access_token: Duration::from_mins(10),
    refresh_token: Duration::from_hours(30 * 24),
    signing_key: Duration::from_hours(90 * 24),
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
    pub(crate) operator: Operator,
    /// The database for what only a story asks.
    pub(crate) unheard: Database,
    pub(crate) clock: Clock,
    pub(crate) keys: KeyRing,
    pub(crate) client: Client,
    pub(crate) language: LanguageTag,
    pub(crate) language_chosen: bool,
    pub(crate) time_zone: Option<TimeZoneName>,
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
        story(&World::over(&fresh)).await;
        fresh.remove().await.expect("the database can be removed");
    });
}

pub(crate) fn email(typed: &str) -> Email {
    Email::parse(typed).expect("an address")
}

pub(crate) fn language(tag: &str) -> LanguageTag {
    LanguageTag::parse(tag).expect("a tag")
}

pub(crate) fn password(typed: &str) -> Password {
    Password::parse(typed).expect("a password")
}

/// One that the policy takes. Judging costs as much as all else in a story, so each is judged once.
pub(crate) fn new_password(typed: &str) -> NewPassword {
    static JUDGED: LazyLock<Mutex<HashMap<String, NewPassword>>> = LazyLock::new(Mutex::default);
    let mut judged = JUDGED.lock().expect("no story panics while it judges");
    let judge = || policy().judge(typed, "").expect("a password that the policy takes");
    judged.entry(typed.to_owned()).or_insert_with(judge).clone()
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
        Mail::PasswordChanged { lock: Some(lock), .. } | Mail::NoticesOff { lock: Some(lock), .. } => {
            lock.expose().to_owned()
        }
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

/// The same value under another cookie's name, as a browser may send it.
pub(crate) fn renamed<A, B>(cookie: &OpaqueToken<A>) -> OpaqueToken<B> {
    OpaqueToken::parse(&cookie.expose()).expect("a cookie")
}

pub(crate) fn activated(activation: Activation) -> SignedIn {
    match activation {
        Activation::SignedIn(signed_in) => signed_in,
        other => panic!("not activated: {other:?}"),
    }
}

pub(crate) fn let_in(login: SignInOutcome) -> SignedIn {
    match login {
        SignInOutcome::SignedIn(signed_in) => signed_in,
        other => panic!("not signed in: {other:?}"),
    }
}

impl World {
    fn over(fresh: &Fresh) -> Self {
        // 2026-01-01T00:00:00Z, a whole second: links carry no fractions.
        let clock = Clock::manual(Timestamp::from_millis(1_767_225_600_000));
        let keys = ring(&[ROOT]);
        let pool = HashPool::new(4, MINUTE, CHEAP);
        let operator = Operator::new(fresh.database.clone(), keys.clone(), pool, policy(), LIFETIMES);
        Self {
            accounts: operator.accounts(),
            operator,
            unheard: fresh.unheard.clone(),
            clock,
            keys,
            client: Client::default(),
            language: language("en"),
            language_chosen: false,
            time_zone: None,
        }
    }

    /// The same service asked from elsewhere in the network.
    pub(crate) fn from(&self, address: &str) -> Self {
        self.within(address, &[(address, 1)])
    }

    /// The same from an address in these networks, with the number of visitors each counts for.
    pub(crate) fn within(&self, address: &str, networks: &[(&str, u32)]) -> Self {
        let source = |&(network, visitors): &(&str, u32)| Source { network: network.into(), visitors };
        let sources = networks.iter().map(source).collect();
        let client = Client { sources, address: Some(address.into()), user_agent: "Browser/1".into() };
        Self { client, ..self.clone() }
    }

    /// The same service asked from pages in another language, by a browser that tells its time zone.
    pub(crate) fn reading(&self, tag: &str, zone: &str) -> Self {
        Self { language: language(tag), time_zone: TimeZoneName::parse(zone), ..self.clone() }
    }

    /// The same service after a restart with other settings.
    pub(crate) fn restarted(&self, keys: KeyRing, params: (u32, u32, u32), lifetimes: Lifetimes) -> Self {
        self.on(self.operator.database().clone(), keys, params, lifetimes)
    }

    fn on(&self, database: Database, keys: KeyRing, params: (u32, u32, u32), lifetimes: Lifetimes) -> Self {
        let operator = Operator::new(database, keys.clone(), HashPool::new(4, MINUTE, params), policy(), lifetimes);
        Self { accounts: operator.accounts(), operator, keys, ..self.clone() }
    }

    /// Another server over the same database, which tells of every statement when it is answered.
    pub(crate) fn overheard(&self, tell: impl Fn(&str) + Clone + Send + Sync + 'static) -> Self {
        let mut database = self.operator.database().clone();
        database.on_statement(tell);
        self.on(database, self.keys.clone(), CHEAP, LIFETIMES)
    }

    /// Another server over the same database.
    pub(crate) fn beside(&self, keys: KeyRing) -> Self {
        self.restarted(keys, CHEAP, LIFETIMES)
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// A request that arrives now.
    pub(crate) fn request(&self) -> Request {
        Request {
            client: self.client.clone(),
            language: self.language.clone(),
            language_chosen: self.language_chosen,
            time_zone: self.time_zone.clone(),
            terms: None,
            carrier: accounts::Carrier::Browser,
            now: self.now(),
        }
    }

    /// Lets time go by.
    pub(crate) fn pass(&self, time: Duration) {
        self.clock.advance(time);
    }
}

fn policy() -> PasswordPolicy {
    PasswordPolicy { min_length: 12, site_words: vec!["Vestibule".into()] }
}

/// A link's token as it comes in.
pub(crate) fn arrived(token: &str) -> IncomingToken {
    IncomingToken::found_in(token)
}
