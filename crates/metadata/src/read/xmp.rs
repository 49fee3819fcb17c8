//! XMP (ISO 16684-1): RDF/XML in any of its forms becomes a tree of named values. Names are known by their namespaces,
//! whatever prefixes a packet gives them; entities of a packet's own are not known at all.

mod rdf;
mod tree;

pub(super) use tree::Xmp;
