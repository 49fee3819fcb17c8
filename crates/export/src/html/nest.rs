//! Flat runs with marks become nested elements, each opened as seldom as can be.

use std::borrow::Cow;

/// A run: what it prints, and the marks that hold it.
#[derive(Clone, Debug)]
pub(crate) struct Leaf<P> {
    pub(crate) print: P,
    pub(crate) marks: Vec<Tag>,
}

/// A mark as an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    /// What opens it, `<a href="…">`.
    pub(crate) open: Cow<'static, str>,
    /// Its name, `a`.
    pub(crate) name: Cow<'static, str>,
}

impl Tag {
    pub(crate) fn plain(open: &'static str, name: &'static str) -> Self {
        Tag { open: Cow::Borrowed(open), name: Cow::Borrowed(name) }
    }

    pub(crate) fn is_link(&self) -> bool {
        self.name == "a"
    }
}

/// Appends the runs inside their elements. Of overlapping marks the longer is outside, and no link is cut in two.
pub(crate) fn nest<P>(leaves: &[Leaf<P>], out: &mut String, print: &mut impl FnMut(&P, &mut String)) {
    nest_inside(&mut Vec::new(), leaves, out, print);
}

/// The same, inside elements that are open.
fn nest_inside<'a, P>(
    open: &mut Vec<&'a Tag>,
    leaves: &'a [Leaf<P>],
    out: &mut String,
    print: &mut impl FnMut(&P, &mut String),
) {
    let mut at = 0;
    while let Some(leaf) = leaves.get(at) {
        let rest = &leaves[at..];
        let to_open = leaf.marks.iter().filter(|mark| !open.contains(mark));
        let lengths = to_open.map(|mark| (mark, reach(rest, mark, open)));
        // The last of the longest would be the innermost: of equals the first stays outside.
        match lengths.rev().max_by_key(|(_, length)| *length) {
            None => {
                print(&leaf.print, out);
                at += 1;
            }
            Some((mark, length)) => {
                out.push_str(&mark.open);
                open.push(mark);
                nest_inside(open, &rest[..length], out, print);
                open.pop();
                out.push_str("</");
                out.push_str(&mark.name);
                out.push('>');
                at += length;
            }
        }
    }
}

/// How many runs from the first on the mark holds, stopping before a link that it holds only in part.
fn reach<P>(leaves: &[Leaf<P>], mark: &Tag, open: &[&Tag]) -> usize {
    let holds = |leaf: &Leaf<P>| leaf.marks.contains(mark);
    let length = leaves.iter().take_while(|leaf| holds(leaf)).count();
    let is_link = |other: &&Tag| other.is_link() && !open.contains(other);
    let across = leaves.get(length).and_then(|leaf| leaf.marks.iter().find(is_link));
    match across {
        Some(link) if !mark.is_link() => {
            let cut = leaves[..length].iter().rev().take_while(|leaf| leaf.marks.contains(link)).count();
            (length - cut).max(1)
        }
        _ => length,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs written as `words:marks`, marks by their element's name.
    fn check(runs: &str, expected: &str) {
        let leaf = |run: &str| {
            let (html, marks) = run.split_once(':').unwrap();
            let tag = |name: &str| Tag { open: format!("<{name}>").into(), name: name.to_owned().into() };
            let marks = marks.split(',').filter(|name| !name.is_empty()).map(tag).collect();
            Leaf { print: html.to_owned(), marks }
        };
        let leaves: Vec<Leaf<String>> = runs.split_whitespace().map(leaf).collect();
        let mut html = String::new();
        nest(&leaves, &mut html, &mut |words, out| out.push_str(words));
        assert_eq!(html, expected);
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
