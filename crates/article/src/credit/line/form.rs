//! The forms of the table of licences.

use super::{
    super::{
        Credit,
        agency::{credited, passed_on},
        commons,
    },
    CreditRun, Words, plain,
};
use crate::address::is_web_address;

/// `Photo: Name/Outlet`
pub(crate) fn own(credit: &Credit, words: &Words) -> Vec<CreditRun> {
    let house = [credit.agency.trim(), credit.source_name.trim()].into_iter().find(|name| !name.is_empty());
    let names: Vec<String> = [credit.creators_line(), house.unwrap_or_default().to_owned()]
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect();
    if names.is_empty() { Vec::new() } else { vec![plain(format!("{}{}", words.photo, names.join("/")))] }
}

/// `Creator / Source, CC BY 4.0, cropped`, before version 4 with the title.
pub(crate) fn commons(credit: &Credit, words: &Words) -> Vec<CreditRun> {
    let licence = commons::read(&credit.licence);
    let title = credit.title.trim();
    let titled = !title.is_empty() && credit.wants_title();
    let name = licence.map_or_else(|| credit.licence.trim().to_owned(), |licence| licence.name());
    let title = titled.then(|| plain(format!("“{title}”")));
    let parts = [title.into_iter().collect(), credit.creator_and_source()];
    let mut runs = joined(parts.into_iter().filter(|part: &Vec<_>| !part.is_empty()));
    if !runs.is_empty() {
        runs.push(plain(", "));
    }
    runs.push(CreditRun { text: name, address: credit.licence_url() });
    runs.extend(credit.changed(words));
    runs
}

/// `Name/Agency (public domain)`
pub(crate) fn public_domain(credit: &Credit, words: &Words) -> Vec<CreditRun> {
    let ground = match commons::read(&credit.licence).map(|licence| licence.name()) {
        Some(name) if name == "CC0" => name,
        _ => words.public_domain.to_owned(),
    };
    let mut runs = unknown(credit, words);
    let open = if runs.is_empty() { "(" } else { " (" };
    runs.extend([plain(open), CreditRun { text: ground, address: credit.licence_url() }, plain(")")]);
    runs
}

/// As the agency wants it, else `Name/Agency`.
pub(crate) fn agency(credit: &Credit, words: &Words) -> Vec<CreditRun> {
    match credit.agency.trim() {
        "" => unknown(credit, words),
        name => via(credit, vec![plain(credited(name, &credit.creators_line()))]),
    }
}

/// `Handout via X`
pub(crate) fn handout(credit: &Credit, words: &Words) -> Vec<CreditRun> {
    provided(credit, words.handout)
}

/// `Courtesy of X`
pub(crate) fn courtesy(credit: &Credit, words: &Words) -> Vec<CreditRun> {
    provided(credit, words.courtesy)
}

/// `© Holder, used by permission`
pub(crate) fn permission(credit: &Credit, words: &Words) -> Vec<CreditRun> {
    match credit.first_of(&[&credit.rights_holder]) {
        holder if holder.is_empty() => unknown(credit, words),
        holder => vec![plain(format!("© {holder}{}", words.permission))],
    }
}

/// `Holder, via Source`
pub(crate) fn quotation(credit: &Credit, words: &Words) -> Vec<CreditRun> {
    let holder = credit.first_of(&[&credit.rights_holder]);
    let source = Credit { creators: Vec::new(), ..credit.clone() }.creator_and_source();
    let holder = (!holder.is_empty()).then(|| plain(holder));
    let via = (holder.is_some() && !source.is_empty()).then(|| plain(words.via));
    holder.into_iter().chain(via).chain(source).collect()
}

/// `Illustration generated with X`
pub(crate) fn generated(credit: &Credit, words: &Words) -> Vec<CreditRun> {
    match credit.first_of(&[]) {
        tool if tool.is_empty() => provided(credit, words.generated),
        tool => vec![plain(format!("{}{tool}", words.generated))],
    }
}

/// Without a known ground: `Name/Agency / Source`, or whoever is known.
pub(crate) fn unknown(credit: &Credit, words: &Words) -> Vec<CreditRun> {
    let mut credit = credit.clone();
    let agency = std::mem::take(&mut credit.agency);
    match (credit.creators_line(), agency.trim()) {
        (_, "") => {}
        (name, agency) if name.is_empty() => credit.creators = vec![agency.to_owned()],
        (name, agency) => credit.creators = vec![format!("{name}/{agency}")],
    }
    let mut runs = credit.creator_and_source();
    let holder = credit.rights_holder.trim();
    if runs.is_empty() && !holder.is_empty() {
        runs.push(plain(format!("© {holder}")));
    }
    if runs.is_empty() {
        return runs;
    }
    let mut runs = via(&credit, runs);
    runs.extend(credit.changed(words));
    runs
}

/// Through which agency it came, around the line.
fn via(credit: &Credit, runs: Vec<CreditRun>) -> Vec<CreditRun> {
    const LINE: &str = "\u{0}";
    match credit.via.trim() {
        "" => runs,
        agency => {
            let around = passed_on(LINE, agency);
            let (before, after) = around.split_once(LINE).unwrap_or_default();
            let around = |text: &str| (!text.is_empty()).then(|| plain(text));
            around(before).into_iter().chain(runs).chain(around(after)).collect()
        }
    }
}

/// A fixed opening and who provided the picture.
fn provided(credit: &Credit, opening: &str) -> Vec<CreditRun> {
    let provider = credit.first_of(&[&credit.source_name, &credit.agency, &credit.rights_holder]);
    if provider.is_empty() {
        return Vec::new();
    }
    let makers = credit.creators_line();
    let makers = if makers.is_empty() || makers == provider { String::new() } else { format!("{makers} / ") };
    vec![plain(format!("{makers}{opening}{provider}"))]
}

fn joined(parts: impl Iterator<Item = Vec<CreditRun>>) -> Vec<CreditRun> {
    parts.fold(Vec::new(), |mut runs, part| {
        if !runs.is_empty() {
            runs.push(plain(", "));
        }
        runs.extend(part);
        runs
    })
}

fn web(address: &str) -> Option<String> {
    is_web_address(address).then(|| address.trim().to_owned())
}

/// "en.kremlin.ru" of "https://en.kremlin.ru/events/1".
fn host(address: &str) -> Option<String> {
    let rest = web(address)?;
    let host = rest.split_once("//")?.1.split(['/', '?', '#']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

impl Credit {
    pub(super) fn creators_line(&self) -> String {
        let names = self.creators.iter().map(|name| name.trim()).filter(|name| !name.is_empty());
        names.collect::<Vec<_>>().join(", ")
    }

    /// "Creator / Source", of which the one that can leads to the source.
    fn creator_and_source(&self) -> Vec<CreditRun> {
        let (creators, source) = (self.creators_line(), self.source_name.trim().to_owned());
        let address = web(&self.source_address);
        match (creators.is_empty(), source.is_empty() || source == creators) {
            (false, true) => vec![CreditRun { text: creators, address }],
            (true, false) => vec![CreditRun { text: source, address }],
            (false, false) => vec![plain(creators), plain(" / "), CreditRun { text: source, address }],
            (true, true) => {
                let host = host(&self.source_address);
                host.map(|text| CreditRun { text, address }).into_iter().collect()
            }
        }
    }

    /// The first that is given, else the creators.
    fn first_of<'a>(&'a self, fields: &[&'a str]) -> String {
        let given = fields.iter().map(|text| text.trim()).find(|text| !text.is_empty());
        given.map_or_else(|| self.creators_line(), str::to_owned)
    }

    fn changed(&self, words: &Words) -> Option<CreditRun> {
        let changed = self.how_changed(words);
        (!changed.is_empty()).then(|| plain(format!(", {changed}")))
    }
}
