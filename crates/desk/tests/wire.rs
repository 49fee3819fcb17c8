//! `ui/src/wire.ts` is written from the Rust types: what crosses to the window has one definition.

#![cfg(feature = "wire")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::{env, fs, path::Path};

use ts_rs::{Config, TS};

fn types() -> String {
    let config = Config::default();
    let mut text = String::from(
        "// What crosses between the window and the desk, written from the Rust types by\n\
         // `UPDATE=1 cargo test -p desk --features wire --test wire`.\n",
    );
    macro_rules! write {
        ($($type:ty),* $(,)?) => {
            $(text += &format!("\nexport {}\n", <$type as TS>::decl(&config));)*
        };
    }
    write![
        article::When,
        article::Status,
        article::BylineKind,
        article::Byline,
        article::Canonical,
        article::Edition,
        article::Republication,
        article::CorrectionKind,
        article::CorrectionPlace,
        article::Correction,
        article::Fields,
        article::Checked,
        article::Crop,
        article::Focus,
        article::Credit,
        article::Ground,
        article::LinkAttrs,
        article::Mark,
        article::NoteAttrs,
        article::PictureAttrs,
        article::RawAttrs,
        article::Inline,
        article::Paragraph,
        article::HeadingAttrs,
        article::Heading,
        article::ListAttrs,
        article::BulletList,
        article::OrderedAttrs,
        article::OrderedList,
        article::ItemAttrs,
        article::Item,
        article::Quotation,
        article::Attribution,
        article::CalloutAttrs,
        article::Callout,
        article::CalloutTitle,
        article::FigureAttrs,
        article::Figure,
        article::EmbedAttrs,
        article::Embed,
        article::Align,
        article::TableAttrs,
        article::Cell,
        article::Row,
        article::Table,
        article::CodeAttrs,
        article::CodeBlock,
        article::FootnoteAttrs,
        article::Footnote,
        article::Divider,
        article::Raw,
        article::Block,
        article::PieceAttrs,
        article::Piece,
        article::Change,
        article::NoteKind,
        article::Note,
        proof::Weight,
        proof::Place,
        proof::Mend,
        proof::Finding,
        desk::Kind,
        desk::Summary,
        desk::Order,
        desk::Asked,
        desk::Listed,
        desk::Tag,
        desk::StandingText,
        desk::Address,
        desk::PictureInfo,
        desk::OpenGuess,
        desk::Opened,
        desk::Overwritten,
        desk::Saved,
        desk::Source,
        desk::SourceSaved,
        desk::FileSays,
        desk::Offer,
        desk::Written,
        desk::SupposedCredit,
        desk::Added,
        article::Required,
        article::Placed,
        article::Outlet,
        desk::Outlets,
        desk::Start,
        desk::Imported,
        desk::CreditLine,
        desk::LicenceRow,
        desk::Format,
        desk::Formats,
        desk::Since,
        desk::Chore,
        desk::ByHand,
        desk::Part,
        desk::Parts,
        desk::Preview,
        desk::Progress,
        desk::Extent,
        desk::Clip,
        desk::ClipForm,
        desk::Exported,
        desk::PictureUse,
        desk::KeptPicture,
        desk::PicturesAsked,
        desk::PicturesFound,
        desk::Collected,
        desk::Backup,
        desk::Unpacked,
        desk::Recovered,
        desk::Saving,
        desk::LeftOf,
        desk::Found,
        desk::Mirror,
        desk::Stretch,
        desk::Version,
        desk::Origin,
        desk::Sending,
        desk::Overruled,
        desk::Past,
        desk::Comparison,
        desk::ComparedField,
        desk::ComparedBlock,
        desk::Became,
        desk::Run,
    ];
    named(&text)
}

/// Serde's names of these are those of the editor's nodes; the types keep their own.
fn named(text: &str) -> String {
    const NAMES: [(&str, &str); 4] =
        [("list_item", "Item"), ("table_row", "Row"), ("table_cell", "Cell"), ("doc", "Piece")];
    NAMES.iter().fold(text.to_owned(), |text, (node, name)| {
        text.replace(&format!("type {node} ="), &format!("type {name} ="))
            .replace(&format!("Array<{node}>"), &format!("Array<{name}>"))
            .replace(&format!("{node}: {node}"), &format!("{node}: {name}"))
    })
}

#[test]
fn the_windows_types_are_those_of_the_desk() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/wire.ts");
    let types = types();
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &types).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap() == types,
        "ui/src/wire.ts is stale: write it anew with UPDATE=1"
    );
}
