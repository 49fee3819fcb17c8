//! The namespaces that are read, by the prefixes that the standards give them.

/// A namespace's usual prefix, and the addresses it goes by, without their last `/` or `#`.
const NAMESPACES: &[(&str, &str)] = &[
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns"),
    ("xml", "http://www.w3.org/XML/1998/namespace"),
    ("dc", "http://purl.org/dc/elements/1.1"),
    ("photoshop", "http://ns.adobe.com/photoshop/1.0"),
    ("xmpRights", "http://ns.adobe.com/xap/1.0/rights"),
    ("Iptc4xmpCore", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns"),
    ("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29"),
    ("plus", "http://ns.useplus.org/ldf/xmp/1.0"),
    ("cc", "http://creativecommons.org/ns"),
    ("cc", "http://web.resource.org/cc"),
    ("exif", "http://ns.adobe.com/exif/1.0"),
    ("tiff", "http://ns.adobe.com/tiff/1.0"),
];

/// The usual prefix of the namespace with that address.
pub(super) fn by_address(address: &str) -> Option<&'static str> {
    let address = address.trim().trim_end_matches(['/', '#']);
    NAMESPACES.iter().find(|(_, known)| *known == address).map(|(prefix, _)| *prefix)
}

/// The same for a prefix that a packet uses without saying what it stands for.
pub(super) fn by_prefix(prefix: &str) -> Option<&'static str> {
    NAMESPACES.iter().find(|(known, _)| *known == prefix).map(|(known, _)| *known)
}
