//! The post, and each of its pictures, as items of the feed.

use article::{Canonical, Shown, Status, When, plain_text};

use super::{author, login};
use crate::{
    Job,
    html::title,
    moment::{in_utc, moment},
    page::subject::web_address,
    slug::slug,
    wordpress::categories,
    xml::{allowed, text},
};

/// What is made of the piece for the post.
pub(super) struct Post<'a> {
    /// By which its pictures know it.
    pub(super) number: u64,
    /// Its text in blocks.
    pub(super) content: &'a str,
    /// The number of the picture that stands for it.
    pub(super) featured: Option<u64>,
    /// Fields of the outlet's own, with what goes into them.
    pub(super) placed: Vec<(&'a str, String)>,
}

/// The post. A piece that was in print comes as published, one that is ready waits for review, all others are drafts.
pub(super) fn post(job: &Job, post: &Post) -> String {
    let fields = &job.piece.attrs.fields;
    let status = match fields.status {
        _ if job.draft.is_some() => "draft",
        Status::Published | Status::Archived => "publish",
        Status::Ready | Status::Filed => "pending",
        Status::Idea | Status::Drafting => "draft",
    };
    let creator = author(job).map(login).unwrap_or_default();
    let mut out = head(&title(job), &creator, post.content, fields.excerpt());
    out += &numbered(post.number, "post", status, job.slug, fields.published.as_ref());
    categories(job).iter().for_each(|name| out += &term("category", name));
    fields.tags.iter().filter(|tag| !tag.trim().is_empty()).for_each(|tag| out += &term("post_tag", tag));
    let noindex = fields.republication.canonical == Canonical::Noindex;
    let canonical = web_address(fields.republication.canonical_address()).unwrap_or_default();
    let meta = [
        ("_thumbnail_id", post.featured.map(|featured| featured.to_string()).unwrap_or_default()),
        ("_yoast_wpseo_canonical", canonical),
        ("_yoast_wpseo_metadesc", fields.summary.trim().to_owned()),
        ("_yoast_wpseo_meta-robots-noindex", if noindex { "1".to_owned() } else { String::new() }),
        ("galley_despite", job.despite.unwrap_or_default().to_owned()),
    ];
    meta.iter().chain(&post.placed).for_each(|(key, value)| out += &self::meta(key, value));
    format!("<item>\n{out}</item>\n")
}

/// A picture: its caption with its credit, what it is in words, and the credit by itself where plugins look for it.
pub(super) fn attachment(job: &Job, shown: &Shown, address: &str, number: u64, post: u64) -> String {
    let language = job.piece.attrs.fields.language.trim();
    let credit = job.piece.attrs.pictures.get(shown.name);
    let line = credit.map(|credit| credit.line_in(language)).unwrap_or_default();
    let caption = plain_text(shown.caption);
    let whole = format!("{} {line}", caption.trim());
    let name =
        credit.map(|credit| credit.title.trim()).filter(|title| !title.is_empty()).unwrap_or(shown.name);
    let mut out = head(name, "", caption.trim(), whole.trim());
    out += &numbered(number, "attachment", "inherit", "", None);
    out += &format!(
        "<wp:post_parent>{post}</wp:post_parent>\n<wp:attachment_url>{}</wp:attachment_url>\n",
        text(address)
    );
    let source = credit.and_then(|credit| web_address(&credit.source_address)).unwrap_or_default();
    let meta = [
        ("_wp_attachment_image_alt", shown.alt.trim().to_owned()),
        ("_media_credit", line),
        ("_media_credit_url", source),
    ];
    meta.iter().for_each(|(key, value)| out += &self::meta(key, value));
    format!("<item>\n{out}</item>\n")
}

fn head(title: &str, creator: &str, content: &str, excerpt: &str) -> String {
    format!(
        "<title>{}</title>\n<dc:creator>{}</dc:creator>\n<content:encoded>{}</content:encoded>\n<excerpt:encoded>{}</excerpt:encoded>\n",
        cdata(title),
        cdata(creator),
        cdata(content),
        cdata(excerpt.trim())
    )
}

fn numbered(number: u64, kind: &str, status: &str, slug: &str, published: Option<&When>) -> String {
    let when = published.and_then(moment);
    let local = when.as_ref().map(|when| when[..19].replace('T', " ")).unwrap_or_default();
    let utc = when.and_then(|when| in_utc(&when)).map(|utc| utc[..19].replace('T', " ")).unwrap_or_default();
    format!(
        "<wp:post_id>{number}</wp:post_id>\n<wp:post_date>{local}</wp:post_date>\n<wp:post_date_gmt>{utc}</wp:post_date_gmt>\n\
         <wp:post_name>{}</wp:post_name>\n<wp:status>{status}</wp:status>\n<wp:post_type>{kind}</wp:post_type>\n",
        text(slug)
    )
}

fn term(domain: &str, name: &str) -> String {
    format!(
        "<category domain=\"{domain}\" nicename=\"{}\">{}</category>\n",
        text(&slug(name)),
        cdata(name.trim())
    )
}

/// Nothing for nothing.
fn meta(key: &str, value: &str) -> String {
    if value.is_empty() {
        return String::new();
    }
    format!(
        "<wp:postmeta><wp:meta_key>{}</wp:meta_key><wp:meta_value>{}</wp:meta_value></wp:postmeta>\n",
        cdata(key),
        cdata(value)
    )
}

/// Text as it is. What would end it is cut in two.
fn cdata(words: &str) -> String {
    let words: String = words.chars().filter(|c| allowed(*c)).collect();
    format!("<![CDATA[{}]]>", words.replace("]]>", "]]]]><![CDATA[>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_a_text() {
        assert_eq!(cdata("a ]]> <b>\u{0}"), "<![CDATA[a ]]]]><![CDATA[> <b>]]>");
    }
}
