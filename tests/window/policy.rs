//! The page may load and call what it is meant to, and nothing else.

use serde_json::json;
use whole::home::Home;

use crate::writing::begin;

#[test]
fn the_page_runs_nothing_written_into_it_and_loads_nothing_from_elsewhere() {
    let home = Home::new();
    let galley = begin(&home);
    let body = r#"
        window.refused = [];
        document.addEventListener('securitypolicyviolation', (event) => window.refused.push(event.effectiveDirective));
        const add = (tag, set) => document.body.append(Object.assign(document.createElement(tag), set));
        add('script', { textContent: 'window.ran = true' });
        add('script', { src: 'https://example.org/x.js' });
        add('img', { src: 'https://example.org/x.png' });
        add('iframe', { src: 'https://example.org/' });
        add('style', { textContent: 'body { --ran: 1 }' });"#;
    galley.js(body, json!([]));
    galley.wait_until("window.refused.length >= 5");
    let refused = galley.js("return [window.refused.sort(), window.ran ?? null, getComputedStyle(document.body).getPropertyValue('--ran')]", json!([]));
    assert_eq!(
        refused,
        json!([["frame-src", "img-src", "script-src-elem", "script-src-elem", "style-src-elem"], null, ""])
    );
    galley.close();
}

#[test]
fn the_page_calls_no_command_that_is_not_granted() {
    let home = Home::new();
    let galley = begin(&home);
    let call = |name: &str| {
        let body = r#"
            window.answer = undefined;
            window.__TAURI_INTERNALS__.invoke(arguments[0], {}).then(() => (window.answer = 'done'), (error) => (window.answer = String(error)))"#;
        galley.js(body, json!([name]));
        galley.wait_until("window.answer !== undefined");
        galley.js("return window.answer", json!([])).as_str().unwrap().to_owned()
    };
    assert_eq!(call("licences"), "done");
    for name in
        ["plugin:window|close", "plugin:app|version", "plugin:webview|create_webview", "plugin:menu|new"]
    {
        assert!(call(name).contains("not allowed"), "{name}: {}", call(name));
    }
    galley.close();
}

#[test]
fn pictures_are_served_by_hash_and_by_nothing_else() {
    let home = Home::new();
    let galley = begin(&home);
    let loads = |address: &str| {
        let body = r#"
            window.loaded = undefined;
            const image = new Image();
            image.onload = () => (window.loaded = true);
            image.onerror = () => (window.loaded = false);
            image.src = arguments[0]"#;
        galley.js(body, json!([address]));
        galley.wait_until("window.loaded !== undefined");
        galley.js("return window.loaded", json!([])) == json!(true)
    };
    galley.wait_until("document.querySelector('.ProseMirror figure img')?.naturalWidth > 0");
    let shown = galley.js("return document.querySelector('.ProseMirror figure img').src", json!([]));
    let shown = shown.as_str().unwrap();
    assert!(loads(shown));
    let bare = shown.split('?').next().unwrap();
    assert!(loads(&format!("{bare}?w=80")));
    assert!(
        !loads(&format!("{}0", &bare[..bare.len() - 1])) || bare.ends_with('0'),
        "another hash is no picture"
    );
    assert!(!loads("galley://localhost/../../etc/passwd"));
    assert!(!loads(&format!("galley://localhost/{}", picture_path(&home))), "a path is no address");
    galley.close();
}

fn picture_path(home: &Home) -> String {
    let mut folder = home.library().join("pictures");
    while folder.is_dir() {
        folder = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    }
    folder.display().to_string()
}
