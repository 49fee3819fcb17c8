//! Creative Commons licences, however they are written: by name, by identifier, by address.

/// A Creative Commons licence or its public-domain tools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Commons {
    /// `by`, `by-sa`, `by-nc` …; `zero` for CC0; `mark` for the public-domain mark.
    code: &'static str,
    /// "4.0"; empty when it was not said.
    version: &'static str,
    /// The country it was adapted to, empty when none.
    port: &'static str,
}

const VERSIONS: [&str; 6] = ["1.0", "2.0", "2.1", "2.5", "3.0", "4.0"];
/// Jurisdictions that versions before 4.0 were adapted to.
const PORTS: &str = "am ar at au az be bg br ca ch cl cn co cr cz de dk ec ee eg es fi fr ge gr gt hk hr hu ie \
     igo il in it jp kr lu mk mt mx my nl no nz pe ph pl pr pt ro rs scotland se sg si th tw ug uk us ve vn za";

/// Reads a licence, or says that it is none of Creative Commons'.
pub(crate) fn read(written: &str) -> Option<Commons> {
    let words = words(written);
    let words: Vec<&str> = words.split(' ').collect();
    let code = code(&words)?;
    let version = VERSIONS.into_iter().find(|version| words.iter().any(|word| is_version(word, version)));
    let after_version =
        words.iter().skip_while(|word| !word.starts_with(|c: char| c.is_ascii_digit())).nth(1);
    let port = after_version.and_then(|word| PORTS.split_whitespace().find(|port| port == word));
    Some(Commons { code, version: version.unwrap_or_default(), port: port.unwrap_or_default() })
}

impl Commons {
    /// As printed: "CC BY-SA 3.0 DE", "CC0".
    pub(crate) fn name(&self) -> String {
        let name = match self.code {
            "zero" => return "CC0".to_owned(),
            "mark" => return "public domain".to_owned(),
            code => ["CC", &code.to_uppercase(), self.version, &self.port.to_uppercase()].join(" "),
        };
        name.trim_end().to_owned()
    }

    /// As the table of licences compares it: "cc by sa 3.0".
    pub(crate) fn written(&self) -> String {
        match self.code {
            "zero" => "cc0".to_owned(),
            "mark" => "public domain".to_owned(),
            code => format!("cc {} {}", code.replace('-', " "), self.version).trim_end().to_owned(),
        }
    }

    /// Where it can be read, when its version is known.
    pub(crate) fn address(&self) -> Option<String> {
        let site = "https://creativecommons.org";
        match (self.code, self.version, self.port) {
            ("zero", ..) => Some(format!("{site}/publicdomain/zero/1.0/")),
            ("mark", ..) => Some(format!("{site}/publicdomain/mark/1.0/")),
            (_, "", _) => None,
            (code, version, "") => Some(format!("{site}/licenses/{code}/{version}/")),
            (code, version, port) => Some(format!("{site}/licenses/{code}/{version}/{port}/")),
        }
    }

    /// Whether the picture's title must be named where it is known: up to version 3.0.
    pub(crate) fn wants_title(&self) -> bool {
        self.code.starts_with("by") && !matches!(self.version, "" | "4.0")
    }
}

/// The licence in its own short words: "cc by sa 3.0 de".
fn words(written: &str) -> String {
    let lower = written.to_lowercase();
    let named = match lower.split_once("creativecommons.org/") {
        Some((_, path)) => path.replace("licenses/", "cc ").replace("publicdomain/", "cc "),
        None => lower,
    };
    let named = crate::licence::plain_words(&named);
    let short = [
        ("creative commons", "cc"),
        ("non commercial", "nc"),
        ("noncommercial", "nc"),
        ("no derivatives", "nd"),
        ("noderivatives", "nd"),
        ("noderivs", "nd"),
        ("share alike", "sa"),
        ("sharealike", "sa"),
        ("attribution", "cc by"),
        ("public domain mark", "cc mark"),
    ];
    short.iter().fold(named, |text, (long, short)| text.replace(long, short))
}

fn code(words: &[&str]) -> Option<&'static str> {
    let has = |word: &str| words.contains(&word);
    match *words.first()? {
        "cc0" => Some("zero"),
        "cc" if has("zero") || has("cc0") => Some("zero"),
        "cc" if has("mark") => Some("mark"),
        "cc" if has("by") => Some(match (has("nc"), has("nd"), has("sa")) {
            (false, false, false) => "by",
            (false, false, true) => "by-sa",
            (false, true, _) => "by-nd",
            (true, false, false) => "by-nc",
            (true, false, true) => "by-nc-sa",
            (true, true, _) => "by-nc-nd",
        }),
        _ => None,
    }
}

/// "4.0", also written "4" or "v4.0".
fn is_version(word: &str, version: &str) -> bool {
    let word = word.strip_prefix('v').unwrap_or(word);
    word == version || version.strip_suffix(".0") == Some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_printed_one_way() {
        let name = |written: &str| read(written).map(|licence| licence.name()).unwrap_or_default();
        assert_eq!(name("cc-by-sa-3.0-de"), "CC BY-SA 3.0 DE");
        assert_eq!(name("CC BY 4"), "CC BY 4.0");
        assert_eq!(name("CC BY 3.0 or later"), "CC BY 3.0");
        assert_eq!(name("https://creativecommons.org/licenses/by-nc/2.0/uk/"), "CC BY-NC 2.0 UK");
        assert_eq!(name("CC BY"), "CC BY");
        assert_eq!(name("by permission"), "");
        assert_eq!(name("CC BY 7.0"), "CC BY", "there is no such version");
    }
}
