//! Places where pictures are found and that made none of them.

use super::plain_words;

/// Places where pictures are found and that made none of them.
const HOSTS: &[&str] = &[
    "bing",
    "facebook",
    "flickr",
    "google",
    "google images",
    "instagram",
    "internet",
    "online",
    "pinterest",
    "reddit",
    "screenshot",
    "social media",
    "telegram",
    "the internet",
    "the web",
    "tiktok",
    "tumblr",
    "twitter",
    "unknown",
    "vk",
    "vkontakte",
    "web",
    "whatsapp",
    "wikimedia",
    "wikimedia commons",
    "wikipedia",
    "x",
    "youtube",
    "интернет",
];

/// Whether a name is only that of a place, with or without its domain: "www.google.com".
pub(super) fn is_host(name: &str) -> bool {
    let name = plain_words(name);
    let name = name.strip_prefix("www.").unwrap_or(&name);
    let name = [".com", ".org", ".ru", ".net"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    HOSTS.contains(&name)
}
