//! What the templates say of values.

// The macro writes public items around private functions.
#![allow(unreachable_pub)]

use askama::Values;

/// A number as people write it.
#[askama::filter_fn]
pub(super) fn thousands(number: &u64, _: &dyn Values) -> askama::Result<String> {
    Ok(crate::output::words::thousands(*number))
}

/// What a finding is about: the title of its rule.
#[askama::filter_fn]
pub(super) fn rule_title(finding: &crate::page::Finding, _: &dyn Values) -> askama::Result<&'static str> {
    let rule = policy::rule(&finding.rule);
    Ok(rule.map_or_else(|| crate::output::words::kind(finding.kind), |rule| rule.title.as_str()))
}

/// How strongly something is asked for.
#[askama::filter_fn]
pub(super) fn level(level: &policy::Level, _: &dyn Values) -> askama::Result<&'static str> {
    Ok(crate::output::words::level(*level))
}

/// What a page says of one kind.
#[askama::filter_fn]
pub(super) fn standing(standing: &policy::Standing, _: &dyn Values) -> askama::Result<&'static str> {
    Ok(crate::output::words::standing(*standing))
}

/// A source, by its key.
#[askama::filter_fn]
pub(super) fn source(key: &str, _: &dyn Values) -> askama::Result<Option<&'static base::Source>> {
    Ok(policy::sources().get(key).ok())
}

/// A date as people write it.
#[askama::filter_fn]
pub(super) fn day(date: &base::Date, _: &dyn Values) -> askama::Result<String> {
    Ok(crate::output::date_in_words(*date))
}

/// What helps.
#[askama::filter_fn]
pub(super) fn positive(kind: &policy::PositiveKind, _: &dyn Values) -> askama::Result<&'static str> {
    Ok(crate::output::words::positive(*kind))
}
