//! The namespaces of XMP's properties, by the prefixes that the standards give them.

use quick_xml::name::{Namespace, ResolveResult};

/// A namespace.
pub(crate) struct Space {
    /// Its usual prefix.
    pub(crate) prefix: &'static str,
    pub(crate) uri: &'static str,
}

/// Those that are known. Where two have the same prefix, the first is written and all are read.
pub(crate) const SPACES: &[Space] = &[
    Space { prefix: "rdf", uri: "http://www.w3.org/1999/02/22-rdf-syntax-ns#" },
    Space { prefix: "xml", uri: "http://www.w3.org/XML/1998/namespace" },
    Space { prefix: "dc", uri: "http://purl.org/dc/elements/1.1/" },
    Space { prefix: "dcterms", uri: "http://purl.org/dc/terms/" },
    Space { prefix: "photoshop", uri: "http://ns.adobe.com/photoshop/1.0/" },
    Space { prefix: "xmpRights", uri: "http://ns.adobe.com/xap/1.0/rights/" },
    Space { prefix: "Iptc4xmpCore", uri: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" },
    Space { prefix: "Iptc4xmpExt", uri: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/" },
    Space { prefix: "plus", uri: "http://ns.useplus.org/ldf/xmp/1.0/" },
    Space { prefix: "cc", uri: "http://creativecommons.org/ns#" },
    Space { prefix: "cc", uri: "http://web.resource.org/cc/" },
    Space { prefix: "exif", uri: "http://ns.adobe.com/exif/1.0/" },
    Space { prefix: "tiff", uri: "http://ns.adobe.com/tiff/1.0/" },
];

/// The namespace with that usual prefix.
pub(crate) fn by_prefix(prefix: &str) -> Option<&'static Space> {
    SPACES.iter().find(|space| space.prefix == prefix)
}

/// The usual prefix of a name's namespace: by its address, with or without the last `/` or `#`; or by the prefix that a
/// packet uses without saying what it stands for.
pub(crate) fn usual_prefix(space: &ResolveResult) -> Option<&'static str> {
    let space = match space {
        ResolveResult::Bound(Namespace(uri)) => {
            let uri = uri.trim().trim_end_matches(['/', '#']);
            SPACES.iter().find(|space| space.uri.trim_end_matches(['/', '#']) == uri)
        }
        ResolveResult::Unknown(prefix) => by_prefix(prefix),
        ResolveResult::Unbound => None,
    };
    space.map(|space| space.prefix)
}
