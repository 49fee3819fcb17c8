//! Creative Commons licences, however they are written: by name, by SPDX identifier, by address.
//!
//! One that Creative Commons never made is none: `CC BY-ND-SA 4.0`, or version 2.1 but for its three countries.

/// A Creative Commons licence or its public-domain tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Commons {
    kind: &'static Kind,
    /// "4.0"; empty when it was not said.
    version: &'static str,
    /// The country it was adapted to, empty when none.
    port: &'static str,
}

/// One kind of licence.
#[derive(Debug, PartialEq, Eq)]
struct Kind {
    /// Its parts, as they stand in a name and in an address.
    code: &'static str,
    /// As printed.
    name: &'static str,
    /// As the table of licences compares it.
    written: &'static str,
    /// Where it can be read, where it has one version only; else below `licenses/`.
    page: &'static str,
}

const ZERO: Kind = Kind { code: "zero", name: "CC0", written: "cc0", page: "publicdomain/zero/1.0" };
const MARK: Kind =
    Kind { code: "mark", name: "public domain", written: "public domain", page: "publicdomain/mark/1.0" };
const PDDC: Kind =
    Kind { code: "pddc", name: "public domain", written: "public domain", page: "licenses/publicdomain" };

const fn naming(code: &'static str, name: &'static str, written: &'static str) -> Kind {
    Kind { code, name, written, page: "" }
}

/// Those that want the maker named, and no other combination of their parts.
const NAMING: &[Kind] = &[
    naming("by", "CC BY", "cc by"),
    naming("by-sa", "CC BY-SA", "cc by sa"),
    naming("by-nd", "CC BY-ND", "cc by nd"),
    naming("by-nc", "CC BY-NC", "cc by nc"),
    naming("by-nc-sa", "CC BY-NC-SA", "cc by nc sa"),
    naming("by-nc-nd", "CC BY-NC-ND", "cc by nc nd"),
];

/// Each version with the countries it was adapted to, and whether it has a form for all countries.
#[rustfmt::skip]
const VERSIONS: &[(&str, bool, &str)] = &[
    ("1.0", true, "fi il nl"),
    ("2.0", true, "at au be br ca cl de es fr hr it jp kr nl pl tw uk za"),
    ("2.1", false, "au es jp"),
    ("2.5", true, "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za"),
    ("3.0", true, "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr \
                   pt ro rs sg th tw ug us ve vn za"),
    ("4.0", true, ""),
];

/// Countries by the names under which licences are adapted to them.
#[rustfmt::skip]
const COUNTRIES: &[(&str, &str)] = &[
    ("australia", "au"), ("austria", "at"), ("brazil", "br"), ("canada", "ca"), ("czech republic", "cz"), ("deutschland", "de"),
    ("england and wales", "uk"), ("france", "fr"), ("germany", "de"), ("intergovernmental organization", "igo"), ("ireland", "ie"),
    ("italy", "it"), ("japan", "jp"), ("netherlands", "nl"), ("new zealand", "nz"), ("österreich", "at"), ("poland", "pl"),
    ("portugal", "pt"), ("romania", "ro"), ("schweiz", "ch"), ("serbia", "rs"), ("spain", "es"), ("sweden", "se"),
    ("switzerland", "ch"), ("united kingdom", "uk"), ("united states", "us"),
];

/// Long names of the parts, and what else is written for them.
#[rustfmt::skip]
const PARTS: &[(&str, &str)] = &[
    ("public domain dedication and certification", "pddc"), ("public domain mark", "mark"), ("public domain dedication", "zero"),
    ("creative commons", "cc"), ("creativecommons", "cc"), ("non commercial", "nc"), ("noncommercial", "nc"),
    ("no derivative works", "nd"), ("no derivatives", "nd"), ("noderivatives", "nd"), ("noderivs", "nd"), ("no derivs", "nd"),
    ("share alike", "sa"), ("sharealike", "sa"), ("namensnennung", "by"), ("weitergabe unter gleichen bedingungen", "sa"),
    ("nicht kommerziell", "nc"), ("keine bearbeitungen", "nd"), ("keine bearbeitung", "nd"), ("attribution", "by"), ("pdm", "mark"),
];

/// Reads a licence, or says that it is none of Creative Commons'.
pub(crate) fn read(written: &str) -> Option<Commons> {
    let lower = written.to_lowercase();
    match lower.split_once("creativecommons.org/") {
        Some((_, path)) => at_address(path),
        None => named(&lower),
    }
}

/// The name of the Creative Commons licence at an address: "CC BY-SA 3.0 DE" of
/// `http://creativecommons.org/licenses/by-sa/3.0/de/`.
pub fn commons_at(address: &str) -> Option<String> {
    let (_, path) = address.split_once("creativecommons.org/")?;
    at_address(&path.to_lowercase()).map(|licence| licence.name())
}

impl Commons {
    /// As printed: "CC BY-SA 3.0 DE", "CC0".
    pub(crate) fn name(&self) -> String {
        let parts = [self.kind.name, self.version, &self.port.to_uppercase()];
        let given = if self.is_naming() { &parts[..] } else { &parts[..1] };
        given.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ")
    }

    /// As the table of licences compares it: "cc by sa".
    pub(crate) fn written(&self) -> &'static str {
        self.kind.written
    }

    /// Where it can be read, when its version is known.
    pub(crate) fn address(&self) -> Option<String> {
        let page = match (self.kind.code, self.version, self.port) {
            _ if !self.is_naming() => self.kind.page.to_owned(),
            (_, "", _) => return None,
            // The first version named its parts in another order.
            ("by-nc-nd", version @ "1.0", port) => format!("licenses/by-nd-nc/{version}/{port}"),
            (code, version, port) => format!("licenses/{code}/{version}/{port}"),
        };
        Some(format!("https://creativecommons.org/{}/", page.trim_end_matches('/')))
    }

    /// Whether the picture's title must be named where it is known: up to version 3.0.
    pub(crate) fn wants_title(&self) -> bool {
        self.is_naming() && !matches!(self.version, "" | "4.0")
    }

    fn is_naming(&self) -> bool {
        self.kind.page.is_empty()
    }
}

/// `licenses/by-sa/3.0/de/deed.de`, `publicdomain/zero/1.0/legalcode`.
fn at_address(path: &str) -> Option<Commons> {
    let path = path.split(['?', '#', ' ', '>', ')', ',', ';']).next()?;
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    match (parts.next()?, parts.next()?) {
        ("licenses", "publicdomain") => Some(tool(&PDDC)),
        ("publicdomain", "zero") => Some(tool(&ZERO)),
        ("publicdomain", "mark") => Some(tool(&MARK)),
        ("licenses", code) => {
            let kind = kind(&code.split('-').collect::<Vec<_>>())?;
            let version = parts.next()?;
            let port = parts.next().filter(|part| !is_page(part)).unwrap_or_default();
            licence(kind, version, port)
        }
        _ => None,
    }
}

/// A page of a licence, in whatever language, rather than a country's own licence.
fn is_page(part: &str) -> bool {
    ["deed", "legalcode", "rdf"].iter().any(|page| {
        part.strip_prefix(page).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']))
    })
}

/// `CC BY-SA 3.0 DE`, `CC-BY-SA-3.0-DE`, `Attribution-ShareAlike 3.0 Germany`.
fn named(lower: &str) -> Option<Commons> {
    let plain = super::plain_words(lower);
    let short = PARTS.iter().fold(plain, |text, (long, short)| text.replace(long, short));
    let words: Vec<&str> = short.split(' ').collect();
    let spelled_out = ["attribution", "public domain mark", "public domain dedication"];
    let begins = matches!(*words.first()?, "cc" | "cc0")
        || spelled_out.iter().any(|name| lower.trim_start().starts_with(name));
    let has = |word: &str| words.contains(&word);
    match () {
        () if !begins => None,
        () if has("cc0") || has("zero") => Some(tool(&ZERO)),
        () if has("pddc") => Some(tool(&PDDC)),
        () if has("mark") => Some(tool(&MARK)),
        () => {
            let at = words.iter().position(|word| is_number(word));
            let codes: Vec<&str> = words
                .get(..at.unwrap_or(words.len()))?
                .iter()
                .filter(|word| **word != "cc")
                .copied()
                .collect();
            let kind = kind(&codes)?;
            let Some(at) = at else { return licence(kind, "", "") };
            let version = words.get(at)?.trim_start_matches('v');
            licence(kind, &full(version), port(words.get(at + 1..)?))
        }
    }
}

fn tool(kind: &'static Kind) -> Commons {
    Commons { kind, version: "", port: "" }
}

/// The kind of which these are the parts, in whatever order, each once.
fn kind(codes: &[&str]) -> Option<&'static Kind> {
    let parts: Vec<&str> =
        codes.iter().filter(|word| matches!(**word, "by" | "sa" | "nc" | "nd")).copied().collect();
    NAMING.iter().find(|kind| {
        let wanted = kind.code.split('-');
        wanted.clone().count() == parts.len() && wanted.clone().all(|part| parts.contains(&part))
    })
}

/// The licence of that version, where there is one.
fn licence(kind: &'static Kind, version: &str, port: &str) -> Option<Commons> {
    if version.is_empty() {
        return Some(Commons { kind, version: "", port: "" });
    }
    let (version, for_all, ports) = VERSIONS.iter().find(|(known, ..)| *known == version)?;
    let port = match port {
        // Version 4.0 is for all countries; people name theirs all the same.
        _ if ports.is_empty() => "",
        "" if *for_all => "",
        port => ports.split_whitespace().find(|known| *known == port)?,
    };
    Some(Commons { kind, version, port })
}

fn is_number(word: &str) -> bool {
    word.trim_start_matches('v').starts_with(|c: char| c.is_ascii_digit())
}

/// "4.0", also written "4".
fn full(version: &str) -> String {
    if version.contains('.') { version.to_owned() } else { format!("{version}.0") }
}

/// The country after the version: its code at the end, or its name.
fn port<'a>(after: &[&'a str]) -> &'a str {
    let is_known =
        |code: &str| VERSIONS.iter().any(|(.., ports)| ports.split_whitespace().any(|port| port == code));
    let after_words = after.join(" ");
    match after {
        [code] if is_known(code) => code,
        [code, "license" | "licence" | "lizenz"] if is_known(code) => code,
        _ => COUNTRIES.iter().find(|(name, _)| after_words.starts_with(name)).map_or("", |(_, code)| code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(written: &str) -> String {
        read(written).map(|licence| licence.name()).unwrap_or_default()
    }

    fn address(written: &str) -> String {
        read(written).and_then(|licence| licence.address()).unwrap_or_default()
    }

    #[test]
    fn names_are_printed_one_way() {
        for (written, expected) in [
            ("cc-by-sa-3.0-de", "CC BY-SA 3.0 DE"),
            ("CC-BY-3.0-US", "CC BY 3.0 US"),
            ("CC-BY-SA-2.1-JP", "CC BY-SA 2.1 JP"),
            ("CC-BY-3.0-IGO", "CC BY 3.0 IGO"),
            ("CC-BY-NC-SA-2.0-UK", "CC BY-NC-SA 2.0 UK"),
            ("CC-BY-NC-ND-1.0", "CC BY-NC-ND 1.0"),
            ("CC-PDDC", "public domain"),
            ("CC-PDM-1.0", "public domain"),
            ("CC0-1.0", "CC0"),
            ("CC BY 4", "CC BY 4.0"),
            ("CC BY v3.0", "CC BY 3.0"),
            ("CC BY 3.0 or later", "CC BY 3.0"),
            ("CC BY 2.0 in colour", "CC BY 2.0"),
            ("CC BY-SA 4.0 DE", "CC BY-SA 4.0"),
            ("Creative Commons Attribution-Share Alike 3.0 Germany", "CC BY-SA 3.0 DE"),
            ("Creative Commons Namensnennung 3.0 Deutschland", "CC BY 3.0 DE"),
            ("Creative Commons Attribution-NonCommercial-NoDerivs 2.5 Spain License", "CC BY-NC-ND 2.5 ES"),
            ("Creative Commons Zero v1.0 Universal", "CC0"),
            ("Public Domain Mark 1.0", "public domain"),
            ("Attribution 4.0 International (CC BY 4.0)", "CC BY 4.0"),
            ("CC BY", "CC BY"),
            ("CC BY-ND-NC 4.0", "CC BY-NC-ND 4.0"),
        ] {
            assert_eq!(name(written), expected, "{written}");
        }
    }

    #[test]
    fn what_was_never_made_is_no_licence() {
        for written in [
            "by permission",
            "CC BY-ND-SA 4.0",
            "CC BY-NC-ND-SA 4.0",
            "CC SA 1.0",
            "CC BY-BY 4.0",
            "CC BY 7.0",
            "CC BY 2.1",
            "CC BY 2.1 DE",
            "CC BY 3.0 JP",
            "Creative Commons",
            "https://creativecommons.org/licenses/by-nd-sa/4.0/",
            "https://creativecommons.org/licenses/by/2.1/",
            "https://creativecommons.org/about/",
            "",
        ] {
            assert_eq!(name(written), "", "{written}");
        }
    }

    #[test]
    fn addresses_in_every_form() {
        let by_nc = "https://creativecommons.org/licenses/by-nc/2.0/uk/";
        for form in [
            by_nc,
            "http://creativecommons.org/licenses/by-nc/2.0/uk",
            "https://www.creativecommons.org/licenses/by-nc/2.0/uk//",
            "HTTPS://CreativeCommons.org/licenses/BY-NC/2.0/UK/",
            "//creativecommons.org/licenses/by-nc/2.0/uk/deed.cy",
            "creativecommons.org/licenses/by-nc/2.0/uk/legalcode",
            "CC BY-NC 2.0 (https://creativecommons.org/licenses/by-nc/2.0/uk/)",
            "https://creativecommons.org/licenses/by-nc/2.0/uk/?ref=x#top",
        ] {
            assert_eq!(address(form), by_nc, "{form}");
        }
        let by = "https://creativecommons.org/licenses/by/4.0/";
        for form in [
            "https://creativecommons.org/licenses/by/4.0/deed.pt_BR",
            "https://creativecommons.org/licenses/by/4.0/legalcode.de",
        ] {
            assert_eq!(address(form), by, "{form}");
        }
        assert_eq!(
            address("https://creativecommons.org/publicdomain/zero/1.0/deed.ru"),
            "https://creativecommons.org/publicdomain/zero/1.0/"
        );
        assert_eq!(
            address("https://creativecommons.org/publicdomain/mark/1.0"),
            "https://creativecommons.org/publicdomain/mark/1.0/"
        );
        assert_eq!(address("CC-PDDC"), "https://creativecommons.org/licenses/publicdomain/");
        assert_eq!(address("CC-BY-NC-ND-1.0"), "https://creativecommons.org/licenses/by-nd-nc/1.0/");
        assert_eq!(address("CC BY"), "", "without its version it has none");
    }

    #[test]
    fn every_licence_there_is_reads_back_from_its_name_and_its_address() {
        for kind in NAMING {
            for (version, for_all, ports) in VERSIONS {
                for port in ports.split_whitespace().chain(for_all.then_some("")) {
                    let licence = licence(kind, version, port);
                    let made = licence.unwrap();
                    assert_eq!(read(&made.name()), licence);
                    assert_eq!(read(&made.name().replace(' ', "-")), licence, "as an SPDX identifier");
                    assert_eq!(read(&made.address().unwrap()), licence);
                }
            }
        }
    }
}
