//! The fixed words of credit lines, in the languages of pieces.

/// The fixed words of credit lines in one language.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The language's primary tag, lower case.
    language: &'static str,
    pub(super) photo: &'static str,
    pub(super) permission: &'static str,
    pub(super) handout: &'static str,
    pub(super) courtesy: &'static str,
    pub(super) via: &'static str,
    pub(super) public_domain: &'static str,
    pub(super) generated: &'static str,
    pub(in crate::credit) cropped: &'static str,
}

/// The first is for every language that has no row.
const WORDS: &[Words] = &[
    Words {
        language: "en",
        photo: "Photo: ",
        permission: ", used by permission",
        handout: "Handout via ",
        courtesy: "Courtesy of ",
        via: ", via ",
        public_domain: "public domain",
        generated: "Illustration generated with ",
        cropped: "cropped",
    },
    Words {
        language: "de",
        photo: "Foto: ",
        permission: ", mit Genehmigung",
        handout: "Pressebild: ",
        courtesy: "Zur Verfügung gestellt: ",
        via: ", via ",
        public_domain: "gemeinfrei",
        generated: "Illustration erzeugt mit ",
        cropped: "beschnitten",
    },
    Words {
        language: "fr",
        photo: "Photo\u{a0}: ",
        permission: ", avec autorisation",
        handout: "Photo de presse\u{a0}: ",
        courtesy: "Avec l’aimable autorisation\u{a0}: ",
        via: ", via ",
        public_domain: "domaine public",
        generated: "Illustration générée avec ",
        cropped: "recadrée",
    },
    Words {
        language: "es",
        photo: "Foto: ",
        permission: ", con permiso",
        handout: "Foto de prensa: ",
        courtesy: "Cortesía de ",
        via: ", vía ",
        public_domain: "dominio público",
        generated: "Ilustración generada con ",
        cropped: "recortada",
    },
    Words {
        language: "pl",
        photo: "Fot. ",
        permission: ", za zgodą",
        handout: "Materiał prasowy: ",
        courtesy: "Udostępnienie: ",
        via: ", źródło: ",
        public_domain: "domena publiczna",
        generated: "Ilustracja wygenerowana przez AI: ",
        cropped: "kadrowanie",
    },
    Words {
        language: "ru",
        photo: "Фото: ",
        permission: ", с разрешения",
        handout: "Пресс-служба: ",
        courtesy: "Предоставлено: ",
        via: ", источник: ",
        public_domain: "общественное достояние",
        generated: "Иллюстрация создана ИИ: ",
        cropped: "кадрировано",
    },
    Words {
        language: "uk",
        photo: "Фото: ",
        permission: ", з дозволу",
        handout: "Пресслужба: ",
        courtesy: "Надано: ",
        via: ", джерело: ",
        public_domain: "суспільне надбання",
        generated: "Ілюстрацію створено ШІ: ",
        cropped: "кадровано",
    },
];

impl Words {
    /// The words of a language, by its BCP 47 tag.
    pub(crate) fn of(language: &str) -> &'static Words {
        let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        WORDS.iter().find(|words| words.language == primary).unwrap_or(&WORDS[0])
    }
}
