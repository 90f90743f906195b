//! Reading order from the outline that a PDF carries itself: headings, lists, tables, as its writer meant them.

use std::collections::{HashMap, HashSet};

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::dict::Dict;
use hayro_interpret::hayro_syntax::object::{MaybeRef, Name, Object, ObjectIdentifier};

use super::flow::{Paragraph, Piece};
use super::layout::append;
use super::letters::{Letter, Page};
use super::segment::segments;

/// Elements inside each other.
const DEEPEST: usize = 64;
/// Elements in all.
const MOST_ELEMENTS: usize = 200_000;

/// The pieces of the document by its own outline; `None` when it has none, or one that leaves words out.
pub(super) fn flow(pdf: &Pdf, pages: &[Page]) -> Option<Vec<Piece>> {
    let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id())?;
    let root: Dict<'_> = catalog.get(b"StructTreeRoot")?;
    let mut letters: HashMap<(usize, i32), Vec<&Letter>> = HashMap::new();
    for (index, page) in pages.iter().enumerate() {
        for letter in &page.letters {
            if let Some(mark) = letter.mark.filter(|_| !letter.artifact) {
                letters.entry((index, mark)).or_default().push(letter);
            }
        }
    }
    let roles = root.get::<Dict<'_>>(b"RoleMap").unwrap_or_else(Dict::empty);
    let by_id = pages.iter().enumerate().filter_map(|(index, page)| Some((page.id?, index))).collect();
    let mut walk = Walk {
        roles,
        pages: by_id,
        letters,
        seen: HashSet::new(),
        count: 0,
        used: 0,
        pieces: Vec::new(),
        words: Words::default(),
        table: Vec::new(),
    };
    walk.kids(&root, None, Place { depth: 0, list: 0, ordered: false, inline: false });
    walk.end_paragraph();
    let all: usize = pages
        .iter()
        .flat_map(|page| &page.letters)
        .filter(|letter| !letter.artifact && !letter.text.is_blank())
        .count();
    // An outline that covers only part of the words is not to be trusted with the rest.
    (walk.used * 20 >= all * 19 && walk.used > 0).then_some(walk.pieces)
}

/// The words of the element that is being read.
#[derive(Debug, Default)]
struct Words {
    words: String,
    size: f32,
    bold: bool,
    begun: bool,
    left: f32,
    y: f32,
    right: f32,
}

#[derive(Debug, Clone, Copy)]
struct Place {
    depth: usize,
    /// Lists around.
    list: u8,
    ordered: bool,
    /// Inside a paragraph or heading, where everything is part of the sentence.
    inline: bool,
}

struct Walk<'a, 'p> {
    roles: Dict<'a>,
    pages: HashMap<ObjectIdentifier, usize>,
    letters: HashMap<(usize, i32), Vec<&'p Letter>>,
    seen: HashSet<ObjectIdentifier>,
    count: usize,
    used: usize,
    pieces: Vec<Piece>,
    words: Words,
    /// Row and column of each open table.
    table: Vec<(u32, u32)>,
}

impl<'a> Walk<'a, '_> {
    /// The standard role of an element.
    fn role(&self, element: &Dict<'a>) -> String {
        let mut role = element.get::<Name<'_>>(b"S").map(|name| name.as_str().to_owned()).unwrap_or_default();
        for _ in 0..4 {
            match self.roles.get::<Name<'_>>(role.as_bytes()) {
                Some(standard) if standard.as_str() != role => role = standard.as_str().to_owned(),
                _ => break,
            }
        }
        role
    }

    fn kids(&mut self, element: &Dict<'a>, page: Option<usize>, place: Place) {
        if place.depth >= DEEPEST || self.count >= MOST_ELEMENTS {
            return;
        }
        let place = Place { depth: place.depth + 1, ..place };
        let page = element.get_ref(b"Pg").and_then(|page| self.pages.get(&page.into()).copied()).or(page);
        match element.get::<Object<'_>>(b"K") {
            Some(Object::Array(kids)) => {
                let ids: Vec<Option<ObjectIdentifier>> = kids
                    .raw_iter()
                    .map(|kid| match kid {
                        MaybeRef::Ref(reference) => Some(reference.into()),
                        MaybeRef::NotRef(_) => None,
                    })
                    .collect();
                for (kid, id) in kids.iter::<Object<'_>>().zip(ids) {
                    self.kid(kid, id, page, place);
                }
            }
            Some(kid) => {
                let id = element.get_ref(b"K").map(ObjectIdentifier::from);
                self.kid(kid, id, page, place);
            }
            None => {}
        }
    }

    fn kid(&mut self, kid: Object<'a>, id: Option<ObjectIdentifier>, page: Option<usize>, place: Place) {
        self.count += 1;
        match kid {
            Object::Number(number) => self.marked(page, number_to_mark(number.as_f64())),
            Object::Dict(kid) => {
                if id.is_some_and(|id| !self.seen.insert(id)) {
                    return;
                }
                if let Some(mark) = kid.get::<i32>(b"MCID") {
                    let page = kid.get_ref(b"Pg").and_then(|page| self.pages.get(&page.into()).copied()).or(page);
                    return self.marked(page, Some(mark));
                }
                if kid.contains_key(b"S") {
                    self.element(&kid, page, place);
                }
            }
            _ => {}
        }
    }

    fn element(&mut self, element: &Dict<'a>, page: Option<usize>, place: Place) {
        let role = self.role(element);
        match role.as_str() {
            "Figure" | "Formula" | "Artifact" => {}
            _ if place.inline => self.kids(element, page, place),
            "H" | "H1" | "H2" | "H3" | "H4" | "H5" | "H6" | "Title" => {
                self.end_paragraph();
                self.kids(element, page, Place { inline: true, ..place });
                let level = role[1..].parse().unwrap_or(1);
                let words = std::mem::take(&mut self.words);
                self.piece(Piece::Heading(level, words.words));
            }
            "P" | "Caption" | "Note" | "TOCI" | "BlockQuote" | "Quote" if self.table.is_empty() && place.list == 0 => {
                self.end_paragraph();
                self.kids(element, page, Place { inline: true, ..place });
                self.end_paragraph();
            }
            "L" => {
                self.end_item(place);
                let inside = Place { list: place.list.saturating_add(1), ordered: false, ..place };
                self.kids(element, page, inside);
                self.end_item(inside);
            }
            "LI" => {
                self.end_item(place);
                self.kids(element, page, place);
                self.end_item(place);
            }
            "Lbl" => {
                let before = std::mem::take(&mut self.words);
                self.kids(element, page, place);
                let label = std::mem::replace(&mut self.words, before);
                // The bullet or number tells the kind of item and is no word of it.
                self.words.words.push_str(&label.words);
                if place.list > 0 {
                    self.words.words.push_str("  ");
                }
            }
            "Table" => {
                self.end_item(place);
                self.table.push((0, 0));
                self.pieces.push(Piece::Table);
                self.kids(element, page, Place { list: 0, ..place });
                self.table.pop();
                self.pieces.push(Piece::EndTable);
            }
            "TR" => {
                self.kids(element, page, place);
                if let Some((row, column)) = self.table.last_mut() {
                    *row += 1;
                    *column = 0;
                }
            }
            "TH" | "TD" => {
                self.kids(element, page, place);
                let words = std::mem::take(&mut self.words);
                if let Some((row, column)) = self.table.last_mut() {
                    let cell = Piece::Cell(words.words, *row, *column, role == "TH");
                    *column += 1;
                    self.pieces.push(cell);
                }
            }
            "Document" | "Part" | "Art" | "Sect" | "Div" | "Index" | "TOC" | "NonStruct"
                if place.list == 0 && self.table.is_empty() =>
            {
                self.end_paragraph();
                self.kids(element, page, place);
                self.end_paragraph();
            }
            _ => self.kids(element, page, place),
        }
    }

    /// The letters with this number.
    fn marked(&mut self, page: Option<usize>, mark: Option<i32>) {
        let (Some(page), Some(mark)) = (page, mark) else { return };
        let Some(letters) = self.letters.remove(&(page, mark)) else { return };
        self.used += letters.iter().filter(|letter| !letter.text.is_blank()).count();
        for segment in segments(letters.iter().copied()) {
            let begun = self.words.begun;
            let beside = begun
                && (segment.y - self.words.y).abs() < 0.5 * segment.size
                && segment.left - self.words.right < 0.17 * segment.size;
            if beside && segment.left > self.words.right - segment.size {
                self.words.words.push_str(&segment.words);
            } else {
                append(&mut self.words.words, segment.words.trim_start());
            }
            if !begun {
                self.words.left = segment.left;
                self.words.bold = true;
            }
            self.words.begun = true;
            self.words.bold &= segment.is_bold();
            self.words.size = self.words.size.max(segment.size);
            self.words.y = segment.y;
            self.words.right = segment.right;
        }
        // A blank at the end of the marked letters parts them from the next.
        if letters.last().is_some_and(|letter| letter.text.is_blank()) && !self.words.words.ends_with(' ') {
            self.words.words.push(' ');
        }
    }

    fn end_paragraph(&mut self) {
        let words = std::mem::take(&mut self.words);
        if !words.words.trim().is_empty() {
            let Words { words, size, bold, left, .. } = words;
            self.pieces.push(Piece::Paragraph(Paragraph { words: words.trim().to_owned(), size, bold, left }));
        }
    }

    fn end_item(&mut self, place: Place) {
        if place.list == 0 || !self.table.is_empty() {
            if self.table.is_empty() {
                self.end_paragraph();
            }
            return;
        }
        let words = std::mem::take(&mut self.words).words;
        let words = words.trim();
        if words.is_empty() {
            return;
        }
        let (length, ordered) = match crate::text::mark(words) {
            Some((crate::text::Mark::Bullet(_), length)) => (length, false),
            Some((mark, length)) if mark.is_ordered() => (length, true),
            _ => (0, place.ordered),
        };
        let mark = if length > 0 { &words[..length] } else { "•" };
        self.pieces.push(Piece::Item(mark.to_owned(), words[length..].to_owned(), place.list - 1, ordered));
    }

    fn piece(&mut self, piece: Piece) {
        self.pieces.push(piece);
    }
}

#[allow(clippy::cast_possible_truncation, reason = "checked to be a small whole number")]
fn number_to_mark(number: f64) -> Option<i32> {
    (number >= 0.0 && number <= f64::from(i32::MAX)).then_some(number as i32)
}
