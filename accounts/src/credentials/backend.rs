//! What computes argon2id: vector instructions, or the argon2 crate (docs/decisions/hash-backend.md).

use argon2::{Algorithm, Argon2, Block, Params, Version};
use argon2_rust as vector;

/// Which code computes password hashes. Both give the same ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HashBackend {
    /// The best vector instructions that this processor has, as long as they give what the argon2 crate gives.
    Auto,
    /// The argon2 crate.
    Portable,
}

/// Computes 32 bytes from a password and a salt, in this memory.
pub(super) type Derive = fn(&Params, &[u8], &[u8], &mut Memory) -> [u8; 32];

/// Working memory, which the next hash may use again. It holds nothing of a hash that is done.
#[derive(Default)]
pub(crate) struct Memory {
    /// Of the argon2 crate.
    pub(super) blocks: Vec<Block>,
    /// Of the vector instructions.
    hasher: Option<vector::Hasher>,
}

impl HashBackend {
    pub(super) fn derive(self) -> Derive {
        match self {
            Self::Auto => checked(by_vectors),
            Self::Portable => portable,
        }
    }
}

/// This backend, if it hashes as the argon2 crate does; otherwise that crate.
pub(super) fn checked(backend: Derive) -> Derive {
    // Two lanes refer to each other, the second pass adds to the first, and each segment needs a second block of
    // addresses: nothing of the algorithm is left out.
    let params = Params::new(1_040, 2, 2, None).expect("argon2 takes the parameters");
    let hash = |derive: Derive| derive(&params, b"a password of nobody", b"and its salt", &mut Memory::default());
    if hash(backend) == hash(portable) {
        return backend;
    }
    tracing::warn!(
        "the vector instructions of this machine give wrong password hashes; the argon2 crate computes them instead, \
         which takes longer"
    );
    portable
}

pub(super) fn portable(params: &Params, password: &[u8], salt: &[u8], memory: &mut Memory) -> [u8; 32] {
    let blocks = &mut memory.blocks;
    blocks.resize(params.block_count().max(blocks.len()), Block::new());
    let mut out = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
        .hash_password_into_with_memory(password, salt, &mut out, &mut *blocks)
        .expect("lengths were checked before");
    blocks[..params.block_count()].fill(Block::new());
    out
}

fn by_vectors(params: &Params, password: &[u8], salt: &[u8], memory: &mut Memory) -> [u8; 32] {
    let same = vector::Params::builder()
        .memory(vector::params::Memory::kib(params.m_cost().into()))
        .passes(params.t_cost())
        .lanes(params.p_cost())
        // A slot of the pool is one core.
        .threads(1)
        .build()
        .expect("what argon2 takes");
    let argon2 = vector::Argon2::new(vector::Algorithm::Argon2id, vector::Version::V0x13, same);
    let hasher = memory.hasher.get_or_insert_with(|| argon2.hasher());
    hasher.set_argon2(argon2);
    let mut out = [0; 32];
    hasher.hash_into_with_ad(password, salt, &[], params.data(), &mut out).expect("lengths fit, and there is memory");
    out
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::sync::Arc;

    use argon2::{AssociatedData, ParamsBuilder};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::test_runner::TestRunner;
    use tracing_subscriber::fmt;

    use super::*;

    /// Memory in KiB, passes and lanes that a stored hash may have, small ones mostly.
    fn costs() -> impl Strategy<Value = (u32, u32, u32)> {
        let lanes = prop_oneof![3 => Just(1_u32), 2 => 1..=16_u32];
        (lanes, prop_oneof![9 => 0..600_u32, 1 => 0..5_000_u32]).prop_flat_map(|(lanes, more)| {
            let passes: u32 = if more < 600 { 5 } else { 2 };
            (Just(8 * lanes + more), 1..=passes, Just(lanes))
        })
    }

    fn byte_strings(lengths: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Vec<u8>> {
        vec(any::<u8>(), lengths)
    }

    fn params((memory, passes, lanes): (u32, u32, u32), data: &[u8]) -> Params {
        let mut builder = ParamsBuilder::new();
        builder.m_cost(memory).t_cost(passes).p_cost(lanes);
        builder.data(AssociatedData::new(data).expect("short"));
        builder.build().expect("argon2 takes the parameters")
    }

    #[test]
    fn vector_instructions_give_the_hashes_of_the_argon2_crate() {
        let passwords = prop_oneof![4 => byte_strings(0..=80), 1 => byte_strings(0..=1_024)];
        let inputs = (costs(), passwords, byte_strings(8..=48), byte_strings(0..=32));
        // As in the pool, where hashes of different sizes follow each other in the same memory.
        let memory = RefCell::default();
        let mut runner = TestRunner::new(ProptestConfig { cases: 4_000, ..ProptestConfig::default() });
        let compared = runner.run(&inputs, |(costs, password, salt, data)| {
            let (params, memory) = (params(costs, &data), &mut *memory.borrow_mut());
            let expected = portable(&params, &password, &salt, memory);
            prop_assert_eq!(by_vectors(&params, &password, &salt, memory), expected);
            Ok(())
        });
        compared.expect("the same");
    }

    #[test]
    fn vector_instructions_give_the_hashes_of_the_argon2_crate_in_much_memory_too() {
        let memory = &mut Memory::default();
        for costs in [(19_456, 2, 1), (38_912, 2, 1), (65_537, 1, 3), (8, 16, 1), (128, 16, 16)] {
            let params = params(costs, &[]);
            let expected = portable(&params, b"correct horse", b"sixteen bytes of", memory);
            assert_eq!(by_vectors(&params, b"correct horse", b"sixteen bytes of", memory), expected, "{costs:?}");
        }
    }

    #[test]
    fn the_operator_learns_why_hashing_is_slow() {
        let log = tempfile::NamedTempFile::new().expect("a file");
        let subscriber = fmt().with_writer(Arc::new(log.reopen().expect("the same file"))).finish();
        let logged = || std::fs::read_to_string(log.path()).expect("UTF-8");
        tracing::subscriber::with_default(subscriber, || {
            checked(by_vectors);
            assert_eq!(logged(), "");
            checked(|_, _, _, _| [0; 32]);
        });
        assert!(logged().contains("WARN") && logged().contains("wrong password hashes"), "{}", logged());
    }

    #[test]
    fn memory_is_wiped_and_used_again() {
        let memory = &mut Memory::default();
        for costs in [(64, 1, 1), (32, 2, 1)] {
            for derive in [portable, by_vectors] {
                derive(&params(costs, &[]), b"correct horse", b"sixteen bytes of", memory);
            }
            assert!(memory.blocks.iter().all(|block| block.as_ref().iter().all(|word| *word == 0)));
            assert_eq!(
                (memory.blocks.len(), memory.hasher.as_ref().map(vector::Hasher::reserved_blocks)),
                (64, Some(64))
            );
        }
    }
}
