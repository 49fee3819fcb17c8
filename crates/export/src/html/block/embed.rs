//! Something shown from elsewhere: a card with its address, because nothing on the page is fetched from anywhere.

use article::{Block, Embed, is_web_address};

use crate::html::{
    Press, push,
    text::{href, text},
};

impl Press<'_> {
    pub(super) fn embed(&mut self, embed: &Embed, out: &mut String) {
        let address = embed.attrs.address.trim();
        if !is_web_address(address) {
            return self.block(&Block::paragraph(address), out);
        }
        push(out, ["<figure class=\"embed\">\n<p class=\"embed-host\">", &text(host(address)), "</p>\n"]);
        push(
            out,
            ["<p class=\"embed-address\"><a href=\"", &href(address), "\">", &text(address), "</a></p>\n"],
        );
        out.push_str("</figure>\n");
    }
}

/// The site that an address leads to, without the names before `@` that could pass for one.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_names_the_site_it_leads_to() {
        let table = [
            ("https://www.video.example/watch?v=1", "video.example"),
            ("http://video.example", "video.example"),
            ("https://bank.example@evil.example/x", "evil.example"),
            ("https://evil.example\\@bank.example", "evil.example"),
            ("https://video.example:8080#a@b", "video.example:8080"),
        ];
        for (address, expected) in table {
            assert_eq!(host(address), expected, "{address}");
        }
    }
}
