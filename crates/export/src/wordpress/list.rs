//! Lists. An item of WordPress's holds a line and lists; what else stands in one of ours comes behind it, and the list goes on.

use article::{Block, Item};
use serde_json::json;

use super::{Desk, block};
use crate::task;

impl Desk<'_> {
    /// A list, numbered from a number on or with signs; in stretches, where blocks that no item can hold part it.
    pub(super) fn list(&mut self, items: &[Item], start: Option<u32>) -> Vec<String> {
        let mut blocks = Vec::new();
        let mut stretch = Vec::new();
        let mut first = start;
        for (at, item) in items.iter().enumerate() {
            let mut behind = Vec::new();
            stretch.push(self.item(item, &mut behind));
            if !behind.is_empty() {
                blocks.push(list_of(&std::mem::take(&mut stretch), first));
                blocks.append(&mut behind);
                first = start.map(|start| start.saturating_add(at as u32 + 1));
            }
        }
        if !stretch.is_empty() {
            blocks.push(list_of(&stretch, first));
        }
        blocks
    }

    /// An item; what it cannot hold is put behind.
    fn item(&mut self, item: &Item, behind: &mut Vec<String>) -> String {
        let mut lines: Vec<String> = Vec::new();
        let mut lists = String::new();
        for within in &item.content {
            match within {
                Block::Paragraph(paragraph) if lists.is_empty() => lines.push(self.line(&paragraph.content)),
                Block::BulletList(list) => lists += &self.list_within(&list.content, None, behind),
                Block::OrderedList(list) => {
                    lists += &self.list_within(&list.content, Some(list.attrs.start), behind);
                }
                other => behind.extend(self.blocks([other])),
            }
        }
        let lines = lines.join("<br><br>");
        block("list-item", &json!({}), &format!("<li>{}{lines}{lists}</li>", task::sign(item)))
    }

    fn list_within(&mut self, items: &[Item], start: Option<u32>, behind: &mut Vec<String>) -> String {
        let items: Vec<String> = items.iter().map(|item| self.item(item, behind)).collect();
        list_of(&items, start)
    }
}

fn list_of(items: &[String], start: Option<u32>) -> String {
    let items = items.join("\n\n");
    match start {
        None => block("list", &json!({}), &format!("<ul class=\"wp-block-list\">{items}</ul>")),
        Some(1) => {
            block("list", &json!({ "ordered": true }), &format!("<ol class=\"wp-block-list\">{items}</ol>"))
        }
        Some(start) => block(
            "list",
            &json!({ "ordered": true, "start": start }),
            &format!("<ol start=\"{start}\" class=\"wp-block-list\">{items}</ol>"),
        ),
    }
}
