//! Why nothing came, in words for a writer.

use std::fmt;

use words::{Message, message};

/// Nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not an address of a page on the web.
    NoAddress,
    /// The name leads to this computer, or to one in the writer's own network.
    Private,
    /// There is no computer of that name, or no network.
    Unreachable {
        /// The name asked for.
        host: String,
    },
    /// The other end is there and does not give it.
    Refused {
        /// The name asked.
        host: String,
        /// What HTTP calls its answer.
        status: u16,
    },
    /// It did not come within the time allowed.
    Slow {
        /// The name asked.
        host: String,
    },
    /// There is more than may be taken.
    TooLarge {
        /// The most that is taken, in bytes.
        limit: u64,
    },
    /// The connection broke, or was not to be trusted.
    Broken {
        /// The name asked.
        host: String,
        /// What the connection said.
        source: Box<ureq::Error>,
    },
}

impl Error {
    /// What is said of it, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Error::NoAddress => message!("errors-noAddress"),
            Error::Private => message!("errors-private"),
            Error::Unreachable { host } => message!("errors-unreachable", host = host.as_str()),
            Error::Refused { host, status } => {
                message!("errors-refused", host = host.as_str(), status = usize::from(*status))
            }
            Error::Slow { host } => message!("errors-slow", host = host.as_str()),
            Error::TooLarge { limit } => {
                message!("errors-fetchTooLarge", limit = (limit / 1_000_000) as usize)
            }
            Error::Broken { host, source } => {
                message!("errors-connection", host = host.as_str(), reason = source.to_string())
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.message().fmt(f)
    }
}
