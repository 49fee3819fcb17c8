//! What may be written about a picture: a row for each property, with the places where it is written.
//! Standard: IPTC Photo Metadata 2025.1, whose names and places these are; EXIF's by the Metadata Working Group.

use serde::{Deserialize, Serialize};
use words::Message;

use super::exif::Tag;

/// One thing that may be said of a picture. Its name in JSON is its own, in `snake_case`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Property {
    /// A short name for reference.
    Title,
    /// A synopsis of what the picture shows.
    Headline,
    /// What the picture shows, and what is to be known of it.
    Caption,
    /// What it looks like, in a sentence, for those who cannot see it.
    AltText,
    /// The same at length.
    ExtendedDescription,
    /// Who wrote the caption.
    CaptionWriter,
    /// Who made the picture.
    Creators,
    /// The creator's job.
    CreatorJobTitle,
    /// The creator's address for letters.
    CreatorEmail,
    /// The creator's pages.
    CreatorAddress,
    /// Whom to name when it is published.
    CreditLine,
    /// Who supplied it.
    Source,
    /// Whom its supplier names as the one to ask for it.
    Suppliers,
    /// The supplier's name for the picture.
    SupplierId,
    /// The name by which it can be told from any other.
    Guid,
    /// Who claims the rights, and since when.
    CopyrightNotice,
    /// Who holds the rights.
    RightsHolders,
    /// `True` where rights are claimed, `False` where it is in the public domain.
    RightsMarked,
    /// On what terms it may be used.
    UsageTerms,
    /// The address of those terms, or of the licence.
    WebStatement,
    /// The address of a Creative Commons licence.
    Licence,
    /// Whom that licence wants named.
    AttributionName,
    /// Where that licence wants a link to lead.
    AttributionAddress,
    /// Who gives licences.
    Licensors,
    /// Where a licence is to be had.
    LicensorAddresses,
    /// What its supplier demands of those who use it, embargoes among it.
    Instructions,
    /// Further limits on its use.
    OtherConstraints,
    /// Whether programs may learn from it: a term of PLUS.
    DataMining,
    /// Whether those shown have consented: a term of PLUS.
    ModelRelease,
    /// The same of those whose property is shown.
    PropertyRelease,
    /// How old the youngest of those shown is: a term of PLUS.
    MinorAge,
    /// How it came into being, a program's work above all: a term of IPTC's.
    DigitalSourceType,
    /// The program that made it.
    AiSystem,
    /// That program's version.
    AiSystemVersion,
    /// What that program was told.
    AiPrompt,
    /// Who told it.
    AiPromptWriter,
    /// Words to find it by.
    Keywords,
    /// The people it shows.
    People,
    /// The organisations it shows.
    Organisations,
    /// The event it shows.
    Event,
    /// The works of art it shows.
    Artworks,
    /// Who made those.
    ArtworkCreators,
    /// Who claims the rights in those.
    ArtworkCopyrights,
    /// When it was taken, in ISO 8601.
    DateCreated,
    /// A place, of the camera or of what is shown: the older standard does not tell them apart.
    Sublocation,
    /// The same: its town.
    City,
    /// The same: its province or state.
    Province,
    /// The same: its country.
    Country,
    /// The same: its country's code.
    CountryCode,
    /// The place shown.
    SublocationShown,
    /// Its town.
    CityShown,
    /// Its province or state.
    ProvinceShown,
    /// Its country.
    CountryShown,
    /// Its country's code.
    CountryCodeShown,
    /// The place where the camera stood.
    SublocationCreated,
    /// Its town.
    CityCreated,
    /// Its province or state.
    ProvinceCreated,
    /// Its country.
    CountryCreated,
    /// Its country's code.
    CountryCodeCreated,
    /// The number under which it is sent.
    JobId,
    /// The camera's maker.
    CameraMake,
    /// The camera.
    CameraModel,
}

/// A property, and the places where it is written.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) property: Property,
    /// The message of what people call it.
    label: &'static str,
    pub(crate) shape: Shape,
    pub(crate) exif: Option<Tag>,
    pub(crate) iim: Option<Dataset>,
    /// The ways to it in XMP; the first that leads to anything holds.
    pub(crate) xmp: &'static [&'static str],
}

/// What a property's value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    List,
    Time,
}

/// A dataset of IIM's second record, and the most bytes it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dataset {
    pub(crate) number: u8,
    pub(crate) limit: usize,
}

use Property::*;
use Shape::{List, Text, Time};

#[rustfmt::skip]
pub(crate) const ROWS: &[Row] = &[
    row(Title, "embedded-title", Text).iim(5, 64).xmp(&["dc:title"]),
    row(Headline, "embedded-headline", Text).iim(105, 256).xmp(&["photoshop:Headline"]),
    row(Caption, "embedded-caption", Text).exif(Tag::DESCRIPTION).iim(120, 2000).xmp(&["dc:description"]),
    row(AltText, "embedded-altText", Text).xmp(&["Iptc4xmpCore:AltTextAccessibility"]),
    row(ExtendedDescription, "embedded-extendedDescription", Text).xmp(&["Iptc4xmpCore:ExtDescrAccessibility"]),
    row(CaptionWriter, "embedded-captionWriter", Text).iim(122, 32).xmp(&["photoshop:CaptionWriter"]),
    row(Creators, "embedded-creators", List).exif(Tag::ARTIST).iim(80, 32).xmp(&["dc:creator", "plus:ImageCreator/plus:ImageCreatorName"]),
    row(CreatorJobTitle, "embedded-creatorJobTitle", Text).iim(85, 32).xmp(&["photoshop:AuthorsPosition"]),
    row(CreatorEmail, "embedded-creatorEmail", Text).xmp(&["Iptc4xmpCore:CreatorContactInfo/Iptc4xmpCore:CiEmailWork"]),
    row(CreatorAddress, "embedded-creatorAddress", Text).xmp(&["Iptc4xmpCore:CreatorContactInfo/Iptc4xmpCore:CiUrlWork"]),
    row(CreditLine, "embedded-creditLine", Text).iim(110, 32).xmp(&["photoshop:Credit"]),
    row(Source, "embedded-source", Text).iim(115, 32).xmp(&["photoshop:Source"]),
    row(Suppliers, "embedded-suppliers", List).xmp(&["plus:ImageSupplier/plus:ImageSupplierName"]),
    row(SupplierId, "embedded-supplierId", Text).xmp(&["plus:ImageSupplierImageID"]),
    row(Guid, "embedded-guid", Text).xmp(&["Iptc4xmpExt:DigImageGUID"]),
    row(CopyrightNotice, "embedded-copyrightNotice", Text).exif(Tag::COPYRIGHT).iim(116, 128).xmp(&["dc:rights"]),
    row(RightsHolders, "embedded-rightsHolders", List).xmp(&["plus:CopyrightOwner/plus:CopyrightOwnerName", "xmpRights:Owner"]),
    row(RightsMarked, "embedded-rightsMarked", Text).xmp(&["xmpRights:Marked"]),
    row(UsageTerms, "embedded-usageTerms", Text).xmp(&["xmpRights:UsageTerms"]),
    row(WebStatement, "embedded-webStatement", Text).xmp(&["xmpRights:WebStatement"]),
    row(Licence, "embedded-licence", Text).xmp(&["cc:license"]),
    row(AttributionName, "embedded-attributionName", Text).xmp(&["cc:attributionName"]),
    row(AttributionAddress, "embedded-attributionAddress", Text).xmp(&["cc:attributionURL"]),
    row(Licensors, "embedded-licensors", List).xmp(&["plus:Licensor/plus:LicensorName"]),
    row(LicensorAddresses, "embedded-licensorAddresses", List).xmp(&["plus:Licensor/plus:LicensorURL"]),
    row(Instructions, "embedded-instructions", Text).iim(40, 256).xmp(&["photoshop:Instructions"]),
    row(OtherConstraints, "embedded-otherConstraints", Text).xmp(&["plus:OtherConstraints"]),
    row(DataMining, "embedded-dataMining", Text).xmp(&["plus:DataMining"]),
    row(ModelRelease, "embedded-modelRelease", Text).xmp(&["plus:ModelReleaseStatus"]),
    row(PropertyRelease, "embedded-propertyRelease", Text).xmp(&["plus:PropertyReleaseStatus"]),
    row(MinorAge, "embedded-minorAge", Text).xmp(&["plus:MinorModelAgeDisclosure"]),
    row(DigitalSourceType, "embedded-digitalSourceType", Text).xmp(&["Iptc4xmpExt:DigitalSourceType", "Iptc4xmpExt:DigitalSourcefileType"]),
    row(AiSystem, "embedded-aiSystem", Text).xmp(&["Iptc4xmpExt:AISystemUsed"]),
    row(AiSystemVersion, "embedded-aiSystemVersion", Text).xmp(&["Iptc4xmpExt:AISystemVersionUsed"]),
    row(AiPrompt, "embedded-aiPrompt", Text).xmp(&["Iptc4xmpExt:AIPromptInformation"]),
    row(AiPromptWriter, "embedded-aiPromptWriter", Text).xmp(&["Iptc4xmpExt:AIPromptWriterName"]),
    row(Keywords, "embedded-keywords", List).iim(25, 64).xmp(&["dc:subject"]),
    row(People, "embedded-people", List).xmp(&["Iptc4xmpExt:PersonInImage", "Iptc4xmpExt:PersonInImageWDetails/Iptc4xmpExt:PersonName"]),
    row(Organisations, "embedded-organisations", List).xmp(&["Iptc4xmpExt:OrganisationInImageName"]),
    row(Event, "embedded-event", Text).xmp(&["Iptc4xmpExt:Event"]),
    row(Artworks, "embedded-artworks", List).xmp(&["Iptc4xmpExt:ArtworkOrObject/Iptc4xmpExt:AOTitle"]),
    row(ArtworkCreators, "embedded-artworkCreators", List).xmp(&["Iptc4xmpExt:ArtworkOrObject/Iptc4xmpExt:AOCreator"]),
    row(ArtworkCopyrights, "embedded-artworkCopyrights", List).xmp(&["Iptc4xmpExt:ArtworkOrObject/Iptc4xmpExt:AOCopyrightNotice"]),
    row(DateCreated, "embedded-dateCreated", Time).exif(Tag::TAKEN).iim(55, 8).xmp(&["photoshop:DateCreated", "exif:DateTimeOriginal"]),
    row(Sublocation, "embedded-sublocation", Text).iim(92, 32).xmp(&["Iptc4xmpCore:Location"]),
    row(City, "embedded-city", Text).iim(90, 32).xmp(&["photoshop:City"]),
    row(Province, "embedded-province", Text).iim(95, 32).xmp(&["photoshop:State"]),
    row(Country, "embedded-country", Text).iim(101, 64).xmp(&["photoshop:Country"]),
    row(CountryCode, "embedded-countryCode", Text).iim(100, 3).xmp(&["Iptc4xmpCore:CountryCode"]),
    row(SublocationShown, "embedded-sublocationShown", List).xmp(&["Iptc4xmpExt:LocationShown/Iptc4xmpExt:Sublocation"]),
    row(CityShown, "embedded-cityShown", List).xmp(&["Iptc4xmpExt:LocationShown/Iptc4xmpExt:City"]),
    row(ProvinceShown, "embedded-provinceShown", List).xmp(&["Iptc4xmpExt:LocationShown/Iptc4xmpExt:ProvinceState"]),
    row(CountryShown, "embedded-countryShown", List).xmp(&["Iptc4xmpExt:LocationShown/Iptc4xmpExt:CountryName"]),
    row(CountryCodeShown, "embedded-countryCodeShown", List).xmp(&["Iptc4xmpExt:LocationShown/Iptc4xmpExt:CountryCode"]),
    row(SublocationCreated, "embedded-sublocationCreated", List).xmp(&["Iptc4xmpExt:LocationCreated/Iptc4xmpExt:Sublocation"]),
    row(CityCreated, "embedded-cityCreated", List).xmp(&["Iptc4xmpExt:LocationCreated/Iptc4xmpExt:City"]),
    row(ProvinceCreated, "embedded-provinceCreated", List).xmp(&["Iptc4xmpExt:LocationCreated/Iptc4xmpExt:ProvinceState"]),
    row(CountryCreated, "embedded-countryCreated", List).xmp(&["Iptc4xmpExt:LocationCreated/Iptc4xmpExt:CountryName"]),
    row(CountryCodeCreated, "embedded-countryCodeCreated", List).xmp(&["Iptc4xmpExt:LocationCreated/Iptc4xmpExt:CountryCode"]),
    row(JobId, "embedded-jobId", Text).iim(103, 32).xmp(&["photoshop:TransmissionReference"]),
    row(CameraMake, "embedded-cameraMake", Text).exif(Tag::MAKE).xmp(&["tiff:Make"]),
    row(CameraModel, "embedded-cameraModel", Text).exif(Tag::MODEL).xmp(&["tiff:Model"]),
];

const fn row(property: Property, label: &'static str, shape: Shape) -> Row {
    Row { property, label, shape, exif: None, iim: None, xmp: &[] }
}

impl Row {
    const fn exif(mut self, tag: Tag) -> Self {
        self.exif = Some(tag);
        self
    }

    const fn iim(mut self, number: u8, limit: usize) -> Self {
        self.iim = Some(Dataset { number, limit });
        self
    }

    const fn xmp(mut self, ways: &'static [&'static str]) -> Self {
        self.xmp = ways;
        self
    }
}

impl Property {
    /// What people call it.
    pub fn label(self) -> Message {
        Message::new(ROWS.iter().find(|row| row.property == self).map_or("embedded-title", |row| row.label))
    }
}
