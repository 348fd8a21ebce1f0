//! The domain in this process, over the database of a server: what happens besides the requests that are measured.

use std::time::Duration;

use accounts::admin::{ApplicationDescription, ClientSecret, Operator, RegisterOutcome};
use accounts::applications::HostName;
use accounts::credentials::OWASP;
use accounts::forward_auth::{Checked, Finished, HandedOver, StartCookie};
use accounts::sessions::Member;
use accounts::{
    Accounts, ApplicationId, Carrier, Client, Clock, Database, HashPool, KeyRing, LanguageTag, Lifetimes,
    PasswordPolicy, Request, SessionToken,
};
use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::sea_query::Query;
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use crate::Outcome;
use crate::vestibule::{HOST, ROOT};

/// Rows in one statement.
const AT_ONCE: usize = 500;

/// One more server over a database, without pages.
pub(crate) struct Replica {
    operator: Operator,
    pub(crate) accounts: Accounts,
}

impl Replica {
    /// With the keys of the servers that are measured.
    pub(crate) async fn over(url: &str) -> Outcome<Self> {
        let keys = KeyRing::new(&[ROOT], &format!("https://{HOST}"))?;
        let pool = HashPool::new(1, Duration::from_mins(1), OWASP);
        let policy = PasswordPolicy { min_length: 1, site_words: Vec::new() };
        let operator = Operator::new(Database::connect(url).await?, keys, pool, policy, Lifetimes::default());
        Ok(Self { accounts: operator.accounts(), operator })
    }

    pub(crate) fn database(&self) -> &Database {
        self.operator.database()
    }

    /// Registers an application. Gives its secret, if it needs one.
    pub(crate) async fn register(&self, id: &str, wanted: ApplicationDescription) -> Outcome<Option<ClientSecret>> {
        let id = ApplicationId::parse(id).ok_or("not an id")?;
        match self.operator.applications().add(&id, wanted, Clock::System.now()).await? {
            RegisterOutcome::Done(secret) => Ok(secret),
            // By a part that was measured before.
            RegisterOutcome::IdTaken => Ok(None),
            other => Err(format!("an application was not registered: {other:?}").into()),
        }
    }

    /// All active accounts.
    pub(crate) async fn users(&self) -> Outcome<Vec<Uuid>> {
        let db = self.database().read();
        let all = Statement::from_string(
            db.get_database_backend(),
            "SELECT id FROM vestibule_users WHERE email_confirmed AND status = 'active' ORDER BY email_key",
        );
        let rows = db.query_all_raw(all).await?;
        Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
    }

    /// Adds active accounts, without passwords.
    pub(crate) async fn sign_up(&self, count: usize) -> Outcome<()> {
        let mut rows = Query::insert();
        rows.into_table("vestibule_users").columns([
            "id",
            "email",
            "email_key",
            "email_confirmed",
            "email_proven",
            "security_stamp",
            "recovery_stamp",
            "mail_sign_ins",
            "browser_stamp",
            "status",
            "created_at",
            "sign_in_notices",
        ]);
        for number in 0..count {
            let (email, stamp) = (crate::seed::address(number), || Uuid::new_v4().as_bytes().to_vec().into());
            rows.values([
                Uuid::new_v4().into(),
                email.as_str().into(),
                email.as_str().into(),
                true.into(),
                true.into(),
                stamp(),
                stamp(),
                0_i64.into(),
                stamp(),
                "active".into(),
                Clock::System.now().millis().into(),
                true.into(),
            ])?;
        }
        self.database().write().execute(&rows).await?;
        Ok(())
    }

    /// Signs accounts in, in browsers that were last used at different seconds of this minute: a use is written down
    /// once a minute, and not at the same moment for all.
    pub(crate) async fn sign_in(&self, users: &[Uuid]) -> Outcome<Vec<Member>> {
        let (mut members, now) = (Vec::new(), Clock::System.now());
        for token in self.sessions(users, Carrier::Browser).await? {
            let token = SessionToken::parse(&token).ok_or("no cookie")?;
            members.push(self.accounts.sessions().resume(&token, now).await?.ok_or("nobody is signed in")?);
        }
        Ok(members)
    }

    /// The same; gives the tokens of the sessions, as cookies or for a header.
    pub(crate) async fn sessions(&self, users: &[Uuid], carrier: Carrier) -> Outcome<Vec<String>> {
        let now = Clock::System.now();
        let tokens: Vec<_> = users.iter().map(|user| (*user, random())).collect();
        for tokens in tokens.chunks(AT_ONCE) {
            let mut rows = Query::insert();
            rows.into_table("vestibule_sessions").columns([
                "id",
                "token_hash",
                "user_id",
                "created_at",
                "last_seen_at",
                "authenticated_at",
                "user_agent",
                "method",
            ]);
            for ((user, token), second) in tokens.iter().zip((0..60).cycle()) {
                let program: &[u8] = if carrier == Carrier::Program { b"program" } else { b"" };
                rows.values([
                    Uuid::new_v4().into(),
                    digest(&SHA256, &[token.as_slice(), program].concat()).as_ref().to_vec().into(),
                    (*user).into(),
                    now.millis().into(),
                    (now - Duration::from_secs(second)).millis().into(),
                    now.millis().into(),
                    "Browser/1".into(),
                    "password".into(),
                ])?;
            }
            self.database().write().execute(&rows).await?;
        }
        let prefix = if carrier == Carrier::Program { "vst_" } else { "" };
        Ok(tokens.iter().map(|(_, token)| prefix.to_owned() + &BASE64_URL_SAFE_NO_PAD.encode(token)).collect())
    }

    /// The cookie of a member's visit to the application of a host.
    pub(crate) async fn enter(&self, member: &Member, host: &HostName) -> Outcome<String> {
        let registry = self.accounts.applications().current().await?;
        let application = registry.of_host(host.as_str()).ok_or("no application has this host")?;
        let (doors, start, asked) = (self.accounts.forward_auth(), StartCookie::begin(), request());
        let handed = doors.hand_over(member, application, host, start.told(), asked.now).await?;
        let HandedOver::Code(code) = handed else { return Err("nobody was handed over".into()) };
        match doors.finish(application, host, code.expose(), &start, &asked).await? {
            Finished::In { visit, .. } => Ok(visit.expose().to_owned()),
            Finished::Refused => Err("a code was refused".into()),
        }
    }

    /// Whether a proxy would let a visit's cookie pass.
    pub(crate) async fn passes(&self, host: &HostName, visit: &str) -> Outcome<bool> {
        let checked = self.accounts.forward_auth().check(host.as_str(), Some(visit), Clock::System.now()).await?;
        Ok(matches!(checked, Checked::Visitor(..)))
    }

    /// Ends the session behind a visit.
    pub(crate) async fn sign_out(&self, host: &HostName, visit: &str) -> Outcome<()> {
        Ok(self.accounts.forward_auth().sign_out(host.as_str(), visit, &request()).await?)
    }
}

fn random() -> [u8; 32] {
    let halves = [*Uuid::new_v4().as_bytes(), *Uuid::new_v4().as_bytes()].concat();
    std::array::from_fn(|at| halves[at])
}

/// One that arrives now.
pub(crate) fn request() -> Request {
    Request {
        client: Client::default(),
        language: LanguageTag::parse("en").expect("it has the form of a tag"),
        language_chosen: false,
        time_zone: None,
        terms: None,
        carrier: Carrier::Browser,
        now: Clock::System.now(),
    }
}
