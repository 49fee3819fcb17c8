//! The standing statement that opinions are their authors' own.

use ::words::message;

use super::{
    draft::Draft,
    words::{self, brief},
};

/// How it begins, in lower case.
#[rustfmt::skip]
const BEGINNINGS: &[&str] = &[
    "the opinions expressed", "opinions expressed", "the views expressed", "views expressed", "the views and opinions expressed", "views and opinions expressed",
    "the opinions and views expressed", "all opinions expressed", "any opinions expressed", "any views expressed", "disclaimer",
    "die hier geäußerten", "die in diesem", "die im text geäußerten", "die geäußerten meinungen", "haftungsausschluss",
    "les opinions exprimées", "les propos tenus", "les avis exprimés", "las opiniones expresadas", "las opiniones vertidas",
    "as opiniões expressas", "le opinioni espresse", "opinie wyrażone", "de meningen", "åsikterna",
    "мнение автора", "мнения авторов", "мнение редакции", "мнения, высказанные", "взгляды, высказанные", "думка автора", "думки авторів", "позиція редакції",
];

/// What it says of them, in lower case: at least one must stand in it.
#[rustfmt::skip]
const CLAIMS: &[&str] = &[
    "not necessarily", "are their own", "are those of", "is that of", "their own and", "do not reflect", "does not reflect", "not represent", "no responsibility", "no liability", "are solely",
    "nicht unbedingt", "nicht notwendigerweise", "nicht zwingend", "nicht die meinung", "geben die", "spiegeln", "keine haftung",
    "ne reflètent", "n'engagent que", "n’engagent que", "ne représentent", "no reflejan", "no representan", "son responsabilidad", "não refletem", "não representam",
    "non riflettono", "non rispecchiano", "nie odzwierciedlają", "niet noodzakelijk", "inte nödvändigtvis",
    "может не совпадать", "могут не совпадать", "не обязательно", "не несёт ответственности", "не несет ответственности", "не отражает", "не отражают",
    "може не збігатися", "можуть не збігатися",
];

/// Words that such a statement can have.
const MOST_WORDS: usize = 90;

/// Claims the statement.
pub(super) fn recognise(draft: &mut Draft) {
    let Some(at) = draft.ends().into_iter().rfind(|at| is_disclaimer(&draft.passages[*at].text)) else {
        return;
    };
    let text = draft.passages[at].text.clone();
    draft.claim_all(at, "disclaimer");
    draft.guess("disclaimer", message!("notes-disclaimer", text = brief(&text)), Some(at));
    draft.fields.disclaimer = text;
}

fn is_disclaimer(text: &str) -> bool {
    let bare = text.trim_start_matches(['(', '[', '*', '_', '“', '"', '«']);
    words::at_most(text, MOST_WORDS)
        && BEGINNINGS.iter().any(|beginning| words::after(bare, beginning).is_some())
        && CLAIMS.iter().any(|claim| words::find(text, claim).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needs_its_beginning_and_its_claim() {
        assert!(is_disclaimer("The opinions expressed by contributors are their own."));
        assert!(is_disclaimer("Die hier geäußerten Meinungen geben die Ansicht der Autorin wieder."));
        assert!(is_disclaimer("Мнение автора может не совпадать с позицией редакции."));
        assert!(!is_disclaimer("The opinions expressed at the meeting were divided."));
        assert!(!is_disclaimer("He said the views expressed were not necessarily his."));
    }
}
