//! Links lead to the web, to a mailbox or to a telephone.

use article::is_safe_link;
use words::{Message, message};

use crate::{
    called::shortened,
    check::{Check, Sight},
    finding::{Place, Weight},
    linked::links,
};

pub(crate) const CHECK: Check = Check {
    name: "links",
    weight: Weight::Warns,
    what: "A link that leads neither to the web, to a mailbox nor to a telephone.",
    why: "Files of your own computer open for nobody else, and some links run programs; such links are left out.",
    finds: "See [the report](file:///home/me/report.pdf).\n",
    passes: "See [the report](https://example.org/report.pdf).\n",
    fix: "checks-linkFix",
    mend: None,
    look,
};

fn look(sight: &Sight) -> Vec<(Message, Place)> {
    let dropped = links(sight.piece, |link| !is_safe_link(&link.href)).into_iter();
    let finding = |(link, words, block): (&article::LinkAttrs, String, usize)| {
        let (words, href) = (shortened(&words), shortened(&link.href));
        (message!("checks-link", words = words, address = href), Place::block(block))
    };
    dropped.map(finding).collect()
}
