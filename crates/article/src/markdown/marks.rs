//! Nesting flat marks: which stretches of a line are one `**…**`, and in which order they open.

use crate::{Inline, Mark};

/// A stretch of runs that one pair of delimiters encloses.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) mark: Mark,
    /// First run inside.
    pub(super) from: usize,
    /// After the last run inside.
    pub(super) to: usize,
}

/// One step in writing a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    Open(usize),
    Close(usize),
    Run(usize),
}

/// Nests a line's marks. Spans never cross: one that would is closed and opened again.
pub(super) fn nest(content: &[Inline]) -> (Vec<Span>, Vec<Step>) {
    let mut spans: Vec<Span> = Vec::new();
    let mut steps = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, run) in content.iter().enumerate() {
        let keep = open.iter().take_while(|span| run.marks().contains(&spans[**span].mark)).count();
        close(&mut open, keep, at, &mut spans, &mut steps);
        for mark in to_open(content, at, &open, &spans) {
            steps.push(Step::Open(spans.len()));
            open.push(spans.len());
            spans.push(Span { mark, from: at, to: at });
        }
        steps.push(Step::Run(at));
    }
    close(&mut open, 0, content.len(), &mut spans, &mut steps);
    (spans, steps)
}

fn close(open: &mut Vec<usize>, keep: usize, at: usize, spans: &mut [Span], steps: &mut Vec<Step>) {
    while open.len() > keep
        && let Some(span) = open.pop()
    {
        spans[span].to = at;
        steps.push(Step::Close(span));
    }
}

/// The marks that begin at a run, the longest outermost. Code belongs to its run.
fn to_open(content: &[Inline], at: usize, open: &[usize], spans: &[Span]) -> Vec<Mark> {
    let is_new = |mark: &&Mark| **mark != Mark::Code && !open.iter().any(|span| spans[*span].mark == **mark);
    let mut marks: Vec<&Mark> = content[at].marks().iter().filter(is_new).collect();
    if marks.len() > 1 {
        marks.sort_by_cached_key(|mark| std::cmp::Reverse(reach(content, at, mark)));
    }
    marks.into_iter().cloned().collect()
}

fn reach(content: &[Inline], at: usize, mark: &Mark) -> usize {
    content[at..].iter().take_while(|run| run.marks().contains(mark)).count()
}
