//! How credits open, in many languages.

/// What an opening says of what follows it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// Who made the picture.
    Maker,
    /// Whom to name, of a picture or of something else.
    Somebody,
    /// Who holds the rights.
    Holder,
    /// Who gave it away, and how.
    Giver(&'static str),
}

/// Beginnings that a colon follows, in lower case.
#[rustfmt::skip]
pub(super) const LABELS: &[(&str, Sense)] = &[
    ("image", Sense::Maker), ("images", Sense::Maker), ("image credit", Sense::Maker), ("image source", Sense::Maker),
    ("photo", Sense::Maker), ("photos", Sense::Maker), ("photo credit", Sense::Maker), ("photo source", Sense::Maker), ("photograph", Sense::Maker),
    ("picture", Sense::Maker), ("picture credit", Sense::Maker), ("illustration", Sense::Maker), ("graphic", Sense::Maker), ("screenshot", Sense::Maker),
    ("file photo", Sense::Maker), ("credit", Sense::Somebody), ("credits", Sense::Somebody),
    ("foto", Sense::Maker), ("fotos", Sense::Maker), ("fotocredit", Sense::Maker), ("bild", Sense::Maker), ("bildquelle", Sense::Maker), ("bildnachweis", Sense::Maker),
    ("archivfoto", Sense::Maker), ("symbolbild", Sense::Maker), ("symbolfoto", Sense::Maker), ("grafik", Sense::Maker),
    ("crédit photo", Sense::Maker), ("crédits photo", Sense::Maker), ("photographie", Sense::Maker), ("crédit", Sense::Somebody), ("crédits", Sense::Somebody),
    ("fotografía", Sense::Maker), ("imagen", Sense::Maker), ("crédito", Sense::Somebody), ("imagem", Sense::Maker), ("fotografia", Sense::Maker), ("immagine", Sense::Maker),
    ("beeld", Sense::Maker), ("bilde", Sense::Maker), ("billede", Sense::Maker), ("zdjęcie", Sense::Maker), ("fot", Sense::Maker), ("fot.", Sense::Maker), ("fotoğraf", Sense::Maker),
    ("фото", Sense::Maker), ("фотография", Sense::Maker), ("снимок", Sense::Maker), ("изображение", Sense::Maker), ("иллюстрация", Sense::Maker), ("архивное фото", Sense::Maker),
    ("світлина", Sense::Maker), ("зображення", Sense::Maker), ("здымак", Sense::Maker), ("صورة", Sense::Maker), ("الصورة", Sense::Maker), ("تصوير", Sense::Maker),
    ("copyright", Sense::Holder), ("courtesy", Sense::Giver("courtesy")), ("handout", Sense::Giver("handout")),
];

/// Beginnings that a space follows, in lower case.
#[rustfmt::skip]
pub(super) const WORDS: &[(&str, Sense)] = &[
    ("image by", Sense::Maker), ("images by", Sense::Maker), ("image from", Sense::Maker), ("photo by", Sense::Maker), ("photos by", Sense::Maker), ("photo from", Sense::Maker),
    ("photograph by", Sense::Maker), ("picture by", Sense::Maker), ("illustration by", Sense::Maker), ("graphic by", Sense::Maker), ("file photo by", Sense::Maker),
    ("foto von", Sense::Maker), ("bild von", Sense::Maker), ("foto di", Sense::Maker), ("foto de", Sense::Maker), ("photo de", Sense::Maker), ("foto door", Sense::Maker),
    ("foto av", Sense::Maker), ("foto af", Sense::Maker), ("fot.", Sense::Maker),
    ("photo courtesy of", Sense::Giver("courtesy")), ("image courtesy of", Sense::Giver("courtesy")), ("courtesy of", Sense::Giver("courtesy")),
    ("handout via", Sense::Giver("handout")), ("handout photo by", Sense::Giver("handout")),
    ("©", Sense::Holder), ("(c)", Sense::Holder), ("copyright ©", Sense::Holder), ("copyright", Sense::Holder),
];
