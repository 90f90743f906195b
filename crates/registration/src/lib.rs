//! The least that a practice needs to register a person: form, hand-over, sealed file.
