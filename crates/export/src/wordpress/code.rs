//! Code, or anything set as typed. WordPress would take what stands in square brackets for a command of its own, and a line
//! that is an address for something to embed.

use article::{CodeBlock, plain_text};
use serde_json::json;

use super::block;
use crate::html::text;

pub(super) fn of(code: &CodeBlock) -> String {
    let lines = plain_text(&code.content);
    let lines: Vec<String> = lines.lines().map(line).collect();
    let language = code.attrs.info.split_whitespace().next();
    let language =
        language.filter(|word| word.chars().all(|c| c.is_ascii_alphanumeric() || "+-_#".contains(c)));
    let (settings, class) = match language {
        Some(language) => {
            let class = format!("language-{language}");
            (json!({ "className": class }), format!(" {class}"))
        }
        None => (json!({}), String::new()),
    };
    let html = format!("<pre class=\"wp-block-code{class}\"><code>{}</code></pre>", lines.join("\n"));
    block("code", &settings, &html)
}

fn line(line: &str) -> String {
    let html = text(line).replace('[', "&#91;");
    let trimmed = html.trim();
    let is_address = ["http://", "https://"].iter().any(|scheme| trimmed.starts_with(scheme));
    if is_address && !trimmed.contains(char::is_whitespace) {
        html.replacen("//", "&#47;&#47;", 1)
    } else {
        html
    }
}
