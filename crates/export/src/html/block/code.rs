//! Code, or anything set as typed.

use article::{CodeBlock, Inline};

use crate::html::{
    push,
    text::{attribute, write_text},
};

pub(super) fn write(block: &CodeBlock, out: &mut String) {
    out.push_str("<pre><code");
    if let Some(language) = block.attrs.info.split_whitespace().next() {
        push(out, [" class=\"language-", &attribute(language), "\""]);
    }
    out.push('>');
    for inline in &block.content {
        if let Inline::Text { text, .. } = inline {
            write_text(text, out);
            out.push('\n');
        }
    }
    out.push_str("</code></pre>\n");
}
