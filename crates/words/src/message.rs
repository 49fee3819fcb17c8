//! What is said, before it is said in any language: which message of the catalogue, and what it is filled with.

use std::{fmt, path::Path};

use serde::{Serialize, Serializer};

use crate::{Language, Words, spoken};

/// A message of the catalogue with its values, made by [`message!`](crate::message!). It shows itself in English, and
/// is written in the language [spoken](crate::speaking) where it is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Message {
    pub(crate) id: &'static str,
    pub(crate) values: Vec<(&'static str, Value)>,
}

/// What a message is filled with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// Words that are the same in every language: a name, an address, what a writer wrote.
    Text(String),
    /// A count.
    Number(usize),
    /// Another message.
    Message(Message),
    /// Several, said as a list: “a, b and c”.
    List(Vec<Message>),
}

/// A message of the catalogue, by its name, and its values by theirs: `message!("checks-embargo", end = day)`.
///
/// A test finds each in the sources, and compares it with the catalogue.
#[macro_export]
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Message::new($id)$(.with(stringify!($name), $value))*
    };
}

impl Message {
    /// One without values.
    pub const fn new(id: &'static str) -> Self {
        Message { id, values: Vec::new() }
    }

    /// With one value more.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// As it is written here, in the language [spoken](crate::speaking).
    pub fn written(&self) -> String {
        Words::of(spoken::here()).say(self)
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&Words::of(Language::English).say(self))
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<&Path> for Value {
    fn from(path: &Path) -> Self {
        Value::Text(path.display().to_string())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Value::Number(number as usize)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Value::Message(message)
    }
}

impl From<Vec<Message>> for Value {
    fn from(list: Vec<Message>) -> Self {
        Value::List(list)
    }
}
