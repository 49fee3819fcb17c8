//! Asked over a real connection to this computer; what is allowed in earnest is shown to be refused there.
#![allow(clippy::unwrap_used)]

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    thread,
};

use fetch::{Error, Reach, get};

const LIMIT: u64 = 1000;

/// Gives each connection the next of these answers, and says where.
fn server(answers: Vec<Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for answer in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
            // The other end may have heard enough before all is said.
            let _ = stream.write_all(&answer);
        }
    });
    format!("http://{address}")
}

fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 {head}\r\nConnection: close\r\n\r\n").as_bytes(), body].concat()
}

#[test]
fn a_picture_comes_as_it_is_under_its_name() {
    let here = server(vec![answer("200 OK\r\nContent-Length: 4", b"\x89PNG")]);
    let fetched = get(&format!("{here}/a/ferry%201.png?w=9"), LIMIT, Reach::Anywhere).unwrap();
    assert_eq!((fetched.name.as_str(), &fetched.bytes[..]), ("ferry 1.png", &b"\x89PNG"[..]));
}

#[test]
fn nothing_of_this_computer_is_asked_by_number_or_by_name() {
    let here = server(vec![answer("200 OK", b"secret")]);
    for address in [
        here.clone(),
        here.replace("127.0.0.1", "localhost"),
        here.replace("127.0.0.1", "[::ffff:127.0.0.1]"),
    ] {
        assert!(
            matches!(get(&address, LIMIT, Reach::Public), Err(Error::Private)),
            "{address} must not be asked"
        );
    }
}

#[test]
fn a_redirect_is_followed_and_not_for_ever() {
    let there = server(vec![answer("200 OK\r\nContent-Length: 2", b"ok")]);
    let here =
        server(vec![answer(&format!("302 Found\r\nLocation: {there}/b.png\r\nContent-Length: 0"), b"")]);
    assert_eq!(get(&format!("{here}/a.png"), LIMIT, Reach::Anywhere).unwrap().bytes, b"ok");
    let round = server(vec![answer("302 Found\r\nLocation: /again\r\nContent-Length: 0", b""); 20]);
    assert!(get(&round, LIMIT, Reach::Anywhere).is_err(), "must not go round for ever");
    let aside = server(vec![answer("302 Found\r\nLocation: file:///etc/hostname\r\nContent-Length: 0", b"")]);
    assert!(get(&aside, LIMIT, Reach::Anywhere).is_err(), "must not leave the web");
}

#[test]
fn no_more_is_taken_than_is_allowed() {
    let said = server(vec![answer("200 OK\r\nContent-Length: 5000", &[0; 5000])]);
    assert!(matches!(get(&said, LIMIT, Reach::Anywhere), Err(Error::TooLarge { limit: LIMIT })));
    let unsaid = server(vec![answer("200 OK", &[0; 5000])]);
    assert!(matches!(get(&unsaid, LIMIT, Reach::Anywhere), Err(Error::TooLarge { limit: LIMIT })));
}

#[test]
fn what_is_not_there_is_said_to_be_so() {
    let here = server(vec![answer("404 Not Found\r\nContent-Length: 0", b"")]);
    assert!(matches!(get(&here, LIMIT, Reach::Anywhere), Err(Error::Refused { status: 404, .. })));
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert!(matches!(
        get(&format!("http://{closed}"), LIMIT, Reach::Anywhere),
        Err(Error::Unreachable { .. })
    ));
    assert!(matches!(get("file:///etc/hostname", LIMIT, Reach::Anywhere), Err(Error::NoAddress)));
}
