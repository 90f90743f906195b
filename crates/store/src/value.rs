//! What goes into a statement and what comes out: one small type for both databases.

use std::sync::Arc;

use crate::StoreError;

/// A value of a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// `BIGINT`.
    Int(i64),
    /// `DOUBLE PRECISION`.
    Real(f64),
    /// `TEXT`.
    Text(String),
    /// `BYTEA`.
    Bytes(Vec<u8>),
}

macro_rules! into_value {
    ($($from:ty => |$value:ident| $make:expr),+ $(,)?) => {$(
        impl From<$from> for Value {
            fn from($value: $from) -> Self {
                $make
            }
        }
    )+};
}

into_value! {
    i64 => |value| Self::Int(value),
    i32 => |value| Self::Int(value.into()),
    u32 => |value| Self::Int(value.into()),
    u16 => |value| Self::Int(value.into()),
    bool => |value| Self::Int(value.into()),
    f64 => |value| Self::Real(value),
    String => |value| Self::Text(value),
    &String => |value| Self::Text(value.clone()),
    &str => |value| Self::Text(value.to_owned()),
    Vec<u8> => |value| Self::Bytes(value),
    &[u8] => |value| Self::Bytes(value.to_owned()),
    &Vec<u8> => |value| Self::Bytes(value.clone()),
}

impl<const N: usize> From<[u8; N]> for Value {
    fn from(value: [u8; N]) -> Self {
        Self::Bytes(value.to_vec())
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A type that a column can be read as.
pub trait FromValue: Sized {
    /// Reads it; nothing when the column holds another type.
    fn from_value(value: &Value) -> Option<Self>;
}

impl FromValue for i64 {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Int(value) = value { Some(*value) } else { None }
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Option<Self> {
        i64::from_value(value).map(|value| value != 0)
    }
}

impl FromValue for f64 {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Real(value) => Some(*value),
            #[allow(clippy::cast_precision_loss, reason = "SQLite gives whole numbers without a fraction")]
            Value::Int(value) => Some(*value as Self),
            _ => None,
        }
    }
}

impl FromValue for String {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Text(value) = value { Some(value.clone()) } else { None }
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Bytes(value) = value { Some(value.clone()) } else { None }
    }
}

impl<const N: usize> FromValue for [u8; N] {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Bytes(value) = value { value.as_slice().try_into().ok() } else { None }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Option<Self> {
        if *value == Value::Null { Some(None) } else { T::from_value(value).map(Some) }
    }
}

/// A row of an answer.
#[derive(Debug, Clone)]
pub struct Row {
    pub(crate) names: Arc<[String]>,
    pub(crate) values: Vec<Value>,
}

impl Row {
    /// The column of this name.
    ///
    /// # Errors
    /// When there is no such column, or it holds another type.
    pub fn get<T: FromValue>(&self, name: &str) -> Result<T, StoreError> {
        let unexpected = |what: &str| StoreError::Unexpected(format!("column {name}: {what}"));
        let place = self.names.iter().position(|column| column == name).ok_or_else(|| unexpected("is not there"))?;
        T::from_value(&self.values[place]).ok_or_else(|| unexpected("is of another type"))
    }

    /// The column at this place, from 0.
    ///
    /// # Errors
    /// When there is no such column, or it holds another type.
    pub fn at<T: FromValue>(&self, place: usize) -> Result<T, StoreError> {
        let unexpected = |what: &str| StoreError::Unexpected(format!("column {place}: {what}"));
        let value = self.values.get(place).ok_or_else(|| unexpected("is not there"))?;
        T::from_value(value).ok_or_else(|| unexpected("is of another type"))
    }
}
