//! A piece on the clipboard: its pictures within it, its credits in it, and the gate before it.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::{fs, path::Path};

use desk::{Clip, ClipForm, Desk, Extent, Kind, Result, UNWATCHED};

const CREDITED: &str = "  quay.png:\n    creators: [Ann Lee]\n    licence: CC BY 4.0\n    source_address: https://example.org/quay\n";

fn piece(credit: &str) -> String {
    format!(
        "---\ntitle: The quay\npictures:\n{credit}---\n\nWords *before*.\n\n![A quay in fog](quay.png)\nThe quay at six\n"
    )
}

fn desk_with(folder: &Path, text: &str) -> (Desk, String) {
    image::RgbImage::from_fn(2000, 40, |x, y| image::Rgb([x as u8, y as u8, 90]))
        .save(folder.join("quay.png"))
        .unwrap();
    fs::write(folder.join("quay.md"), text).unwrap();
    let mut desk = Desk::open_library(&folder.join("library")).unwrap();
    let id = desk.import(&folder.join("quay.md"), None).unwrap().id;
    (desk, id)
}

/// The whole piece.
fn clip(desk: &mut Desk, id: &str, form: ClipForm, despite: Option<&str>) -> Result<Clip> {
    let (clip, sent) = desk.loose(id, None)?.clip(form, Extent::Piece, despite, UNWATCHED)?;
    desk.remember_sent(&sent)?;
    Ok(clip)
}

#[test]
fn rich_text_carries_its_pictures_and_their_credits() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk_with(folder.path(), &piece(CREDITED));
    let clip = clip(&mut desk, &id, ClipForm::RichText, None).unwrap();
    let html = clip.html.unwrap();
    assert!(html.contains("<em>before</em>") && html.contains("<figcaption"), "{html}");
    assert!(html.contains("Ann Lee") && html.contains("CC BY 4.0"), "no picture leaves without its credit");
    assert_eq!(html.matches("src=\"data:image/").count(), 1, "the picture is within the HTML");
    assert!(!html.contains("clip://"), "nothing leads to where the CMS cannot go");
    assert!(html.contains("width=\"1600\""), "as wide as a page shows it: {}", &html[..400]);
    assert!(clip.text.contains("Words before.") && clip.text.contains("Ann Lee"), "{}", clip.text);
}

#[test]
fn html_for_a_field_that_takes_html_names_its_pictures() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk_with(folder.path(), &piece(CREDITED));
    let clip = clip(&mut desk, &id, ClipForm::Html, None).unwrap();
    assert_eq!(clip.html, None);
    assert!(clip.text.contains("quay") && !clip.text.contains("data:"), "{}", clip.text);
}

#[test]
fn blocks_for_wordpress_are_text_that_its_editor_takes() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk_with(folder.path(), &piece(CREDITED));
    let clip = clip(&mut desk, &id, ClipForm::Blocks, None).unwrap();
    assert_eq!(clip.html, None, "HTML on the clipboard would be cleaned, and the comments with it");
    assert!(clip.text.starts_with("<!-- wp:") && clip.text.contains("<!-- wp:image {"), "{}", clip.text);
    assert!(clip.text.contains("Ann Lee") && !clip.text.contains("data:"), "{}", clip.text);
}

#[test]
fn what_stops_an_export_stops_the_clipboard_too() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk_with(folder.path(), &piece("  quay.png:\n    creators: [Ann Lee]\n"));
    for form in [ClipForm::RichText, ClipForm::Html, ClipForm::Blocks] {
        let stopped = clip(&mut desk, &id, form, Some("  ")).unwrap_err();
        assert_eq!(stopped.kind, Kind::Stopped, "an empty reason is none");
    }
    let clip = clip(&mut desk, &id, ClipForm::RichText, Some("The editor knows")).unwrap();
    assert!(clip.html.unwrap().contains("data-despite=\"The editor knows\""), "the reason goes along");
}

#[test]
fn a_text_that_looks_like_a_pictures_address_stays_a_text() {
    let folder = tempfile::tempdir().unwrap();
    let (mut desk, id) = desk_with(folder.path(), "# A\n\nclip://0/0 and `src=\"clip://0/0\"`\n");
    let html = clip(&mut desk, &id, ClipForm::RichText, None).unwrap().html.unwrap();
    assert_eq!(html.matches("clip://0/0").count(), 2);
}

#[test]
fn each_of_many_pictures_stands_in_its_own_place() {
    let folder = tempfile::tempdir().unwrap();
    let (mut credits, mut figures) = (String::new(), String::new());
    for number in 0..12_u8 {
        let name = format!("{number:02}.png");
        let shade = image::Rgb([number * 20, 0, 0]);
        image::RgbImage::from_pixel(8, 8, shade).save(folder.path().join(&name)).unwrap();
        credits += &format!("  {name}:\n    creators: [Ann Lee]\n    licence: own\n");
        figures += &format!("![Shade {number}]({name})\nShade\n\n");
    }
    let text = format!("---\ntitle: Shades\npictures:\n{credits}---\n\n{figures}");
    let (mut desk, id) = desk_with(folder.path(), &text);
    let html = clip(&mut desk, &id, ClipForm::RichText, None).unwrap().html.unwrap();
    let sources: std::collections::HashSet<&str> =
        html.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(sources.len(), 12, "no picture takes another's place");
    for source in sources {
        let data = source.strip_prefix("data:image/png;base64,").expect(source);
        assert!(data.len() % 4 == 0 && !data.contains(':'), "each is one whole file: {source}");
    }
}
