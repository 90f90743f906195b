//! `/check/rules`: why each rule is there.
