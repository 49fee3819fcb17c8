//! A piece field by field: what a form asks for, in its order; what was taken and has changed is told by its mark.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::fs;

use article::{Block, Change};
use desk::{Chore, Desk, Extent, Part};
use words::{Language, Words};

const FRONT: &str =
    "headline: The quay\nstandfirst: Fog for a week.\ntags: [fog, harbour]\ndisclaimer: Ours alone.\n";
const CREDIT: &str = "pictures:\n  quay.png:\n    creators: [Ann Lee]\n    licence: own\n";
const BODY: &str = "Words *before*.\n\n![A quay in fog](quay.png)\nThe quay at six\n\n![](quay.png)\n\nhttps://example.org/v\n";

fn desk_with(folder: &std::path::Path, credit: &str) -> (Desk, String) {
    image::RgbImage::from_pixel(8, 8, image::Rgb([9; 3])).save(folder.join("quay.png")).unwrap();
    fs::write(folder.join("quay.md"), format!("---\n{FRONT}{credit}---\n\n{BODY}")).unwrap();
    let mut desk = Desk::open_library(&folder.join("library")).unwrap();
    let id = desk.import(&folder.join("quay.md"), None).unwrap().id;
    (desk, id)
}

fn parts(desk: &mut Desk, id: &str) -> Vec<Part> {
    desk.loose(id, None).unwrap().parts(false).unwrap().parts
}

#[test]
fn each_field_that_says_something_is_there_in_the_order_of_a_form() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk_with(folder.path(), CREDIT);
    let parts = parts(&mut desk, &id);
    let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
    let expected = [
        "headline",
        "standfirst",
        "body",
        "caption/quay.png",
        "credit/quay.png",
        "alt/quay.png",
        "tags",
        "slug",
        "disclaimer",
    ];
    assert_eq!(names, expected, "a picture that is shown twice is described once");
    let text = |name: &str| parts.iter().find(|part| part.name == name).unwrap().text.as_str();
    assert_eq!((text("headline"), text("caption/quay.png")), ("The quay", "The quay at six"));
    assert!(text("credit/quay.png").contains("Ann Lee"), "{}", text("credit/quay.png"));
    assert_eq!((text("alt/quay.png"), text("tags")), ("A quay in fog", "fog, harbour"));
    assert!(text("body").starts_with("Words before."), "the body begins after what stands above it");
    assert_eq!(parts[3].nth, Some(1));
    assert!(parts[3].picture.is_some(), "its picture can be shown beside it");
}

#[test]
fn only_what_changed_has_another_mark() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk_with(folder.path(), CREDIT);
    let before = parts(&mut desk, &id);
    let rev = desk.open(&id).unwrap().rev;
    let with = vec![Block::paragraph("Other words.")];
    desk.edit(&id, rev, &[Change::Blocks { from: 0, to: 1, with }]).unwrap();
    desk.set(&id, &[("tags".into(), "[\"fog\"]".into())]).unwrap();
    let after = parts(&mut desk, &id);
    let changed: Vec<&str> =
        before.iter().zip(&after).filter(|(a, b)| a.mark != b.mark).map(|(a, _)| a.name.as_str()).collect();
    assert_eq!(changed, ["body", "tags"]);
}

#[test]
fn the_gate_stands_before_the_first_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk_with(folder.path(), "");
    let loose = desk.loose(&id, None).unwrap();
    let stopped = loose.parts(false).unwrap();
    assert_eq!(stopped.parts, []);
    assert!(!stopped.findings.is_empty(), "and says what stops it");
    let let_through = loose.parts(true).unwrap().parts;
    let credit = let_through.iter().find(|part| part.field == "credit").unwrap();
    assert_eq!(credit.text, "", "what the picture lacks is shown as missing");
    desk.overrule(&id, "The editor knows").unwrap();
    desk.overrule(&id, "The editor knows").unwrap();
    let kept = store::Store::open(&folder.path().join("library")).unwrap().overrules(&id).unwrap();
    let stops = stopped.findings.iter().filter(|finding| finding.weight == proof::Weight::Stops).count();
    assert_eq!(kept.len(), stops, "the reason is kept with the piece, once");
}

#[test]
fn what_a_way_leaves_to_do_by_hand_is_known_before() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk_with(folder.path(), CREDIT);
    let loose = desk.loose(&id, None).unwrap();
    let left = |format: &str| {
        let preview = loose.preview(format, format, Extent::Piece, None, &str::to_owned).unwrap();
        preview.by_hand.into_iter().map(|it| (it.chore, it.text, it.number)).collect::<Vec<_>>()
    };
    let none = String::new;
    let fields = [(Chore::Tags, "fog, harbour".to_owned(), 0), (Chore::Slug, "quay".to_owned(), 0)];
    let pasted = [(Chore::Above, none(), 1), (Chore::Pictures, none(), 1), (Chore::Embeds, none(), 1)];
    assert_eq!(left("fragment"), [&pasted[..], &fields[..]].concat());
    assert_eq!(left("text"), fields);
    assert_eq!(left("markdown"), [], "its front matter carries them all");
    assert_eq!(left("hugo"), []);
    let changes = loose.preview("fragment", "html", Extent::Changes, None, &str::to_owned).unwrap();
    assert_eq!(changes.by_hand, [], "the rest is at the other end already");
}

#[test]
fn on_paper_it_says_what_keeps_it_from_going_out() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk_with(folder.path(), "");
    let paper = |desk: &mut Desk, language| {
        desk.loose(&id, None).unwrap().paper(language, &|hash| format!("galley://{hash}"))
    };
    let page = paper(&mut desk, Language::German);
    let stop = Words::of(Language::German).say(&desk.check(&id, None).unwrap()[0].message);
    let (above, piece) = page.split_once("<main>").unwrap();
    assert!(above.contains("<aside lang=\"de\"") && above.contains("So nicht herausgeben"), "{above}");
    assert!(above.contains(&stop), "what the checks say is in the same language: {above}");
    assert!(piece.contains("src=\"galley://") && piece.contains("The quay"), "{piece}");
    desk.credit(&id, "quay.png", &[("creator".into(), "Ann Lee".into()), ("licence".into(), "own".into())])
        .unwrap();
    let page = paper(&mut desk, Language::German);
    assert!(
        !page.contains("<aside") && page.contains("Ann Lee"),
        "with its credits, and nothing above: {page}"
    );
}
