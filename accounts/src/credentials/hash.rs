//! Password hashing: argon2id behind a pool. Without a stored hash, comparing does the same work.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash as Phc, Salt};
use argon2::{ARGON2ID_IDENT, Params, Version};
use subtle::ConstantTimeEq;

use super::backend::{Derive, HashBackend};
use super::password::Password;
use super::pool::{Gate, Work};
use crate::NewPassword;
use crate::error::Overloaded;
use crate::secret::{PasswordHash, random};

/// OWASP's first choice for argon2id, and the weakest parameters accepted here (R-PW-9).
pub const OWASP: (u32, u32, u32) = (19_456, 2, 1);
/// A stored hash with larger parameters counts as corrupt (F-37). Memory in KiB.
const MEMORY_MAX: u32 = 262_144;
const PASSES_MAX: u32 = 16;
const LANES_MAX: u32 = 16;

/// Outcome of comparing a password with a stored hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordCheck {
    /// It does not match, or there was no hash to compare with.
    Wrong,
    /// It matches.
    Right,
    /// It matches, but the hash has weaker parameters than today's and should be replaced.
    RightButStale,
}

/// All hash work of the process: at most as many at once as there are slots.
#[derive(Clone)]
pub struct HashPool {
    pool: Gate,
    derive: Derive,
    params: Params,
    decoy: Arc<Phc>,
}

impl Default for HashPool {
    /// One hash at a time for each core, with OWASP's parameters.
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Self::new(cores.min(64), Duration::from_secs(2), OWASP)
    }
}

impl HashPool {
    /// `concurrency` hashes at once; others wait up to `wait`. Parameters are memory in KiB, passes and lanes.
    ///
    /// # Panics
    /// When argon2 rejects the parameters, or the system provides no thread.
    #[must_use]
    pub fn new(concurrency: usize, wait: Duration, parameters: (u32, u32, u32)) -> Self {
        Self::with_backend(HashBackend::Auto, concurrency, wait, parameters)
    }

    /// The same by one backend in particular.
    ///
    /// # Panics
    /// When argon2 rejects the parameters, or the system provides no thread.
    #[must_use]
    pub fn with_backend(backend: HashBackend, concurrency: usize, wait: Duration, parameters: (u32, u32, u32)) -> Self {
        Self::computing(backend.derive(), concurrency, wait, parameters)
    }

    fn computing(derive: Derive, concurrency: usize, wait: Duration, (memory, passes, lanes): (u32, u32, u32)) -> Self {
        let params = Params::new(memory, passes, lanes, None).expect("argon2 takes the parameters");
        let decoy = Arc::new(phc(&params, &random::<16>(), &random::<32>()));
        Self { pool: Gate::new(concurrency, wait), derive, params, decoy }
    }

    /// Hashes a new password under a fresh salt.
    ///
    /// # Errors
    /// [`Overloaded`] when no slot becomes free in time.
    pub async fn hash(&self, password: NewPassword) -> Result<PasswordHash, Overloaded> {
        self.rehash(password.into_password()).await
    }

    /// Hashes a password that was just verified, with today's parameters.
    ///
    /// # Errors
    /// [`Overloaded`] when no slot becomes free in time.
    pub(crate) async fn rehash(&self, password: Password) -> Result<PasswordHash, Overloaded> {
        let (derive, params) = (self.derive, self.params.clone());
        self.pool
            .work(Work::Hashing, move |memory| {
                let salt = random::<16>();
                let out = derive(&params, password.as_bytes(), &salt, memory);
                PasswordHash(phc(&params, &salt, &out).to_string())
            })
            .await
    }

    /// Checks a new password in a slot of the pool.
    ///
    /// # Errors
    /// [`Overloaded`] when no slot becomes free in time.
    pub(crate) async fn judge<T: Send + 'static>(
        &self,
        judge: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Overloaded> {
        self.pool.work(Work::Hashing, move |_| judge()).await
    }

    /// Compares a password with a stored hash. Without one, or with a corrupt one (F-37), the work is the same and the
    /// answer is `Wrong` (R-EN-2).
    ///
    /// # Errors
    /// [`Overloaded`] when no slot becomes free in time.
    pub async fn verify(&self, password: Password, stored: Option<&PasswordHash>) -> Result<PasswordCheck, Overloaded> {
        let known = stored.and_then(PasswordHash::parse);
        if stored.is_some() && known.is_none() {
            tracing::error!("a stored password hash cannot be read; its owner has to reset the password");
        }
        let real = known.is_some();
        let (params, phc) = known.unwrap_or_else(|| (self.params.clone(), Phc::clone(&self.decoy)));
        let stale = (params.m_cost(), params.t_cost(), params.p_cost())
            != (self.params.m_cost(), self.params.t_cost(), self.params.p_cost());
        let derive = self.derive;
        let equal = self
            .pool
            .work(Work::Comparing, move |memory| {
                let salt = phc.salt.as_ref().map_or(&[][..], |salt| &salt[..]);
                let expected = phc.hash.as_ref().map_or(&[][..], Output::as_bytes);
                bool::from(derive(&params, password.as_bytes(), salt, memory).ct_eq(expected))
            })
            .await?;
        Ok(match (equal && real, stale) {
            (false, _) => PasswordCheck::Wrong,
            (true, false) => PasswordCheck::Right,
            (true, true) => PasswordCheck::RightButStale,
        })
    }
}

impl PasswordHash {
    /// The parameters and fields of the stored text; None unless it is an argon2id hash within bounds.
    fn parse(&self) -> Option<(Params, Phc)> {
        let phc = Phc::new(&self.0).ok()?;
        let params = Params::try_from(&phc).ok()?;
        let usable = phc.algorithm == ARGON2ID_IDENT
            && params.m_cost() <= MEMORY_MAX
            && params.t_cost() <= PASSES_MAX
            && params.p_cost() <= LANES_MAX
            && phc.salt.as_ref().is_some_and(|salt| salt.len() >= 8)
            && phc.hash.is_some_and(|hash| hash.len() == 32);
        usable.then_some((params, phc))
    }
}

fn phc(params: &Params, salt: &[u8], out: &[u8]) -> Phc {
    Phc {
        algorithm: ARGON2ID_IDENT,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(params).expect("three numbers fit"),
        salt: Some(Salt::new(salt).expect("16 bytes are a salt")),
        hash: Some(Output::new(out).expect("32 bytes are an output")),
    }
}

impl fmt::Debug for HashPool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HashGate")
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use crossbeam_channel::bounded;
    use tokio::sync::oneshot;

    use super::*;
    use crate::credentials::backend::{self, Memory};

    fn password(typed: &str) -> Password {
        Password::parse(typed).expect("a password")
    }

    fn pool() -> HashPool {
        HashPool::new(2, Duration::from_mins(1), OWASP)
    }

    #[tokio::test]
    async fn hashes_are_argon2id_with_owasp_parameters_and_another_library_call_agrees_r_pw_9() {
        use argon2::{Argon2, PasswordVerifier};
        let hash = pool().rehash(password("correct horse")).await.expect("a slot");
        assert!(hash.0.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", hash.0);
        let phc = Phc::new(&hash.0).expect("a PHC string");
        assert!(Argon2::default().verify_password(b"correct horse", &phc).is_ok());
        assert_eq!(pool().verify(password("correct horse"), Some(&hash)).await, Ok(PasswordCheck::Right));
        assert_eq!(pool().verify(password("correct horsf"), Some(&hash)).await, Ok(PasswordCheck::Wrong));
    }

    #[tokio::test]
    async fn a_new_password_does_not_wait_for_all_that_are_compared_f_07() {
        let pool = HashPool::new(1, Duration::from_mins(1), (8, 1, 1));
        let (release, held) = bounded::<()>(1);
        let (tell, begun) = oneshot::channel();
        let taken = pool.clone();
        tokio::spawn(async move {
            let occupy = move |_: &mut Memory| (tell.send(()), held.recv());
            taken.pool.work(Work::Comparing, occupy).await.map(drop)
        });
        begun.await.expect("the slot is taken");
        let compared = Arc::new(AtomicUsize::new(0));
        for _ in 0..1_000 {
            let (pool, compared) = (pool.clone(), Arc::clone(&compared));
            tokio::spawn(async move {
                pool.verify(password("a guess"), None).await.expect("patience");
                compared.fetch_add(1, Ordering::Relaxed);
            });
        }
        let new = tokio::spawn(async move { pool.rehash(password("correct horse")).await });
        // The last in the queue: once it runs, everybody else is waiting.
        tokio::spawn(async move { release.send(()) });
        new.await.expect("no panic").expect("patience");
        let before = compared.load(Ordering::Relaxed);
        assert!(before < 500, "{before} were compared first");
    }

    #[tokio::test]
    async fn the_whole_password_counts_r_pw_2() {
        let hash = pool().rehash(password(&format!("{}a", "x".repeat(255)))).await.expect("a slot");
        let other = password(&format!("{}b", "x".repeat(255)));
        assert_eq!(pool().verify(other, Some(&hash)).await, Ok(PasswordCheck::Wrong));
    }

    #[tokio::test]
    async fn hashes_stored_by_the_argon2_crate_and_others_are_right_with_every_backend_r_pw_9() {
        for (typed, stored, expected) in [
            (
                "correct horse",
                "$argon2id$v=19$m=19456,t=2,p=1$c2l4dGVlbiBieXRlcyBvZg$fAlsCUV/vUMXHOs+paUefplEtKZAuFk8kB4wqc9Gicg",
                PasswordCheck::Right,
            ),
            // Of the reference implementation's own tests.
            (
                "password",
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                PasswordCheck::RightButStale,
            ),
            (
                "password",
                "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc",
                PasswordCheck::RightButStale,
            ),
        ] {
            let stored = PasswordHash(stored.to_owned());
            for backend in [HashBackend::Auto, HashBackend::Portable] {
                let pool = HashPool::with_backend(backend, 1, Duration::from_mins(1), OWASP);
                assert_eq!(pool.verify(password(typed), Some(&stored)).await, Ok(expected), "{backend:?}");
                let other = password(&format!("{typed} "));
                assert_eq!(pool.verify(other, Some(&stored)).await, Ok(PasswordCheck::Wrong), "{backend:?}");
            }
        }
    }

    #[tokio::test]
    async fn a_backend_that_hashes_wrongly_is_not_used() {
        let wrong: Derive = |params, password, salt, memory| {
            let mut out = backend::portable(params, password, salt, memory);
            out[31] ^= 1;
            out
        };
        let pool = HashPool::computing(backend::checked(wrong), 1, Duration::from_mins(1), OWASP);
        let hash = pool.rehash(password("correct horse")).await.expect("a slot");
        let usual = HashPool::with_backend(HashBackend::Portable, 1, Duration::from_mins(1), OWASP);
        assert_eq!(usual.verify(password("correct horse"), Some(&hash)).await, Ok(PasswordCheck::Right));
    }

    #[tokio::test]
    async fn hashes_with_weaker_parameters_are_told_to_be_stale_r_pw_9() {
        let weak = HashPool::new(1, Duration::from_mins(1), (8_192, 1, 1));
        let hash = weak.rehash(password("correct horse")).await.expect("a slot");
        assert_eq!(pool().verify(password("correct horse"), Some(&hash)).await, Ok(PasswordCheck::RightButStale));
    }

    #[tokio::test]
    async fn nothing_stored_and_rubbish_stored_are_simply_wrong_r_en_2_f_37() {
        let pool = pool();
        let with = |params| format!("$argon2id$v=19${params}$AAAAAAAAAAAAAAAAAAAAAA${}", "A".repeat(43));
        let greedy = ["m=4294967295,t=2,p=1", "m=19456,t=4294967295,p=1", "m=19456,t=2,p=16777215"].map(with);
        for stored in [None, Some("rubbish".to_owned())].into_iter().chain(greedy.map(Some)) {
            let stored = stored.map(PasswordHash);
            assert_eq!(pool.verify(password("anything"), stored.as_ref()).await, Ok(PasswordCheck::Wrong));
        }
    }

    #[test]
    fn debug_shows_no_hash_i_84() {
        assert_eq!(format!("{:?}", PasswordHash("$argon2id$".into())), "[redacted]");
    }
}
