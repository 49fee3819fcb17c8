//! The classes that the HTML carries, for those who style it in their CMS.

/// Every class with what it is on, in the order of the page.
pub const CLASSES: &[(&str, &str)] = &[
    ("piece", "the article"),
    ("kicker", "the label above the headline"),
    ("headline", "the headline"),
    ("standfirst", "the summary below the headline"),
    ("byline", "a line of names"),
    ("author", "one name"),
    ("dateline", "place and day"),
    ("place", "the place that opens the story"),
    ("updated", "when it last changed"),
    ("correction", "a dated fix, above or below the body"),
    ("picture", "a figure"),
    ("lead", "the figure that opens the piece"),
    ("waiting", "a figure whose picture is to come"),
    ("placeholder", "what stands there meanwhile"),
    ("caption", "what a picture shows"),
    ("credit", "whom to name for it"),
    ("inline-picture", "a picture inside a line, with its credit"),
    ("gallery", "pictures side by side: a figure of figures"),
    ("quotation", "a quotation and who said it: a figure"),
    ("attribution", "who said what is quoted"),
    ("pull-quote", "words of the piece, set large"),
    ("aside", "a box beside the story"),
    ("note", "a part set apart, of the kind in `data-kind`"),
    ("callout-title", "the line that heads a part set apart"),
    ("poll", "a poll: a form, or what is asked and what may be answered"),
    ("poll-option", "one answer, with its button"),
    ("poll-consent", "what readers agree to by voting"),
    ("embed", "something shown from elsewhere, as a card"),
    ("embed-host", "the site it is on"),
    ("embed-address", "the link to it"),
    ("task", "an item of a list that can be done"),
    ("task-sign", "whether it is done"),
    ("table", "the box in which a table scrolls"),
    ("left", "a cell set to the left"),
    ("centre", "a cell set to the middle"),
    ("right", "a cell set to the right"),
    ("footnote-reference", "the number that leads to a footnote"),
    ("footnotes", "the footnotes"),
    ("footnote-back", "the way back from a footnote"),
    ("author-line", "a sentence about the author"),
    ("permission", "where the piece first ran"),
    ("disclaimer", "the standing statement"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_is_in_the_documentation() {
        let page = include_str!("../../../../docs/html.md");
        for (class, place) in CLASSES {
            assert!(
                page.contains(&format!("| `{class}` | {place} |")),
                "docs/html.md says otherwise of {class}"
            );
        }
    }
}
