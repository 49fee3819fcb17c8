//! A text that is Markdown becomes blocks, before it belongs to any piece.

use article::{Block, Piece};

/// The blocks of a text. Front matter is of no piece yet: it stays what it looks like.
pub fn read_markdown(text: &str) -> Vec<Block> {
    // Behind a blank line, no front matter begins.
    let body = format!("\n{text}");
    Piece::read(&body).value.content
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_its_blocks() {
        let blocks = read_markdown("# Ferries\n\nThey *left*.[^a]\n\n- one\n- two\n\n[^a]: At six.\n");
        let kinds: Vec<String> = blocks
            .iter()
            .map(|block| serde_json::to_value(block).unwrap()["type"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(kinds, ["heading", "paragraph", "bullet_list", "footnote"]);
    }

    #[test]
    fn front_matter_is_not_swallowed() {
        let text = serde_json::to_string(&read_markdown("---\ntitle: Ferries\n---\n\nText\n")).unwrap();
        assert!(text.contains("title: Ferries"), "must lose no words: {text}");
    }
}
