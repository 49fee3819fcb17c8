//! The protocol of the window: `galley://localhost/<hash>` is a picture of the library, `?w=800` the same no larger
//! than that, `?cut=12,5,80,75` a part of it in per cent (from the left, from the top, across, down), `?crossed=de` a small copy
//! that says across itself in that language that it is not cleared; `galley://localhost/preview/<number>` is the preview shown
//! now, and `galley://localhost/paper/<number>` the page that is being printed. Hashes, numbers and codes only; no path is ever
//! asked for.

use std::borrow::Cow;

use article::Crop;
use tauri::{
    Manager, Runtime, UriSchemeContext, UriSchemeResponder,
    http::{Request, Response, StatusCode, Uri, header},
};
use words::Language;

use crate::{library::Library, paper::Paper, preview::Previews};

/// The scheme; on Windows and Android the page writes it `http://galley.localhost/`.
pub(crate) const SCHEME: &str = "galley";

/// Where the page finds something of this protocol.
pub(crate) fn address(path: &str) -> String {
    if cfg!(any(windows, target_os = "android")) {
        format!("http://{SCHEME}.localhost/{path}")
    } else {
        format!("{SCHEME}://localhost/{path}")
    }
}

/// A picture loads nothing; a preview shows pictures in its own style, runs nothing and sends nothing: the vote in a poll
/// is for readers.
const PICTURE_POLICY: &str = "default-src 'none'";
const PREVIEW_POLICY: &str = concat!(
    "default-src 'none'; img-src galley: http://galley.localhost; style-src 'unsafe-inline'; ",
    "form-action 'none'; base-uri 'none'"
);

/// The largest side a page may ask for, in pixels.
const LARGEST: u32 = 4096;

/// Answers from a thread of its own: decoding takes time.
pub(crate) fn serve<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    tauri::async_runtime::spawn_blocking(move || {
        let address = request.uri();
        let page = app.state::<Previews>().page(address.path());
        responder.respond(match page.or_else(|| app.state::<Paper>().page(address.path())) {
            Some(page) => {
                response(StatusCode::OK, "text/html; charset=utf-8", PREVIEW_POLICY, page.into_bytes())
            }
            None => answer(app.state::<Library>().inner(), address),
        });
    });
}

fn answer(library: &Library, address: &Uri) -> Response<Cow<'static, [u8]>> {
    let Some(wanted) = Wanted::read(address) else { return refusal(StatusCode::BAD_REQUEST) };
    match picture(library, &wanted) {
        Some((bytes, mime)) => response(StatusCode::OK, mime, PICTURE_POLICY, bytes),
        None => refusal(StatusCode::NOT_FOUND),
    }
}

/// The file is looked up at the desk, and read and decoded without holding it: typing goes on meanwhile.
fn picture(library: &Library, wanted: &Wanted) -> Option<(Vec<u8>, &'static str)> {
    let file = library.act(|desk| desk.picture(&wanted.hash)).ok()?;
    match wanted.crossed {
        Some(language) => file.crossed(language, wanted.part).ok(),
        None => file.read(wanted.side, wanted.part).ok(),
    }
}

fn refusal(status: StatusCode) -> Response<Cow<'static, [u8]>> {
    response(status, "text/plain", PICTURE_POLICY, Vec::new())
}

fn response(status: StatusCode, mime: &str, policy: &str, bytes: Vec<u8>) -> Response<Cow<'static, [u8]>> {
    let kept = if status == StatusCode::OK { "private, max-age=31536000, immutable" } else { "no-store" };
    let headers = [
        (header::CONTENT_TYPE, mime),
        (header::CACHE_CONTROL, kept),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, policy),
    ];
    let mut response = Response::new(Cow::Owned(bytes));
    *response.status_mut() = status;
    for (name, value) in headers {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// What an address asks for.
#[derive(Debug, PartialEq)]
struct Wanted {
    /// SHA-256 in lower-case hex.
    hash: String,
    /// The largest side, in pixels.
    side: Option<u32>,
    /// What part of it, where that is not the whole.
    part: Option<Crop>,
    /// The language in which it says across itself that it is not cleared.
    crossed: Option<Language>,
}

fn pair(part: &str) -> (&str, &str) {
    part.split_once('=').unwrap_or((part, ""))
}

impl Wanted {
    fn read(address: &Uri) -> Option<Self> {
        let hash = address.path().strip_prefix('/')?;
        let is_hash = hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let mut wanted = Wanted { hash: hash.to_owned(), side: None, part: None, crossed: None };
        for (key, value) in address.query().into_iter().flat_map(|query| query.split('&')).map(pair) {
            match key {
                "w" => wanted.side = Some(value.parse().ok().filter(|side| (1..=LARGEST).contains(side))?),
                "cut" => wanted.part = Some(desk::part_said(value)?),
                "crossed" => wanted.crossed = Some(Language::called(value)?),
                _ => return None,
            }
        }
        is_hash.then_some(wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, expected: Option<Option<u32>>) {
        let wanted = Wanted::read(&address.parse().unwrap());
        assert_eq!(wanted.map(|wanted| wanted.side), expected, "{address}");
    }

    #[test]
    fn only_hashes_and_sane_sizes_are_answered() {
        let hash = "0123456789abcdef".repeat(4);
        check(&format!("galley://localhost/{hash}"), Some(None));
        check(&format!("http://galley.localhost/{hash}?w=800"), Some(Some(800)));
        check(&format!("galley://localhost/{hash}?w=0"), None);
        check(&format!("galley://localhost/{hash}?w=99999"), None);
        check(&format!("galley://localhost/{hash}?x=1"), None);
        check(&format!("galley://localhost/{hash}?cut=12.5,0,80,75&w=800"), Some(Some(800)));
        check(&format!("galley://localhost/{hash}?cut=50,0,80,75"), None);
        check(&format!("galley://localhost/{hash}?cut"), None);
        check(&format!("galley://localhost/{hash}?cut=12.5,0,80,75&crossed=de"), Some(None));
        check(&format!("galley://localhost/{hash}?crossed=xx"), None);
        check(&format!("galley://localhost/{}", hash.to_uppercase()), None);
        check(&format!("galley://localhost/{hash}/x"), None);
        check(&format!("galley://localhost/..%2f{}", &hash[5..]), None);
        check("galley://localhost/etc/passwd", None);
        check("galley://localhost/", None);
    }

    #[test]
    fn an_answer_says_what_it_is_and_may_be_kept() {
        let response = response(StatusCode::OK, "image/png", PICTURE_POLICY, vec![1]);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "image/png");
        assert_eq!(response.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert!(response.headers()[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        assert_eq!(refusal(StatusCode::NOT_FOUND).headers()[header::CACHE_CONTROL], "no-store");
    }
}
