//! What an editor gets who wants Word, as pandoc and LibreOffice read it.

use std::process::Command;

use whole::{
    built,
    home::Home,
    reading::{everything, exported, missing, read_by, said, sources, things},
    told::run,
};

#[test]
fn every_word_is_read() {
    let Some(pandoc) = built::judge("pandoc") else { return };
    let home = Home::new();
    for source in sources(&home) {
        let (document, text) = exported(&home, &source, "docx", ".docx");
        let read = read_by(&pandoc, &document);
        assert_eq!(missing(&said(&read), &text), Vec::<String>::new(), "{}", source.display());
    }
}

#[test]
fn every_word_is_read_after_libreoffice() {
    let (Some(pandoc), Some(office)) = (built::judge("pandoc"), built::judge("soffice")) else { return };
    let home = Home::new();
    for source in sources(&home) {
        let (document, text) = exported(&home, &source, "docx", ".docx");
        let profile = format!("-env:UserInstallation=file://{}", home.path("office").display());
        let mut convert = Command::new(&office);
        convert.args([&profile, "--headless", "--convert-to", "docx", "--outdir"]).arg(home.path("read"));
        run(convert.arg(&document)).expect(0);
        let read = home.path("read").join(document.file_name().unwrap());
        let read = read_by(&pandoc, &read);
        assert_eq!(missing(&said(&read), &text), Vec::<String>::new(), "{}", source.display());
    }
}

#[test]
fn headings_lists_tables_footnotes_and_pictures_are_read_as_such() {
    let Some(pandoc) = built::judge("pandoc") else { return };
    let home = Home::new();
    let (document, _) = exported(&home, &everything(&home), "docx", ".docx");
    let read = read_by(&pandoc, &document);
    let count = |kind: &str| things(&read["blocks"], kind);
    let levels: Vec<i64> = count("Header").iter().filter_map(|header| header[0].as_i64()).collect();
    assert_eq!(levels, [2, 3, 4], "from the second level on: the headline is the title");
    assert_eq!((count("Table").len(), count("Note").len()), (2, 3));
    assert!(count("OrderedList").iter().any(|list| list[0][0] == 7), "a list counts from where it begins");
    let described: Vec<String> = count("Image").iter().map(|picture| said(&picture[1])).collect();
    assert_eq!(described, ["A tram with lit windows stands in the rain", "A tram with lit windows", ""]);
    let said = said(&read);
    assert!(said.contains("The harbour, 0.55 “Waiting”, Lena Hartog / Alder City Archive"), "{said}");
    assert!(said.contains("Please keep the timetable joke."), "the note to the desk is for the desk");
    assert!(!said.contains("blue notebook"), "the writer's own notes never leave");
}
