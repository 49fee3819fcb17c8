//! Flat runs with marks become nested elements, each opened as seldom as can be.

/// A run: its HTML, and the marks that hold it.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    pub(crate) html: String,
    pub(crate) marks: Vec<Tag>,
}

/// A mark as an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    /// What opens it, `<a href="…">`.
    pub(crate) open: String,
    /// Its name, `a`.
    pub(crate) name: String,
}

impl Tag {
    pub(crate) fn plain(name: &str) -> Self {
        Tag { open: format!("<{name}>"), name: name.to_owned() }
    }

    fn is_link(&self) -> bool {
        self.name == "a"
    }
}

/// The runs inside their elements. Of overlapping marks the longer is outside, and no link is cut in two.
pub(crate) fn nested(leaves: &[Leaf]) -> String {
    let mut html = String::new();
    let mut at = 0;
    while let Some(leaf) = leaves.get(at) {
        let rest = &leaves[at..];
        let lengths = leaf.marks.iter().map(|mark| (mark, reach(rest, mark)));
        // The last of the longest would be the innermost: of equals the first stays outside.
        match lengths.rev().max_by_key(|(_, length)| *length) {
            None => {
                html.push_str(&leaf.html);
                at += 1;
            }
            Some((mark, length)) => {
                let inner: Vec<Leaf> = rest[..length].iter().map(|leaf| without(leaf, mark)).collect();
                html.push_str(&format!("{}{}</{}>", mark.open, nested(&inner), mark.name));
                at += length;
            }
        }
    }
    html
}

/// How many runs from the first on the mark holds, stopping before a link that it holds only in part.
fn reach(leaves: &[Leaf], mark: &Tag) -> usize {
    let holds = |leaf: &Leaf| leaf.marks.contains(mark);
    let length = leaves.iter().take_while(|leaf| holds(leaf)).count();
    let across = leaves.get(length).and_then(|leaf| leaf.marks.iter().find(|other| other.is_link()));
    match across {
        Some(link) if !mark.is_link() => {
            let cut = leaves[..length].iter().rev().take_while(|leaf| leaf.marks.contains(link)).count();
            (length - cut).max(1)
        }
        _ => length,
    }
}

fn without(leaf: &Leaf, mark: &Tag) -> Leaf {
    let marks = leaf.marks.iter().filter(|other| *other != mark).cloned().collect();
    Leaf { html: leaf.html.clone(), marks }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs written as `words:marks`, marks by their element's name.
    fn check(runs: &str, expected: &str) {
        let leaf = |run: &str| {
            let (html, marks) = run.split_once(':').unwrap();
            let marks = marks.split(',').filter(|name| !name.is_empty()).map(Tag::plain).collect();
            Leaf { html: html.to_owned(), marks }
        };
        let leaves: Vec<Leaf> = runs.split_whitespace().map(leaf).collect();
        assert_eq!(nested(&leaves), expected);
    }

    #[test]
    fn marks_nest() {
        check("a: b:em c:", "a<em>b</em>c");
        check("a:em b:strong,em c:em", "<em>a<strong>b</strong>c</em>");
        check("a:strong,em b:strong", "<strong><em>a</em>b</strong>");
        check("a:em b:strong,em c:strong", "<em>a<strong>b</strong></em><strong>c</strong>");
        check("a:a,strong b:a", "<a><strong>a</strong>b</a>");
    }

    #[test]
    fn links_stay_whole() {
        check("x:strong l:a,strong m:a", "<strong>x</strong><a><strong>l</strong>m</a>");
        check("l:a m:a,strong x:strong", "<a>l<strong>m</strong></a><strong>x</strong>");
        check("x:strong l:a,strong y:strong", "<strong>x<a>l</a>y</strong>");
    }
}
