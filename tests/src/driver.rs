//! As much of the W3C's WebDriver protocol as the tests need, spoken to WebKitWebDriver.

use std::{
    net::TcpListener,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::child::{self, Owned};

/// Longer than anything takes on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A driver with one session.
pub struct Driver {
    process: Owned,
    session: String,
}

/// A driver that waits for a session.
pub struct Listening {
    process: Owned,
    root: String,
}

/// An element of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Element(pub(crate) String);

impl Driver {
    /// Starts the driver with the surroundings of `command` and has it start `program`.
    pub fn start(command: &mut Command, program: &Path, arguments: &[&str]) -> Self {
        Driver::listening(command).session(program, arguments)
    }

    /// Starts the driver with the surroundings of `command`.
    pub fn listening(command: &mut Command) -> Listening {
        let port = free_port();
        let process = Owned::start(
            command
                .arg(format!("--port={port}"))
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                // No bus: with one, GTK waits half a minute for a portal that no test machine has.
                .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
                .env("NO_AT_BRIDGE", "1")
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        let root = format!("http://127.0.0.1:{port}");
        until("the driver listens", || minreq::get(format!("{root}/status")).with_timeout(2).send().ok());
        Listening { process, root }
    }
}

impl Listening {
    /// Has it start `program`.
    pub fn session(self, program: &Path, arguments: &[&str]) -> Driver {
        let Listening { process, root } = self;
        let options = json!({ "binary": program, "args": arguments });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let answer =
            post(&format!("{root}/session"), &wanted).unwrap_or_else(|error| panic!("no session: {error}"));
        let session =
            format!("{root}/session/{}", answer["sessionId"].as_str().expect("a session has a name"));
        Driver { process, session }
    }
}

impl Driver {
    /// The program it started.
    ///
    /// # Panics
    /// When that has ended.
    pub fn program(&self) -> u32 {
        until("the program runs", || {
            child::children(self.process.pid()).into_iter().find(|&pid| child::is_alive(pid))
        })
    }

    /// Runs a function body in the page and gives what it returns.
    ///
    /// # Errors
    /// What the page threw, or that there is no page any more.
    pub fn try_js(&self, body: &str, arguments: Value) -> Result<Value, String> {
        post(&format!("{}/execute/sync", self.session), &json!({ "script": body, "args": arguments }))
    }

    /// Turns to the window whose address is as wanted; false while there is none.
    pub fn turn_to(&self, wanted: impl Fn(&str) -> bool) -> bool {
        let windows = get(&format!("{}/window/handles", self.session)).unwrap_or_default();
        let windows = windows.as_array().cloned().unwrap_or_default();
        windows.iter().any(|handle| {
            let turned = post(&format!("{}/window", self.session), &json!({ "handle": handle }));
            let address = turned.and_then(|_| get(&format!("{}/url", self.session)));
            address.is_ok_and(|address| address.as_str().is_some_and(&wanted))
        })
    }

    /// The first element that the selector names, now.
    pub fn find(&self, css: &str) -> Option<Element> {
        let found =
            post(&format!("{}/element", self.session), &json!({ "using": "css selector", "value": css }))
                .ok()?;
        Some(Element(found[ELEMENT].as_str()?.to_owned()))
    }

    /// Clicks it where a person would.
    ///
    /// # Errors
    /// That something stands in front of it, or that it is not shown.
    pub fn click(&self, element: &Element) -> Result<(), String> {
        post(&format!("{}/element/{}/click", self.session, element.0), &json!({})).map(drop)
    }

    /// Presses and lets go keys, in the order given: `true` is down.
    ///
    /// # Errors
    /// That there is no page any more.
    pub fn keys(&self, strokes: &[(bool, char)]) -> Result<(), String> {
        let kind = |down| if down { "keyDown" } else { "keyUp" };
        let actions: Vec<_> =
            strokes.iter().map(|&(down, key)| json!({ "type": kind(down), "value": key })).collect();
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        post(&format!("{}/actions", self.session), &json!({ "actions": [keyboard] })).map(drop)
    }

    /// What the page shows, as PNG in base 64.
    ///
    /// # Errors
    /// That there is no page any more.
    pub fn screenshot(&self) -> Result<String, String> {
        let answer = get(&format!("{}/screenshot", self.session))?;
        Ok(answer.as_str().unwrap_or_default().to_owned())
    }
}

/// Asks again and again until there is an answer.
///
/// # Panics
/// When there is none after [`PATIENCE`].
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(began.elapsed() < PATIENCE, "waited {PATIENCE:?} in vain: {what}");
        thread::sleep(Duration::from_millis(15));
    }
}

fn free_port() -> u16 {
    let probe = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    probe.local_addr().expect("a listener has an address").port()
}

fn post(address: &str, body: &Value) -> Result<Value, String> {
    answer(minreq::post(address).with_header("Content-Type", "application/json").with_body(body.to_string()))
}

fn get(address: &str) -> Result<Value, String> {
    answer(minreq::get(address))
}

fn answer(request: minreq::Request) -> Result<Value, String> {
    let response = request.with_timeout(90).send().map_err(|error| error.to_string())?;
    let mut answer: Value = serde_json::from_slice(response.as_bytes()).map_err(|error| error.to_string())?;
    match response.status_code {
        200 => Ok(answer["value"].take()),
        _ => Err(format!("{}: {}", answer["value"]["error"], answer["value"]["message"])),
    }
}
