//! Letters. Placeholder until the next commit.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::catalogue::Sheet;
use crate::error::PrintError;

pub(crate) fn set(_: &Sheet, _: &str, _: &BTreeMap<String, String>) -> Result<Value, PrintError> {
    Ok(Value::Null)
}
