//! Reading YAML: a tree of what it says, with where each part stands.

use std::{collections::HashMap, ops::Range};

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

/// Beyond this many levels it is no front matter that anybody wrote.
const DEEPEST: usize = 32;

/// A value, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tree {
    pub(super) node: Node,
    /// From its first character to its last, without spaces and comments after it.
    pub(super) range: Range<usize>,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// Text, and whether it stands bare, so that it could be meant as a number or as nothing.
    Scalar { text: String, bare: bool },
    /// A list, and whether it stands in brackets.
    List { items: Vec<Tree>, flow: bool },
    /// Keys and values in order, and whether they stand in braces.
    Map { entries: Vec<(Tree, Tree)>, flow: bool },
    /// An alias of something larger than a text.
    Alias,
}

/// Why a text is not YAML.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Broken {
    pub(super) reason: String,
    /// Counted from 1.
    pub(super) line: u32,
}

impl Tree {
    pub(super) fn is_map(&self) -> bool {
        matches!(self.node, Node::Map { .. })
    }

    /// The keys and values of a map; none of anything else.
    pub(super) fn entries(&self) -> &[(Tree, Tree)] {
        match &self.node {
            Node::Map { entries, .. } => entries,
            _ => &[],
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&Tree> {
        self.entries().iter().find(|(found, _)| found.text() == Some(key)).map(|(_, value)| value)
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.node {
            Node::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(&self.node, Node::Scalar { text, bare: true } if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }
}

/// Reads YAML; `None` when it says nothing.
pub(super) fn parse(text: &str) -> Result<Option<Tree>, Broken> {
    let mut builder = Builder::new(text);
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| Broken {
            reason: error.info().to_owned(),
            line: error.marker().line() as u32,
        })?;
        if matches!(event, Event::DocumentEnd) {
            break;
        }
        builder.take(event, span)?;
    }
    Ok(builder.done.filter(|tree| !tree.is_null()))
}

struct Builder<'a> {
    text: &'a str,
    /// Byte offset of each character.
    bytes: Vec<usize>,
    open: Vec<Open>,
    done: Option<Tree>,
    anchors: HashMap<usize, String>,
}

struct Open {
    is_map: bool,
    start: usize,
    flow: bool,
    children: Vec<Tree>,
}

impl<'a> Builder<'a> {
    fn new(text: &'a str) -> Self {
        let bytes = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Builder { text, bytes, open: Vec::new(), done: None, anchors: HashMap::new() }
    }

    fn take(&mut self, event: Event, span: Span) -> Result<(), Broken> {
        let (start, end) = (self.byte(span.start.index()), self.byte(span.end.index()));
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let bare = style == ScalarStyle::Plain;
                let text = if bare && start == end { String::new() } else { text.into_owned() };
                self.anchors.insert(anchor, text.clone());
                let range = start..self.scalar_end(style, start, end);
                self.close(Tree { node: Node::Scalar { text, bare }, range });
            }
            Event::Alias(anchor) => {
                let node = match self.anchors.get(&anchor) {
                    Some(text) => Node::Scalar { text: text.clone(), bare: false },
                    None => Node::Alias,
                };
                self.close(Tree { node, range: start..end });
            }
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                if self.open.len() >= DEEPEST {
                    return Err(Broken {
                        reason: "too many levels".to_owned(),
                        line: span.start.line() as u32,
                    });
                }
                let is_map = matches!(event, Event::MappingStart(..));
                let flow = end > start && self.text[start..].starts_with(['[', '{']);
                self.open.push(Open { is_map, start, flow, children: Vec::new() });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(open) = self.open.pop() {
                    self.close(open.into_tree(end));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn byte(&self, character: usize) -> usize {
        self.bytes.get(character).copied().unwrap_or(self.text.len())
    }

    /// The parser's own ends take in what follows a quoted or block text.
    fn scalar_end(&self, style: ScalarStyle, start: usize, end: usize) -> usize {
        let source = &self.text[start..end.max(start)];
        let length = match style {
            ScalarStyle::DoubleQuoted => quoted_length(source, '"'),
            ScalarStyle::SingleQuoted => quoted_length(source, '\''),
            _ => source.trim_end().len(),
        };
        start + length
    }

    fn close(&mut self, tree: Tree) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(tree),
            None => self.done = Some(tree),
        }
    }
}

impl Open {
    fn into_tree(self, end: usize) -> Tree {
        let inside = self.children.last().map_or(self.start, |last| last.range.end);
        let range = self.start..if self.flow { end } else { inside };
        let flow = self.flow;
        let node = if self.is_map {
            let mut children = self.children.into_iter();
            let mut entries = Vec::new();
            while let (Some(key), Some(value)) = (children.next(), children.next()) {
                entries.push((key, value));
            }
            Node::Map { entries, flow }
        } else {
            Node::List { items: self.children, flow }
        };
        Tree { node, range }
    }
}

fn quoted_length(source: &str, quote: char) -> usize {
    let mut characters = source.char_indices().skip(1).peekable();
    while let Some((at, c)) = characters.next() {
        let doubled =
            quote == '\'' && c == quote && characters.peek().is_some_and(|(_, next)| *next == quote);
        if quote == '"' && c == '\\' || doubled {
            characters.next();
        } else if c == quote {
            return at + 1;
        }
    }
    source.len()
}
