//! Ways out: a piece becomes files.

use std::path::PathBuf;

use desk::{Clip, ClipForm, Error, Exported, Extent, Formats, Kind, Loose, Preview, Progress, Sent, Wanted};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow, ipc::Channel};
use words::message;

use crate::{
    language,
    library::{Library, aside},
    paper,
    preview::Previews,
    protocol,
    said::{Result, Said, said},
    underway::Underway,
};

#[tauri::command]
pub(crate) fn formats() -> Said<Formats> {
    Said(desk::formats())
}

/// A preview, and where the page finds it if it is one to be shown.
#[derive(Serialize)]
pub(crate) struct PreviewShown {
    #[serde(flatten)]
    preview: Preview,
    address: Option<String>,
}

#[tauri::command]
pub(crate) async fn preview(
    library: State<'_, Library>,
    previews: State<'_, Previews>,
    piece: String,
    format: String,
    look: String,
    extent: Extent,
    terms: Terms,
) -> Result<PreviewShown> {
    let Terms { draft, outlet, without, .. } = terms;
    let loose = library.fetch(move |desk| desk.loose(&piece, outlet.as_deref())).await?;
    let draft = draft.then(language::spoken);
    let preview =
        aside(move || loose.without(&without)?.preview(&format, &look, extent, draft, &protocol::address));
    let preview = preview.await??;
    let address = preview.html.then(|| protocol::address(&previews.keep(preview.text.clone())));
    Ok(Said(PreviewShown { preview, address }))
}

#[tauri::command]
pub(crate) async fn clip<R: Runtime>(
    window: WebviewWindow<R>,
    library: State<'_, Library>,
    piece: String,
    form: ClipForm,
    extent: Extent,
    terms: Terms,
    told: Channel<Progress>,
) -> Result<Clip> {
    let off = window.state::<Underway>().begin(window.label());
    let (outlet, without) = (terms.outlet.clone(), terms.without.clone());
    let make = move |loose: &Loose| {
        loose.clip(form, extent, terms.despite.as_deref(), &|progress| off.watch(&told, progress))
    };
    said(send(&library, piece, outlet, without, make).await)
}

/// On what terms a piece passes the gate.
#[derive(Deserialize)]
pub(crate) struct Terms {
    /// Why it goes out although a finding stops it.
    despite: Option<String>,
    /// Whether it is a draft for the editor.
    draft: bool,
    /// For which outlet, by name; for the one that the piece is for where none is given.
    outlet: Option<String>,
    /// The pictures that stay here this time, by their names.
    #[serde(default)]
    without: Vec<String>,
}

#[tauri::command]
pub(crate) async fn export_piece<R: Runtime>(
    window: WebviewWindow<R>,
    library: State<'_, Library>,
    piece: String,
    format: String,
    folder: PathBuf,
    terms: Terms,
    told: Channel<Progress>,
) -> Result<Exported> {
    let off = window.state::<Underway>().begin(window.label());
    let (outlet, without) = (terms.outlet.clone(), terms.without.clone());
    let make = move |loose: &Loose| {
        let wanted = Wanted {
            format: &format,
            out: &folder,
            despite: terms.despite.as_deref(),
            draft: terms.draft.then(language::spoken),
            outlet: None,
            without: &[],
        };
        loose.export(&wanted, &|progress| off.watch(&told, progress))
    };
    said(send(&library, piece, outlet, without, make).await)
}

/// Ends what is under way in the window; it leaves nothing behind.
#[tauri::command]
pub(crate) fn call_off<R: Runtime>(window: WebviewWindow<R>, underway: State<'_, Underway>) {
    underway.call_off(window.label());
}

/// Prints the piece as a page, with no picture larger than paper shows.
#[tauri::command]
pub(crate) async fn print<R: Runtime>(
    app: AppHandle<R>,
    library: State<'_, Library>,
    piece: String,
) -> Result<()> {
    let loose = library.fetch(move |desk| desk.loose(&piece, None)).await?;
    let address = |hash: &str| protocol::address(&format!("{hash}?w=2400"));
    let page = aside(move || loose.paper(language::spoken(), &address)).await?;
    said(paper::print(&app, page).map_err(|error| {
        let mut failed =
            Error::new(Kind::BadOutput, message!("errors-notPrinted"), message!("hints-printPage"));
        failed.source = Some(error.into());
        failed
    }))
}

/// The library is asked for the piece, and told when it is out. Between the two it keeps what is typed.
async fn send<T: Send + 'static>(
    library: &Library,
    piece: String,
    outlet: Option<String>,
    without: Vec<String>,
    make: impl FnOnce(&Loose) -> desk::Result<(T, Sent)> + Send + 'static,
) -> desk::Result<T> {
    let loose = library.fetch(move |desk| desk.loose(&piece, outlet.as_deref())).await?;
    let (made, sent) = aside(move || make(&loose.without(&without)?)).await??;
    library.fetch(move |desk| desk.remember_sent(&sent)).await?;
    Ok(made)
}
