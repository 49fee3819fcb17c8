//! What the command line takes.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Prepare pieces for somebody else's CMS: drafts, pictures with their credits, export.
#[derive(Parser)]
#[command(
    name = "galley",
    version,
    after_help = "PIECE is a slug or an id; `galley list` shows both.\n\
                  Exit codes: 0 done, 1 stopped by a finding, 2 usage, 3 bad input or an output that cannot be \
                  written, 4 library trouble."
)]
pub(crate) struct Args {
    /// The library's folder [default: the platform's data folder]
    #[arg(long, global = true, env = "GALLEY_LIBRARY", value_name = "DIR", hide_env_values = true)]
    pub(crate) library: Option<PathBuf>,

    /// Print one JSON document; errors as JSON on standard error
    #[arg(long, global = true)]
    pub(crate) json: bool,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Make an empty piece
    New {
        /// Its headline
        #[arg(long, value_name = "TEXT", default_value = "")]
        headline: String,
    },
    /// Make a piece from each file
    Import {
        /// Markdown or plain text; pictures beside a Markdown file come along
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Read them all as this format (see `galley formats`)
        #[arg(long = "as", value_name = "FORMAT")]
        format: Option<String>,
    },
    /// List the pieces, newest first
    List {
        /// Only pieces in which these words are found
        #[arg(long, value_name = "WORDS", default_value = "")]
        query: String,
        /// Only pieces that are this far
        #[arg(long)]
        status: Option<Status>,
    },
    /// Show a piece
    Show {
        /// Its slug or id
        piece: String,
        /// Markdown is the stored text, byte for byte
        #[arg(long = "as", value_enum, default_value_t = Form::Markdown)]
        form: Form,
        /// As it was at this revision (see `galley history`)
        #[arg(long, value_name = "REV", conflicts_with = "form")]
        rev: Option<i64>,
    },
    /// List the versions of a piece that can be gone back to, newest first
    History {
        /// Its slug or id
        piece: String,
        /// Say instead what is other at revision TO, else now, than at FROM
        #[arg(long, value_names = ["FROM", "TO"], num_args = 1..=2)]
        compare: Vec<i64>,
    },
    /// Put an earlier version in the place of the text of now, which stays in the history
    Restore {
        /// Its slug or id
        piece: String,
        /// The revision
        rev: i64,
    },
    /// Give a version a name, by which it is kept for good; an empty one takes the name away
    Name {
        /// Its slug or id
        piece: String,
        /// What to call it
        name: String,
        /// Which one [default: the newest]
        #[arg(long, value_name = "REV")]
        rev: Option<i64>,
    },
    /// Set fields of a piece; an empty value clears, and takes back what an import guessed
    Set {
        /// Its slug or id
        piece: String,
        /// `headline=…`, `republication.outlet=…`; lists as JSON
        #[arg(required = true, value_name = "FIELD=VALUE", value_parser = setting)]
        settings: Vec<(String, String)>,
    },
    /// Add, show, credit and find pictures
    #[command(subcommand)]
    Picture(Picture),
    /// Say what stands against a piece going out
    Check {
        /// A slug, an id, or a Markdown file
        piece: String,
        /// For this outlet [default: the one that the piece is for]
        #[arg(long = "for", value_name = "OUTLET")]
        outlet: Option<String>,
    },
    /// Write a piece as files, in a folder of its own; or several as one, where the format has a form for them
    Export {
        /// A slug, an id, or a Markdown file; several for `epub` and `wxr`
        #[arg(required = true, value_name = "PIECE")]
        pieces: Vec<String>,
        /// The format (see `galley formats`)
        #[arg(long, value_name = "FORMAT")]
        to: String,
        /// Where to make the piece's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        out: PathBuf,
        /// Why it goes out although a finding stops it; the reason is kept
        #[arg(long, value_name = "REASON")]
        despite: Option<String>,
        /// Leave out a picture of the piece this time, by its name: where it stands, it says that it is to come
        #[arg(long, value_name = "PICTURE")]
        without: Vec<String>,
        /// Write a draft for the editor: nothing stops it, it says at its head what the piece lacks, and
        /// pictures that are not cleared are small, with that across them
        #[arg(long, conflicts_with_all = ["despite", "title"])]
        draft: bool,
        /// What several are called together [default: the first headline, and how many more]
        #[arg(long)]
        title: Option<String>,
        /// For this outlet: with its standing texts, and what the piece says otherwise for it [default: the one
        /// that the piece is for]
        #[arg(long = "for", value_name = "OUTLET")]
        outlet: Option<String>,
    },
    /// List the outlets of the library; with a name, show what its file says
    Outlets {
        /// An outlet
        name: Option<String>,
    },
    /// List what can be imported and exported
    Formats,
    /// Write all of the library into one file: text, pictures, credits, history
    Backup {
        /// The file; one of that name gives way to it
        file: PathBuf,
    },
    /// Keep a plain folder with every piece as Markdown and its pictures, always current and never read back; say where it is
    Mirror {
        /// The folder; it is made where there is none
        folder: Option<PathBuf>,
        /// Keep none any more; what is in the folder stays
        #[arg(long, conflicts_with = "folder")]
        off: bool,
    },
    /// Make the library what a backup holds; one that is there is set aside
    Unpack {
        /// The backup
        file: PathBuf,
    },
    /// Look the library over, and mend what can be mended
    Doctor {
        /// Make a new library of what can be read of a damaged one; the damaged files are kept
        #[arg(long)]
        recover: bool,
    },
    /// Import the sample piece
    Sample,
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

impl Command {
    /// Whether it changes a piece.
    pub(crate) fn writes(&self) -> bool {
        use Picture::{Add, Credit, Crop, Replace};
        match self {
            Command::New { .. } | Command::Import { .. } | Command::Sample => true,
            Command::Set { .. } | Command::Restore { .. } | Command::Unpack { .. } => true,
            Command::Picture(act) => matches!(act, Add { .. } | Credit { .. } | Crop { .. } | Replace { .. }),
            _ => false,
        }
    }
}

#[derive(Subcommand)]
pub(crate) enum Picture {
    /// Give a picture to the first figure that waits for one, else to a new figure at the end
    Add {
        /// The piece's slug or id
        piece: String,
        /// JPEG, PNG, WebP or GIF
        file: PathBuf,
    },
    /// Show the pictures of a piece, or what is known of a picture file
    Show {
        /// A slug, an id, or a picture file
        subject: String,
    },
    /// Set parts of a picture's credit
    Credit {
        /// The piece's slug or id
        piece: String,
        /// The picture's name in the piece
        picture: String,
        /// `creator=…`, `licence=CC BY 4.0`, `source_address=…`; an empty value clears
        #[arg(required = true, value_name = "KEY=VALUE", value_parser = setting)]
        settings: Vec<(String, String)>,
    },
    /// Show only a part of a picture in a piece; its file is never changed
    Crop {
        /// The piece's slug or id
        piece: String,
        /// The picture's name in the piece
        picture: String,
        /// Shares of the upright picture: `12% 5% 80% 75%` is from the left, from the top, across, down
        #[arg(
            value_names = ["LEFT", "TOP", "WIDTH", "HEIGHT"],
            num_args = 4,
            required_unless_present_any = ["focus", "none"],
        )]
        shares: Vec<String>,
        /// The point that must be seen wherever a page shows less, in shares of the whole picture
        #[arg(long, value_names = ["X", "Y"], num_args = 2)]
        focus: Vec<String>,
        /// The whole picture again, and no point
        #[arg(long, conflicts_with_all = ["shares", "focus"])]
        none: bool,
    },
    /// Show another file wherever a piece shows a picture; the same file mends one that is gone
    Replace {
        /// The piece's slug or id
        piece: String,
        /// The picture's name in the piece
        picture: String,
        /// JPEG, PNG, WebP or GIF
        file: PathBuf,
    },
    /// List the pictures of the library, those that came last first
    List {
        /// Only pictures of which these words are said, in a piece or inside their files
        #[arg(long, value_name = "WORDS", default_value = "")]
        query: String,
    },
    /// Say which pieces use a picture
    Uses {
        /// The beginning of its hash (see `galley picture list`), or its file
        picture: String,
    },
    /// List the pictures that nothing uses: no piece, nor its history, nor the bin; and that came more than a day ago
    Unused,
    /// Delete the pictures that nothing uses, for ever
    Collect {
        /// Without being asked
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Form {
    Markdown,
    Json,
    Text,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Status {
    Idea,
    Drafting,
    Ready,
    Filed,
    Published,
    Archived,
}

impl From<Status> for article::Status {
    fn from(status: Status) -> Self {
        match status {
            Status::Idea => article::Status::Idea,
            Status::Drafting => article::Status::Drafting,
            Status::Ready => article::Status::Ready,
            Status::Filed => article::Status::Filed,
            Status::Published => article::Status::Published,
            Status::Archived => article::Status::Archived,
        }
    }
}

fn setting(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("write it as NAME=VALUE".into()),
    }
}
