//! Practices, places and the nearest; the seven steps; the states of a membership.
