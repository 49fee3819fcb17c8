//! A WordPress of its own: Debian's, with a database that only it can reach, on the loopback address.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use whole::{built, child::Owned, driver::until, home::Home, told::run};

/// The running site.
pub(crate) struct Site {
    pub(crate) home: Home,
    root: String,
    passwords: Value,
    _server: Owned,
    _database: Owned,
}

/// Somebody who has an account there.
pub(crate) struct Account<'a> {
    site: &'a Site,
    name: &'static str,
}

impl Site {
    /// Starts one that has nothing in it.
    pub(crate) fn start() -> Self {
        let home = Home::new();
        let database = database(&home);
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let root = format!("http://127.0.0.1:{port}");
        let folder = laid_out(&home, &root);
        let mut install = Command::new("php");
        install.arg(built::tests().join("cms/install.php")).arg(&folder);
        let told = run(&mut install).expect(0);
        let passwords = serde_json::from_str(told.out.lines().last().unwrap()).unwrap();
        let mut server = Command::new("php");
        server.args(["-d", "upload_max_filesize=64M", "-d", "post_max_size=64M", "-S"]);
        server.arg(format!("127.0.0.1:{port}")).arg("-t").arg(&folder);
        let server = Owned::start(server.stdout(Stdio::null()).stderr(Stdio::null()));
        until("WordPress answers", || minreq::get(&root).with_timeout(20).send().ok());
        Site { home, root, passwords, _server: server, _database: database }
    }

    pub(crate) fn account(&self, name: &'static str) -> Account<'_> {
        Account { site: self, name }
    }
}

impl Account<'_> {
    /// What the interface answers; what it refuses is an error.
    pub(crate) fn get(&self, route: &str) -> Value {
        self.send(minreq::get(self.address(route)))
    }

    pub(crate) fn post(&self, route: &str, body: &Value) -> Value {
        let request = minreq::post(self.address(route)).with_header("Content-Type", "application/json");
        self.send(request.with_body(body.to_string()))
    }

    /// Puts a picture into the media library, with what is said of it.
    pub(crate) fn upload(&self, picture: &Path, said: &Value) -> Value {
        let name = picture.file_name().unwrap().to_str().unwrap();
        let request = minreq::post(self.address("/wp/v2/media"))
            .with_header("Content-Type", "image/jpeg")
            .with_header("Content-Disposition", format!("attachment; filename=\"{name}\""))
            .with_body(fs::read(picture).unwrap());
        let made = self.send(request);
        self.post(&format!("/wp/v2/media/{}", made["id"]), said)
    }

    /// The term of that name, made where there is none.
    pub(crate) fn term(&self, kind: &str, name: &str) -> Value {
        let found = self.get(&format!("/wp/v2/{kind}&per_page=100"));
        // Names come as HTML.
        let is_it = |term: &Value| term["name"].as_str().is_some_and(|it| it.replace("&amp;", "&") == name);
        let known = found.as_array().unwrap().iter().find(|term| is_it(term));
        known.cloned().unwrap_or_else(|| self.post(&format!("/wp/v2/{kind}"), &json!({ "name": name })))
    }

    fn address(&self, route: &str) -> String {
        format!("{}/?rest_route={route}", self.site.root)
    }

    fn send(&self, request: minreq::Request) -> Value {
        let password = self.site.passwords[self.name].as_str().unwrap();
        let known = STANDARD.encode(format!("{}:{password}", self.name));
        let request = request.with_header("Authorization", format!("Basic {known}"));
        let response = request.with_timeout(60).send().unwrap();
        let text = response.as_str().unwrap();
        assert!((200..300).contains(&response.status_code), "{}: {text}", self.name);
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }
}

/// A private MariaDB: it listens to no port.
fn database(home: &Home) -> Owned {
    let (data, socket) = (home.path("data"), home.path("sql"));
    let user = run(Command::new("id").arg("-un")).expect(0).out.trim().to_owned();
    let mut lay = Command::new("mariadb-install-db");
    lay.args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db"]);
    run(lay.arg(format!("--datadir={}", data.display())).arg(format!("--user={user}"))).expect(0);
    let mut server = Command::new("/usr/sbin/mariadbd");
    server.args(["--no-defaults", "--skip-networking"]).arg(format!("--user={user}"));
    server.arg(format!("--datadir={}", data.display())).arg(format!("--socket={}", socket.display()));
    let server = Owned::start(server.stdout(Stdio::null()).stderr(Stdio::null()));
    until("the database answers", || {
        let mut client = Command::new("mariadb");
        client.args(["--no-defaults", "--user=root", "--execute=CREATE DATABASE IF NOT EXISTS wordpress"]);
        let said = client.arg(format!("--socket={}", socket.display())).output().ok()?;
        said.status.success().then_some(())
    });
    server
}

/// WordPress's files, and what it is told.
fn laid_out(home: &Home, root: &str) -> PathBuf {
    let folder = home.path("wordpress");
    let source = built::wordpress().expect("scripts/test-cms.sh unpacks WordPress");
    run(Command::new("cp").arg("-r").arg(source).arg(&folder)).expect(0);
    // What Debian's package links to lies in packages that only pictures that move need.
    let _ = fs::remove_file(folder.join(".htaccess"));
    let socket = home.path("sql");
    let settings = format!(
        "<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:{}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '{root}' );
define( 'WP_SITEURL', '{root}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
",
        socket.display()
    );
    fs::write(folder.join("wp-config.php"), settings).unwrap();
    folder
}
