//! Many pictures and sheets in one zip with a sheet on top that shows them: what a campaign hands to its supporters.

use std::io::{Cursor, Write as _};

use serde_json::{Value, json};
use zip::ZipWriter;

use crate::error::PrintError;
use crate::pack::{Extra, in_parallel, packed, slug};
use crate::paper::Paper;
use crate::request::Request;
use crate::thumbnail;
use crate::top::{self, Top};
use crate::world::{MOST_PICTURES, Picture};

/// One picture of a collection.
#[derive(Debug, Clone)]
pub struct Piece {
    /// Where it lies in the zip, such as `pictures/en/count-square.png`.
    pub path: String,
    /// Under which heading it stands on the sheet on top.
    pub group: String,
    /// What it is, for the sheet on top.
    pub title: String,
    /// A remark below the title; may be empty.
    pub remark: String,
    /// Whether the sheet on top shows it.
    pub shown: bool,
    /// What is drawn, for a screen.
    pub request: Request,
}

/// Pictures, what lies beside them, and what to do with all of it.
#[derive(Debug, Clone, Default)]
pub struct Collection {
    /// Its name, for people and for the folder.
    pub title: String,
    /// One sentence.
    pub about: String,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// The pictures.
    pub pieces: Vec<Piece>,
    /// Files that lie beside them.
    pub extras: Vec<Extra>,
    /// Languages whose words no speaker has checked, in English.
    pub drafts: Vec<String>,
}

/// Draws everything on all cores and puts it into one zip, with `README.pdf` on top.
///
/// # Errors
/// [`PrintError`], naming what does not fit; then there is no zip.
pub fn collect(collection: &Collection) -> Result<Vec<u8>, PrintError> {
    let threads = std::thread::available_parallelism().map_or(1, Into::into);
    let drawn = in_parallel(threads, &collection.pieces, |piece| draw(&piece.request))?;
    let top = on_top(collection, threads)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let folder = slug(&collection.title);
    let files = std::iter::once(("README.pdf", top.as_slice()))
        .chain(collection.pieces.iter().zip(&drawn).map(|(piece, data)| (piece.path.as_str(), data.as_slice())))
        .chain(collection.extras.iter().map(|extra| (extra.path.as_str(), extra.data.as_slice())));
    let write = |zip: &mut ZipWriter<Cursor<Vec<u8>>>| -> Result<(), zip::result::ZipError> {
        for (path, data) in files {
            zip.start_file(format!("{folder}/{path}"), packed())?;
            zip.write_all(data)?;
        }
        Ok(())
    };
    let fault = |error: zip::result::ZipError| PrintError::Fault(format!("zip: {error}"));
    write(&mut zip).map_err(fault)?;
    Ok(zip.finish().map_err(fault)?.into_inner())
}

/// A sheet for a screen in its own number of pixels, in few colours.
///
/// # Errors
/// [`PrintError`], naming what does not fit.
pub fn draw(request: &Request) -> Result<Vec<u8>, PrintError> {
    let paper = request.paper.unwrap_or(Paper::Share);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // 1,080 to 1,500
    let width = paper.pixels(96.0).round() as u32;
    Ok(thumbnail(request, width)?.png)
}

fn on_top(collection: &Collection, threads: usize) -> Result<Vec<u8>, PrintError> {
    let shown: Vec<&Piece> = collection.pieces.iter().filter(|piece| piece.shown).take(MOST_PICTURES).collect();
    let pictures = in_parallel(threads, &shown, |piece| Ok(Picture::new(thumbnail(&piece.request, 240)?.png)))?;
    let mut groups: Vec<(String, Vec<Value>)> = Vec::new();
    let mut put = |group: &str, item: Value| match groups.iter_mut().find(|(known, _)| known == group) {
        Some((_, items)) => items.push(item),
        None => groups.push((group.to_owned(), vec![item])),
    };
    for (number, piece) in shown.iter().enumerate() {
        let picture = pictures[number].path(number);
        put(&piece.group, json!({ "title": piece.title, "files": piece.remark, "picture": picture, "ending": "" }));
    }
    for extra in &collection.extras {
        let ending = extra.path.rsplit('.').next().unwrap_or_default().to_uppercase();
        put("Words", json!({ "title": extra.title, "files": extra.path, "picture": null, "ending": ending }));
    }
    let groups: Vec<Value> =
        groups.into_iter().map(|(title, items)| json!({ "title": title, "items": items })).collect();
    let top = Top {
        title: &collection.title,
        about: &collection.about,
        steps: json!(collection.steps),
        drafts: json!(collection.drafts),
    };
    top::pdf(top, groups, pictures)
}
