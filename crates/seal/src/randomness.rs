//! Where randomness comes from. Only whoever puts the program together calls this; all else is given its randomness, so that
//! tests can give theirs.

use hpke::rand_core::{CryptoRng, UnwrapErr};

/// The operating system's randomness.
pub fn system_randomness() -> impl CryptoRng + Clone + Send + Sync + 'static {
    UnwrapErr(getrandom::SysRng)
}
