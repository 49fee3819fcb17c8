//! Lists. Lexical's items hold a line; a list in a list stands in an item of its own.

use article::{Block, Item};
use serde_json::{Value, json};

use super::{
    Desk,
    card::{element, line_break, text},
};
use crate::task;

impl Desk<'_> {
    /// A list; none where its items hold more than words and lists.
    pub(super) fn list(&mut self, list: &Block) -> Option<Value> {
        let (items, start) = match list {
            Block::BulletList(list) => (&list.content, None),
            Block::OrderedList(list) => (&list.content, Some(list.attrs.start)),
            _ => return None,
        };
        let mut nodes = Vec::new();
        for item in items {
            nodes.extend(self.item(item)?);
        }
        let mut node = element("list", nodes);
        node["listType"] = json!(if start.is_some() { "number" } else { "bullet" });
        node["tag"] = json!(if start.is_some() { "ol" } else { "ul" });
        node["start"] = json!(start.unwrap_or(1));
        Some(node)
    }

    fn item(&mut self, item: &Item) -> Option<Vec<Value>> {
        let sign = Some(task::sign(item)).filter(|sign| !sign.is_empty());
        let mut line: Vec<Value> = sign.into_iter().map(|sign| text(sign, 0)).collect();
        let mut lists = Vec::new();
        for (at, block) in item.content.iter().enumerate() {
            match block {
                Block::Paragraph(words) if self.can_hold(&words.content) && lists.is_empty() => {
                    if at > 0 {
                        line.extend([line_break(), line_break()]);
                    }
                    line.extend(self.line(&words.content));
                }
                list => lists.push(listitem(vec![self.list(list)?])),
            }
        }
        Some(std::iter::once(listitem(line)).chain(lists).collect())
    }
}

fn listitem(children: Vec<Value>) -> Value {
    let mut node = element("listitem", children);
    node["value"] = json!(1);
    node
}
