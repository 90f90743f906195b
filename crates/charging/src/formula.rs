//! A condition on masks of classes, and its three truths: it holds, it does not, or it is open.

/// Whether a condition holds, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    No,
    Open,
    Yes,
}

/// A condition on masks of classes. Negation is pushed into the masks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Formula {
    Yes,
    No,
    /// The slot has one of these classes.
    In(u16, u64),
    All(Box<[Formula]>),
    Any(Box<[Formula]>),
}

impl Formula {
    /// Whether it holds for what is known: a mask per slot.
    pub(crate) fn truth(&self, known: &[u64]) -> Truth {
        match self {
            Self::Yes => Truth::Yes,
            Self::No => Truth::No,
            Self::In(slot, mask) => {
                let can_be = known[usize::from(*slot)];
                match (can_be & mask != 0, can_be & !mask != 0) {
                    (true, false) => Truth::Yes,
                    (true, true) => Truth::Open,
                    (false, _) => Truth::No,
                }
            }
            Self::All(parts) => {
                let mut least = Truth::Yes;
                for part in parts {
                    least = least.min(part.truth(known));
                    if least == Truth::No {
                        break;
                    }
                }
                least
            }
            Self::Any(parts) => {
                let mut most = Truth::No;
                for part in parts {
                    most = most.max(part.truth(known));
                    if most == Truth::Yes {
                        break;
                    }
                }
                most
            }
        }
    }

    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, one) | (one, Self::Yes) => one,
            (a, b) => Self::All(Box::new([a, b])),
        }
    }

    /// The opposite, for slots with these full masks.
    pub(crate) fn not(&self, full: &[u64]) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::In(slot, mask) => Self::In(*slot, full[usize::from(*slot)] & !mask),
            Self::All(parts) => Self::Any(parts.iter().map(|part| part.not(full)).collect()),
            Self::Any(parts) => Self::All(parts.iter().map(|part| part.not(full)).collect()),
        }
    }

    /// Calls `each` for every test of a slot.
    pub(crate) fn each(&self, each: &mut impl FnMut(u16, u64)) {
        match self {
            Self::Yes | Self::No => {}
            Self::In(slot, mask) => each(*slot, *mask),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.each(each)),
        }
    }
}
