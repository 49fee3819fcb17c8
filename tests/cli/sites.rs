//! Real programs build a small site from what is exported: Hugo, Jekyll and Eleventy, each with its own settings.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use whole::{
    built,
    home::Home,
    told::{galley, run},
};

/// A program that builds sites, and where it puts a post.
struct Builder {
    name: &'static str,
    /// The command, in the folder of the site.
    command: fn() -> Option<Command>,
    /// The folder of the built site.
    out: &'static str,
    /// The path under which the site stands.
    base: &'static str,
}

const BUILDERS: [Builder; 3] = [
    Builder { name: "hugo", command: hugo, out: "public", base: "/" },
    Builder { name: "jekyll", command: jekyll, out: "_site", base: "/paper/" },
    Builder { name: "eleventy", command: eleventy, out: "_site", base: "/" },
];

fn hugo() -> Option<Command> {
    let mut command = Command::new(built::judge("hugo")?);
    command.arg("--quiet");
    Some(command)
}

fn jekyll() -> Option<Command> {
    let mut command = Command::new(built::judge("jekyll")?);
    command.args(["build", "--quiet", "--disable-disk-cache"]);
    Some(command)
}

fn eleventy() -> Option<Command> {
    let program = built::tests().join("node_modules/@11ty/eleventy/cmd.cjs");
    assert!(program.is_file(), "`npm ci` in tests/ brings Eleventy; `make test` does it");
    let mut command = Command::new("node");
    command.arg(program).arg("--quiet");
    Some(command)
}

/// A post of a built site.
struct Post {
    builder: &'static Builder,
    home: Home,
    path: PathBuf,
    html: String,
}

/// Exports a piece of `tests/pieces` and has it built.
fn post(builder: &'static Builder, piece: &str) -> Option<Post> {
    let mut command = (builder.command)()?;
    let home = Home::new();
    let site = home.path("site");
    copy(&built::tests().join("sites").join(builder.name), &site);
    copy(&built::tests().join("pieces"), &home.path("pieces"));
    let pictures = [
        ("crates/desk/sample/headland.jpg", "tram.jpg"),
        ("icons/128x128.png", "depot.png"),
        ("icons/32x32.png", "bell.png"),
    ];
    for (from, to) in pictures {
        fs::copy(built::tests().join("..").join(from), home.path("pieces").join(to)).unwrap();
    }
    let source = format!("pieces/{piece}.md");
    let arguments = ["export", &source, "--to", builder.name, "--despite", "to be built"];
    galley(&home, &arguments).expect(0);
    copy(&home.path(piece), &site);
    home.furnish(&mut command).current_dir(&site);
    let told = run(&mut command).expect(0);
    assert!(!told.err.to_lowercase().contains("error"), "{}: {}", builder.name, told.err);
    let path = page(&site.join(builder.out), piece)
        .unwrap_or_else(|| panic!("{} made no page of {piece}: {}", builder.name, told.out));
    let html = fs::read_to_string(&path).unwrap();
    Some(Post { builder, home, path, html })
}

/// Copies what is in a folder.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}

/// The page of a piece: `…/piece/index.html`, or `…/piece.html`.
fn page(folder: &Path, piece: &str) -> Option<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.into_iter().find_map(|path| match path.is_dir() {
        true => page(&path, piece),
        false => {
            let is_own =
                path.ends_with(format!("{piece}/index.html")) || path.ends_with(format!("{piece}.html"));
            is_own.then_some(path)
        }
    })
}

impl Post {
    /// What a reader reads in the article.
    fn article(&self) -> String {
        let (_, main) = self.html.split_once("<main>").unwrap();
        read(main.split_once("</main>").unwrap().0)
    }

    /// What a reader reads on the page.
    fn page(&self) -> String {
        read(&self.html)
    }

    fn shows(&self, phrases: &[&str]) {
        let article = self.article();
        for phrase in phrases {
            assert!(article.contains(phrase), "{}: no “{phrase}” in:\n{article}", self.builder.name);
        }
    }

    /// The files of the pictures that the page shows.
    fn pictures(&self) -> Vec<PathBuf> {
        let sources = self.html.split("<img ").skip(1).filter_map(|tag| {
            let (_, rest) = tag.split('>').next()?.split_once("src=\"")?;
            Some(rest.split('"').next()?.to_owned())
        });
        let root = self.home.path("site").join(self.builder.out);
        let file = |source: String| match source.strip_prefix(self.builder.base) {
            Some(path) => root.join(path),
            None => self.path.parent().unwrap().join(source),
        };
        sources.map(file).collect()
    }
}

/// The words of HTML, each space one space, and quotes as they are typed.
fn read(html: &str) -> String {
    let words: String = html
        .split('<')
        .enumerate()
        .flat_map(|(at, part)| match part.split_once('>') {
            _ if at == 0 => ["", part],
            Some((tag, words)) => [if tag.starts_with("br") { " " } else { "" }, words],
            None => ["", ""],
        })
        .collect();
    let words = characters(&words).replace(['“', '”'], "\"").replace(['‘', '’'], "'").replace('\u{200b}', "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Character references as the characters they are.
fn characters(html: &str) -> String {
    let mut parts = html.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(';').and_then(|(name, rest)| Some((character(name)?, rest))) {
            Some((character, rest)) => {
                out.push(character);
                out.push_str(rest);
            }
            None => out.extend(["&", part]),
        }
    }
    out
}

fn character(name: &str) -> Option<char> {
    let number = |digits: &str, radix| char::from_u32(u32::from_str_radix(digits, radix).ok()?);
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" | "ldquo" | "rdquo" => Some('"'),
        "lsquo" | "rsquo" => Some('\''),
        "nbsp" => Some(' '),
        "ndash" => Some('–'),
        "mdash" => Some('—'),
        "hellip" => Some('…'),
        name => match name.strip_prefix("#x") {
            Some(digits) => number(digits, 16),
            None => number(name.strip_prefix('#')?, 10),
        },
    }
}

#[test]
fn hugo_builds_what_is_exported() {
    shows_everything(&BUILDERS[0]);
}

#[test]
fn jekyll_builds_what_is_exported() {
    shows_everything(&BUILDERS[1]);
}

#[test]
fn eleventy_builds_what_is_exported() {
    shows_everything(&BUILDERS[2]);
}

fn shows_everything(builder: &'static Builder) {
    let Some(post) = post(builder, "everything") else { return };
    let page = post.page();
    for words in ["The last tram keeps its own clock", "2026-03-02", "transport", "work & rest", "Ines Marou"]
    {
        assert!(page.contains(words), "{}: no “{words}” on the page:\n{page}", builder.name);
    }
    post.shows(&[
        // captions with their credits
        "The last tram at the harbour terminus, four minutes late, as ever",
        "\"Waiting\", Lena Hartog / Alder City Archive, CC BY-SA 3.0, cropped",
        "The depot, 1.20 Photo: Tomasz Bielik",
        "(Museum of Small Sounds (CC0))",
        "Rosa Osei, who drove the 0.51 for thirty years — © Family Osei, used by permission",
        // footnotes and cells
        "The wall was painted in 1986, says the archive",
        "A note that nothing sends to is printed all the same.",
        "Timetable",
        "21,900 | counted by hand",
        // lists, quotations, code, and what only Galley has
        "He counts aloud.",
        "— Rosa Osei, driver",
        "return now + 4 # minutes, <not> seconds & never \"fewer\"",
        "Which stop needs a roof? Harbour Fish market, north side Neither By voting you agree",
        "Somebody has gone over it with a yellow pen",
        "How we counted We stood there for fourteen nights.",
        "A lever is all it takes.",
    ]);
    let article = post.article();
    for once in [
        "Night shift",
        "Photography: Lena Hartog",
        "It is 51.",
        "Ines Marou writes about cities after dark.",
        "The depot belongs to the city, not to the tram company.",
        "First printed in The Alder Courier; used with its leave.",
        "The opinions in this piece are its writers' own.",
    ] {
        assert_eq!(article.matches(once).count(), 1, "{}: “{once}” in:\n{article}", builder.name);
    }
    for raw in ["{{", "{:", "[^", "**", "galleykeeps", "raw HTML omitted"] {
        assert!(!post.html.contains(raw), "{}: “{raw}” was not understood:\n{}", builder.name, post.html);
    }
    let pictures = post.pictures();
    assert!(pictures.len() >= 4, "{}: {pictures:?}", builder.name);
    for picture in pictures {
        assert!(picture.is_file(), "{}: {} is not there", builder.name, picture.display());
    }
    for parts in ["<table", "<figure", "<figcaption", "<blockquote", "<ol start=\"7\"", "<pre"] {
        assert!(post.html.contains(parts), "{}: no {parts} in:\n{}", builder.name, post.html);
    }
}

#[test]
fn hugo_runs_nothing_that_was_typed() {
    shows_braces(&BUILDERS[0]);
}

#[test]
fn jekyll_runs_nothing_that_was_typed() {
    shows_braces(&BUILDERS[1]);
}

#[test]
fn eleventy_runs_nothing_that_was_typed() {
    shows_braces(&BUILDERS[2]);
}

fn shows_braces(builder: &'static Builder) {
    let Some(post) = post(builder, "braces") else { return };
    let page = post.page();
    for words in [
        "a: b # \"no\" 'yes' \\ {{ x }} {% y %} <b> & 🚋",
        "Line one: \"quoted\" and {{< more >}}",
        "no2020-01-01a: byes[x]# y1e3",
    ] {
        assert!(page.contains(words), "{}: no “{words}” on the page:\n{page}", builder.name);
    }
    post.shows(&[
        "A {{< caption >}} with \"quotes\", a \\ and {% emphasis %} and {{ code }}",
        "Photo: {{ Ann }} \"B\" Lee",
        "Words {{ site.title }} and {{< youtube x >}} and {{% note %}} and {% include y %} and {# remark #} and \
         {{ youtube(id=\"x\") }} stay.",
        "A line: $$ a | b and *[c]: d and {: .e} and {::comment} stay too. : so does this",
        "Braces {.not #an} {attribute}",
        "In code: {{ site.title }}, {% raw %}, {{< figure src=\"x\" >}}, {{< open, a | b.",
        "{% for x in y %}{{ x }}{% endfor %} {% raw %}{{< gist 1 >}}{{% md %}}{% endraw %}",
        "{{< never closed {{{ three }}} {{ youtube(id=\"x\") }}",
        "link {{ x }}",
        "A {{ key }}.",
        "{{ inside }}",
        "{{ a }} {% b %} {{ c }} d | e",
        "Last {{ words }}.",
        "A note {{< note >}}.",
    ]);
}
