//! Why nothing came, in words for a writer.

/// Nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not an address of a page on the web.
    #[error("this is no address on the web")]
    NoAddress,
    /// The name leads to this computer, or to one in the writer's own network.
    #[error("this address is not on the public web")]
    Private,
    /// There is no computer of that name, or no network.
    #[error("{host} could not be reached")]
    Unreachable {
        /// The name asked for.
        host: String,
    },
    /// The other end is there and does not give it.
    #[error("{host} does not give this picture (it answers {status})")]
    Refused {
        /// The name asked.
        host: String,
        /// What HTTP calls its answer.
        status: u16,
    },
    /// It did not come within the time allowed.
    #[error("{host} took too long to answer")]
    Slow {
        /// The name asked.
        host: String,
    },
    /// There is more than may be taken.
    #[error("it is larger than {} MB", limit / 1_000_000)]
    TooLarge {
        /// The most that is taken, in bytes.
        limit: u64,
    },
    /// The connection broke, or was not to be trusted.
    #[error("the connection to {host} failed: {source}")]
    Broken {
        /// The name asked.
        host: String,
        /// What the connection said.
        source: Box<ureq::Error>,
    },
}
