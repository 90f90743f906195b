//! Questions to colleagues: the identifier guard and the states of moderation.
