//! Where randomness comes from. Only whoever puts the program together calls this; all else is given its randomness, so that
//! tests can give theirs.

use hpke::rand_core::{CryptoRng, Rng, UnwrapErr};

/// The operating system's randomness.
pub fn system_randomness() -> impl CryptoRng + Clone + Send + Sync + 'static {
    UnwrapErr(getrandom::SysRng)
}

/// So many random bytes.
pub fn random_bytes<const N: usize>(rng: &mut impl CryptoRng) -> [u8; N] {
    let mut bytes = [0; N];
    Rng::fill_bytes(rng, &mut bytes);
    bytes
}
