//! What no token endpoint can do without: an RS256 signature, and the statements that make a sign-in last and happen
//! once. Plain statements, without any of the rules around them.

use accounts::{AuthorizationCode, Clock, Database};
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement, Value};
use uuid::Uuid;

use crate::Outcome;

/// As long as the part of an ID token that is signed.
const MESSAGE: [u8; 512] = [b'A'; 512];
/// As long as anything needs to last here, in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// The yardstick of the token endpoint. On SQLite.
pub(crate) struct TokenLimit<'a> {
    database: &'a Database,
    key: RsaKeyPair,
}

impl<'a> TokenLimit<'a> {
    pub(crate) fn over(database: &'a Database) -> Outcome<Self> {
        Ok(Self { database, key: RsaKeyPair::generate(KeySize::Rsa2048)? })
    }

    pub(crate) fn sign(&self) {
        let mut signature = vec![0; self.key.public_modulus_len()];
        let signed = self.key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &MESSAGE, &mut signature);
        signed.expect("an RSA key of 2048 bits signs");
    }

    /// A code for a sign-in.
    pub(crate) async fn redeem(&self, code: &AuthorizationCode) -> Outcome<Uuid> {
        self.read_applications().await?;
        let (hash, id) = (hash_of(code)?, Uuid::new_v4());
        let now = Clock::System.now().millis();
        let tx = self.database.begin().await?;
        let code = "SELECT * FROM vestibule_oidc_codes WHERE code_hash = ?";
        let row = tx.query_one_raw(statement(&tx, code, [hash.clone().into()])).await?.ok_or("no such code")?;
        let (user, session): (Uuid, Uuid) = (row.try_get("", "user_id")?, row.try_get("", "session_id")?);
        for (sql, id) in [
            ("SELECT * FROM vestibule_users WHERE id = ?", user),
            ("SELECT * FROM vestibule_sessions WHERE id = ?", session),
        ] {
            tx.query_one_raw(statement(&tx, sql, [id.into()])).await?;
        }
        let taken = "UPDATE vestibule_oidc_codes SET used_at = ?, grant_id = ? \
                     WHERE code_hash = ? AND used_at IS NULL AND expires_at > ?";
        let taken = statement(&tx, taken, [now.into(), id.into(), hash.into(), now.into()]);
        if tx.execute_raw(taken).await?.rows_affected() != 1 {
            return Err("a code was not good any more".into());
        }
        let live = "SELECT * FROM vestibule_sessions JOIN vestibule_users ON vestibule_users.id = user_id \
                    WHERE vestibule_sessions.id = ? AND last_seen_at > ? AND status = 'active'";
        tx.query_one_raw(statement(&tx, live, [session.into(), (now - DAY).into()])).await?;
        let begun = "INSERT INTO vestibule_grants (id, application_id, user_id, sid, scope, salt, generation, \
                     confirmed, late_retry, auth_time, method, created_at, last_used_at, expires_at) VALUES \
                     (?, 'chat', ?, randomblob(16), 'openid', randomblob(16), 0, 0, FALSE, ?, 'password', ?, ?, ?)";
        let values = [id.into(), user.into(), now.into(), now.into(), now.into(), (now + DAY).into()];
        tx.execute_raw(statement(&tx, begun, values)).await?;
        tx.commit().await?;
        self.sign();
        Ok(id)
    }

    /// The next generation of a sign-in.
    pub(crate) async fn refresh(&self, grant: Uuid) -> Outcome<()> {
        self.read_applications().await?;
        let now = Clock::System.now().millis();
        let tx = self.database.begin().await?;
        let found = statement(&tx, "SELECT * FROM vestibule_grants WHERE id = ?", [grant.into()]);
        let user: Uuid = tx.query_one_raw(found).await?.ok_or("no such sign-in")?.try_get("", "user_id")?;
        tx.query_one_raw(statement(&tx, "SELECT * FROM vestibule_users WHERE id = ?", [user.into()])).await?;
        let renewed = "UPDATE vestibule_grants SET generation = generation + 1, rotated_at = ?, last_used_at = ?, \
                       expires_at = ? WHERE id = ? AND generation = 0 AND expires_at > ? RETURNING *";
        let values = [now.into(), now.into(), (now + DAY).into(), grant.into(), now.into()];
        tx.query_one_raw(statement(&tx, renewed, values)).await?.ok_or("a sign-in was not renewed")?;
        tx.commit().await?;
        self.sign();
        Ok(())
    }

    /// Whether the application is still what it was.
    async fn read_applications(&self) -> Outcome<()> {
        let db = self.database.read();
        let counters = Statement::from_string(db.get_database_backend(), "SELECT bucket, n FROM vestibule_revisions");
        db.query_all_raw(counters).await?;
        Ok(())
    }
}

fn statement<const N: usize>(tx: &DatabaseTransaction, sql: &str, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}

fn hash_of(code: &AuthorizationCode) -> Outcome<Vec<u8>> {
    let code = BASE64_URL_SAFE_NO_PAD.decode(code.expose())?;
    Ok(digest(&SHA256, &code).as_ref().to_vec())
}
