//! What of a credit is missing.

use words::{Message, message};

use super::{Agency, Credit, Ground, Licence, Obligation, commons, host::is_host, line::text, says::says};
use crate::{BylineKind, address::is_web_address};

/// One obligatory part of a credit that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Which part.
    pub what: Obligation,
    /// The part in the writer's words, to stand before "missing": "licence", "source address".
    pub text: Message,
}

impl Credit {
    /// Every obligatory part that is empty, in the order in which a writer would fill them.
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = match self.ground() {
            Some(row) => self.missing_on(row),
            None => self.missing_without_ground(),
        };
        if !missing.iter().any(|part| part.what == Obligation::Creator) && self.names_only_hosts() {
            missing.insert(0, self.lack(Obligation::Creator));
        }
        missing.extend(self.missing_in_line());
        missing
    }

    /// What is missing, as one phrase: "licence and source address missing"; nothing when it is complete.
    pub fn missing_line(&self) -> Option<Message> {
        let parts: Vec<Message> = self.missing().into_iter().map(|part| part.text).collect();
        (!parts.is_empty()).then(|| message!("lacks-line", parts = parts))
    }

    fn missing_on(&self, row: &Licence) -> Vec<Missing> {
        row.obliges.iter().filter(|part| !self.has(**part)).map(|part| self.lack(*part)).collect()
    }

    /// What a line written by hand leaves out of what the composed one says: those who must be named, a licence of
    /// Creative Commons, and the text that must be printed.
    fn missing_in_line(&self) -> Vec<Missing> {
        let by_hand = self.line.trim();
        if by_hand.is_empty() {
            return Vec::new();
        }
        let composed = text(&self.composed("en"));
        let commons = commons::read(&self.licence).map(|licence| licence.name());
        let people = self.creators.iter().chain([&self.rights_holder, &self.mandatory_text]);
        let wanted = people.map(|name| name.trim().to_owned()).chain(commons);
        let mut absent: Vec<String> =
            wanted.filter(|part| says(&composed, part) && !says(by_hand, part)).collect();
        absent.extend(self.agency_left_out(by_hand));
        let lack =
            |text: String| Missing { what: Obligation::Line, text: message!("lacks-inLine", text = text) };
        absent.into_iter().map(lack).collect()
    }

    /// An agency whose contract wants it named may be named in any of its spellings.
    fn agency_left_out(&self, by_hand: &str) -> Option<String> {
        let agency = self.agency.trim();
        let wanted = self.ground().is_some_and(|row| row.ground == Ground::Agency);
        let known = Agency::of(agency).is_some_and(|row| row.spellings().any(|name| says(by_hand, name)));
        (wanted && !says(by_hand, agency) && !known).then(|| agency.to_owned())
    }

    fn missing_without_ground(&self) -> Vec<Missing> {
        let creator = self.names().is_empty() || self.names_only_hosts();
        let parts = [
            (Obligation::Creator, creator),
            (Obligation::Licence, true),
            (Obligation::SourceAddress, !self.has(Obligation::SourceAddress)),
        ];
        parts.into_iter().filter(|(_, absent)| *absent).map(|(part, _)| self.lack(part)).collect()
    }

    fn has(&self, part: Obligation) -> bool {
        let given = |text: &str| !text.trim().is_empty();
        let creator = self.creators.iter().any(|name| given(name));
        match part {
            Obligation::Licence => self.ground().is_some(),
            Obligation::LicenceAddress => self.licence_url().is_some(),
            Obligation::Creator => creator,
            Obligation::Photographer => creator || self.creator_kind == Some(BylineKind::Organisation),
            Obligation::Tool => creator || given(&self.source_name),
            Obligation::Agency => given(&self.agency),
            Obligation::SourceAddress => is_web_address(&self.source_address),
            Obligation::Source => {
                given(&self.source_name) || given(&self.agency) || is_web_address(&self.source_address)
            }
            Obligation::Provider => !self.names().is_empty(),
            Obligation::RightsHolder => given(&self.rights_holder),
            Obligation::UsageTerms => given(&self.usage_terms),
            Obligation::PermissionEvidence | Obligation::Reason => given(&self.permission_evidence),
            Obligation::SourceType => given(&self.digital_source_type),
            Obligation::Line => self.missing_in_line().is_empty(),
        }
    }

    fn lack(&self, part: Obligation) -> Missing {
        let text = match part {
            Obligation::Creator if self.names_only_hosts() => {
                message!("lacks-onlyHosts", names = self.hosts())
            }
            Obligation::Licence if !self.licence.trim().is_empty() => {
                message!("lacks-unknownLicence", licence = self.licence.trim())
            }
            Obligation::SourceAddress if !self.source_address.trim().is_empty() => {
                message!("lacks-fullAddress")
            }
            _ => part.label(),
        };
        Missing { what: part, text }
    }

    /// "Google", "Twitter", "Internet": a place is named, and nobody who made anything.
    fn names_only_hosts(&self) -> bool {
        let names = self.names();
        let in_fields = !names.is_empty() && names.into_iter().all(is_host);
        (in_fields || is_host(&self.line)) && !self.host_suffices()
    }

    fn hosts(&self) -> String {
        if is_host(&self.line) { self.line.trim().to_owned() } else { self.names().join("/") }
    }

    /// Where the place that holds a picture is all there is to name: old works without a known
    /// maker, what the host itself handed out, what its program made.
    fn host_suffices(&self) -> bool {
        match self.ground().map(|row| row.ground) {
            Some(Ground::PublicDomain | Ground::Government) => is_web_address(&self.source_address),
            Some(Ground::Handout | Ground::Permission) => !self.permission_evidence.trim().is_empty(),
            Some(Ground::Generated) => true,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A credit from `key=value` lines, as a command line would give it.
    fn credit(keys: &str) -> Credit {
        let mut credit = Credit::default();
        for line in keys.split(';').map(str::trim).filter(|line| !line.is_empty()) {
            let (key, value) = line.split_once('=').unwrap();
            match key {
                "creator" => credit.creators.push(value.to_owned()),
                "agency" => credit.agency = value.to_owned(),
                "source" => credit.source_name = value.to_owned(),
                "address" => credit.source_address = value.to_owned(),
                "licence" => credit.licence = value.to_owned(),
                "holder" => credit.rights_holder = value.to_owned(),
                "terms" => credit.usage_terms = value.to_owned(),
                "evidence" => credit.permission_evidence = value.to_owned(),
                "type" => credit.digital_source_type = value.to_owned(),
                "must" => credit.mandatory_text = value.to_owned(),
                "line" => credit.line = value.to_owned(),
                "kind" => credit.creator_kind = Some(BylineKind::Organisation),
                _ => panic!("no such key: {key}"),
            }
        }
        credit
    }

    #[test]
    fn what_is_missing() {
        let table = [
            ("", "creator, licence and source address missing"),
            ("creator=Kremlin.ru", "licence and source address missing"),
            ("creator=Kremlin.ru; address=https://en.kremlin.ru/1", "licence missing"),
            ("creator=Kremlin.ru; licence=CC BY 4.0", "source address missing"),
            ("creator=Kremlin.ru; licence=CC BY 4.0; address=https://en.kremlin.ru/1", ""),
            (
                "creator=A; licence=CC BY 4.0; address=kremlin.ru/1",
                "full source address (it begins with https://) missing",
            ),
            (
                "creator=A; licence=CC BY; address=https://a.example",
                "version or address of the licence missing",
            ),
            (
                "creator=A; licence=Shareware; address=https://a.example",
                "licence Galley knows (“Shareware” is none) missing",
            ),
            (
                "creator=Google; licence=CC BY 4.0; address=https://a.example",
                "creator (“Google” is only where it was found) missing",
            ),
            (
                "source=www.Twitter.com",
                "creator (“www.Twitter.com” is only where it was found), licence and source address missing",
            ),
            ("creator=Ann; source=Instagram; licence=own", ""),
            ("licence=own", "creator missing"),
            ("creator=Ann; licence=own", ""),
            ("licence=CC0", "source missing"),
            ("licence=public domain; source=Wikimedia Commons; address=https://a.example", ""),
            ("licence=agency; agency=Reuters; creator=Ann", "usage terms missing"),
            ("licence=agency; creator=Ann", "agency and usage terms missing"),
            (
                "licence=agency; agency=Xinhua; terms=once",
                "photographer (or the word that the agency alone is named) missing",
            ),
            ("licence=agency; agency=Xinhua; terms=once; kind=organisation", ""),
            (
                "licence=agency; agency=AP; creator=Ann; terms=once; line=Foto: Ann",
                "“AP” in the line as it was written missing",
            ),
            ("licence=agency; agency=Associated Press; creator=Ann; terms=once; line=ann / ap", ""),
            (
                "licence=CC BY 4.0; creator=Ann; address=https://a.example; line=Photo by Ann",
                "“CC BY 4.0” in the line as it was written missing",
            ),
            ("licence=CC BY 4.0; creator=Ann; address=https://a.example; line=Ann (CC-BY-4.0)", ""),
            ("licence=own; creator=Ann; must=The Herald", ""),
            (
                "licence=own; creator=Ann; must=The Herald; line=Photo: Ann",
                "“The Herald” in the line as it was written missing",
            ),
            (
                "licence=own; creator=Ann; line=Internet",
                "creator (“Internet” is only where it was found) and “Ann” in the line as it was written missing",
            ),
            ("licence=handout; source=Ministry of Health", "evidence (who said yes, and when) missing"),
            ("licence=by permission; holder=Ann; evidence=Mail of 3 May", ""),
            ("licence=fair use; holder=Ann; source=Her book", "written reason missing"),
            ("licence=AI; creator=Midjourney; type=trainedAlgorithmicMedia", ""),
            ("licence=AI", "name of the program and how it was made (digital source type) missing"),
        ];
        for (keys, expected) in table {
            let lacks = credit(keys).missing_line().map(|line| line.to_string());
            assert_eq!(lacks.unwrap_or_default(), expected, "{keys}");
        }
    }

    #[test]
    fn every_row_can_be_satisfied() {
        for row in crate::LICENCES {
            let all = "creator=Ann; agency=AP; source=Archive; address=https://a.example; holder=Ann; terms=once; \
                       evidence=mail; type=trainedAlgorithmicMedia";
            let credit = Credit { licence: row.label.to_owned(), ..credit(all) };
            assert_eq!(credit.missing_line(), None, "{} asks for what no field holds", row.label);
        }
    }
}
