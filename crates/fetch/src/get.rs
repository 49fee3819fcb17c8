//! Asking for a picture, and taking no more of the answer than is allowed.

use std::{io, time::Duration};

use ureq::{
    Agent,
    config::Config,
    http::{Uri, header::CONTENT_LENGTH},
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::{DefaultConnector, NextTimeout},
    },
};

use crate::{Error, Result, address, public::is_public};

/// Until a connection stands.
const CONNECT: Duration = Duration::from_secs(10);
/// Until all has come.
const WHOLE: Duration = Duration::from_secs(60);
/// From door to door.
const REDIRECTS: u32 = 5;

/// A picture's bytes, if it is one, and what it was called.
#[derive(Debug)]
pub struct Fetched {
    /// What it is called there.
    pub name: String,
    /// As they came.
    pub bytes: Vec<u8>,
}

/// Which computers may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Those on the public web.
    Public,
    /// Any, this one too: for tests, which have no other.
    Anywhere,
}

/// Asks for what is behind an address and takes at most `limit` bytes of it.
///
/// # Errors
/// Whatever came instead; nothing is kept.
pub fn get(address: &str, limit: u64, reach: Reach) -> Result<Fetched> {
    let uri = address::may_ask(address)?;
    let host = uri.host().unwrap_or_default().to_owned();
    let name = address::file_name(&uri);
    let mut response = agent(reach).get(uri).call().map_err(|error| told(error, &host, limit))?;
    let length = response.headers().get(CONTENT_LENGTH).and_then(|it| it.to_str().ok()?.parse::<u64>().ok());
    if length.is_some_and(|length| length > limit) {
        return Err(Error::TooLarge { limit });
    }
    let body = response.body_mut().with_config().limit(limit);
    let bytes = body.read_to_vec().map_err(|error| told(error, &host, limit))?;
    Ok(Fetched { name, bytes })
}

/// No proxy: it would look names up in our place, and the addresses behind them would not be seen here.
fn agent(reach: Reach) -> Agent {
    let config = Agent::config_builder()
        .proxy(None)
        .max_redirects(REDIRECTS)
        .timeout_connect(Some(CONNECT))
        .timeout_global(Some(WHOLE))
        .accept("image/*")
        .user_agent("Galley")
        .build();
    let names = Names { reach, system: DefaultResolver::default() };
    Agent::with_parts(config, DefaultConnector::default(), names)
}

/// Looks names up, and keeps of what they lead to only what may be asked. Each redirect comes through here too, and what
/// was looked up is what is connected to: a name that changes its mind in between gains nothing.
#[derive(Debug)]
struct Names {
    reach: Reach,
    system: DefaultResolver,
}

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> std::result::Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.system.resolve(uri, config, timeout)?;
        let mut kept = self.empty();
        for address in found.iter().filter(|it| self.reach == Reach::Anywhere || is_public(it.ip())) {
            kept.push(*address);
        }
        if kept.is_empty() { Err(ureq::Error::Other(Box::new(Error::Private))) } else { Ok(kept) }
    }
}

fn told(error: ureq::Error, host: &str, limit: u64) -> Error {
    let host = host.to_owned();
    match error {
        ureq::Error::Other(inner) if inner.is::<Error>() => Error::Private,
        ureq::Error::StatusCode(status) => Error::Refused { host, status },
        ureq::Error::Timeout(_) => Error::Slow { host },
        ureq::Error::BodyExceedsLimit(_) => Error::TooLarge { limit },
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => Error::Unreachable { host },
        ureq::Error::Io(error) if is_unreachable(&error) => Error::Unreachable { host },
        error => Error::Broken { host, source: Box::new(error) },
    }
}

fn is_unreachable(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionRefused, HostUnreachable, NetworkUnreachable};
    matches!(error.kind(), ConnectionRefused | HostUnreachable | NetworkUnreachable)
        || error.to_string().contains("lookup address")
}
