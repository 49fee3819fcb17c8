//! What the texts in a picture's file say of its rights: credit lines, copyright notices, terms.

use article::{Agency, Credit, commons_at};

/// Words that the name of an agency has at most.
const MOST_WORDS: usize = 6;

/// What a line holds that says more than a name, in lower case.
const NO_NAME: &[&str] = &[
    "©",
    "(c)",
    "copyright",
    "courtesy",
    "rights",
    "licen",
    "permission",
    "creative commons",
    "public domain",
    "http",
    ":",
];

/// How what follows a name in a copyright notice begins, in lower case.
const BEHIND_HOLDER: &[&str] = &[
    "all rights reserved",
    "some rights reserved",
    "this work",
    "this image",
    "this photo",
    "this picture",
    "this file",
    "is licensed",
    "licensed under",
    "released under",
    "under cc",
    "under a creative commons",
    "creative commons",
    "cc by",
    "cc-by",
    "cc0",
    "http",
];

/// What a credit line says. One of which nothing else is made names an agency, if it can be a name.
pub(super) fn credit_line(text: &str) -> Credit {
    let agency = || Credit { agency: text.to_owned(), ..Credit::default() };
    match import::credit::from_line(text).map(|guess| guess.credit) {
        Some(line) if line.creators == [text] && Agency::of(text).is_some() => agency(),
        Some(line) => line,
        None if can_be_name(text) => agency(),
        None => Credit::default(),
    }
}

fn can_be_name(text: &str) -> bool {
    let lower = text.to_lowercase();
    let is_name = !NO_NAME.iter().any(|sign| lower.contains(sign));
    is_name && text.split_whitespace().count() <= MOST_WORDS && commons_in(text).is_none()
}

/// The Creative Commons licence that a text names, by its address or in words: `This work is licensed under CC BY 4.0.`
pub(super) fn commons_in(text: &str) -> Option<String> {
    let mut words = text.split_whitespace();
    words.find_map(|word| commons_at(word.trim_end_matches('.'))).or_else(|| {
        let lower = text.to_ascii_lowercase();
        let beginnings = ["cc by", "cc-by", "cc0", "creative commons"];
        let at = beginnings.iter().filter_map(|beginning| lower.find(beginning)).min()?;
        let sentence = text.get(at..)?.lines().next()?.split(". ").next()?;
        let licence = sentence.trim_end_matches(['.', ')']).to_owned();
        commons_at(&Credit { licence, ..Credit::default() }.licence_url()?)
    })
}

/// The name in a copyright notice: `© 2019–2024 Ann Lee. All rights reserved.`
pub(super) fn holder_of(notice: &str) -> &str {
    let is_beside = |c: char| !c.is_alphabetic();
    let mut name = notice.lines().next().unwrap_or_default();
    for word in ["copyright", "(c)", "copyright", "by "] {
        let rest = name.trim_start_matches(|c: char| is_beside(c) && c != '(');
        name = match rest.get(..word.len()) {
            Some(beginning) if beginning.eq_ignore_ascii_case(word) => {
                rest.get(word.len()..).unwrap_or_default()
            }
            _ => rest,
        };
    }
    let lower = name.to_ascii_lowercase();
    let end = BEHIND_HOLDER.iter().filter_map(|words| lower.find(words)).min().unwrap_or(name.len());
    let name = name.get(..end).unwrap_or_default();
    name.trim_start_matches(is_beside).trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '.' | ',' | ';' | '-' | '–' | '(' | '/' | '|')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_an_agency() {
        for (line, agency) in [
            ("AFP", "AFP"),
            ("Getty Images Europe", "Getty Images Europe"),
            ("ddp images", "ddp images"),
            ("Jane Roe", ""),
            ("courtesy of the house", ""),
            ("This work is licensed under CC BY 4.0", ""),
            ("CC BY 4.0", ""),
            ("Creative Commons", ""),
            ("the bridge as it was seen from the roof", ""),
            ("", ""),
        ] {
            assert_eq!(credit_line(line).agency, agency, "{line}");
        }
    }

    #[test]
    fn licences_in_texts() {
        for (text, licence) in [
            ("This work is licensed under CC BY 4.0", "CC BY 4.0"),
            ("© Ann Lee. This image is under CC-BY-SA 3.0. Ask first.", "CC BY-SA 3.0"),
            ("Free under https://creativecommons.org/licenses/by-nc/4.0/.", "CC BY-NC 4.0"),
            ("Ann Lee (CC0)", "CC0"),
            ("Ask Creative Commons", ""),
            ("NO SALES", ""),
        ] {
            assert_eq!(commons_in(text).unwrap_or_default(), licence, "{text}");
        }
    }

    #[test]
    fn whom_a_notice_names() {
        for (notice, holder) in [
            ("© 2019–2024 Ann Lee. All rights reserved.", "Ann Lee"),
            ("Copyright (c) 2024 by The Ferry, Ltd.", "The Ferry, Ltd"),
            ("(C) Copyright 2024, Марія Примаченко", "Марія Примаченко"),
            ("Ann Lee", "Ann Lee"),
            ("© Ann Lee (CC BY 4.0)", "Ann Lee"),
            ("© 2024 Ann Lee. This work is licensed under CC BY 4.0", "Ann Lee"),
            ("This work is licensed under CC BY 4.0", ""),
            ("©2024", ""),
            ("", ""),
        ] {
            assert_eq!(holder_of(notice), holder, "{notice}");
        }
    }
}
