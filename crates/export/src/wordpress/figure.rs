//! Pictures with their captions and credits. The address is the name of the file that lies beside the text.

use article::{Figure, Inline};
use serde_json::json;

use super::{Desk, block, unbroken};
use crate::html::{attribute, file_address};

impl Desk<'_> {
    /// A picture; an empty place for one while it is to come.
    pub(super) fn figure(&mut self, figure: &Figure) -> String {
        let attrs = &figure.attrs;
        let caption = self.caption(&attrs.src, &figure.content);
        let alt = attribute(&attrs.alt);
        let (settings, html) = match self.press.brought(figure) {
            Some(file) => {
                let title = match attrs.title.as_str() {
                    "" => String::new(),
                    title => format!(" title=\"{}\"", attribute(title)),
                };
                let image = format!("<img src=\"{}\" alt=\"{alt}\"{title}/>", file_address(&file.file_name));
                let settings = json!({ "sizeSlug": "full", "linkDestination": "none" });
                (settings, format!("<figure class=\"wp-block-image size-full\">{image}{caption}</figure>"))
            }
            None => (
                json!({}),
                format!("<figure class=\"wp-block-image\"><img alt=\"{alt}\"/>{caption}</figure>"),
            ),
        };
        block("image", &settings, &html)
    }

    fn caption(&mut self, name: &str, caption: &[Inline]) -> String {
        let html = unbroken(&self.press.caption(name, caption));
        match html.as_str() {
            "" => String::new(),
            html => format!("<figcaption class=\"wp-element-caption\">{html}</figcaption>"),
        }
    }
}
