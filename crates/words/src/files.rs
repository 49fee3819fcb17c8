//! The files of the catalogue, each in every language, in the order of [`Language::ALL`](crate::Language::ALL).

macro_rules! file {
    ($name:literal) => {
        (
            $name,
            [
                include_str!(concat!("../en/", $name, ".ftl")),
                include_str!(concat!("../de/", $name, ".ftl")),
                include_str!(concat!("../ru/", $name, ".ftl")),
            ],
        )
    };
}

/// A row for each file: its name, and what it says in each language.
pub(crate) const FILES: &[(&str, [&str; 3])] = &[
    file!("checks"),
    file!("embedded"),
    file!("errors"),
    file!("formats"),
    file!("hints"),
    file!("lacks"),
    file!("library"),
    file!("menu"),
    file!("notes"),
    file!("pick"),
    file!("window/acts"),
    file!("window/backup"),
    file!("window/bar"),
    file!("window/blocks"),
    file!("window/common"),
    file!("window/export"),
    file!("window/fields"),
    file!("window/figure"),
    file!("window/find"),
    file!("window/foot"),
    file!("window/history"),
    file!("window/imported"),
    file!("window/inspector"),
    file!("window/keys"),
    file!("window/notices"),
    file!("window/outlets"),
    file!("window/palette"),
    file!("window/pictures"),
    file!("window/recovered"),
    file!("window/settings"),
    file!("window/sheet"),
    file!("window/shelf"),
    file!("window/welcome"),
];
