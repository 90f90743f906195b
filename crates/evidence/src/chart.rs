//! Charts as SVG: readable at 320 pixels, in light and dark, by screen readers, and as a file of their own. The figures
//! drawn are those of the table: each stands beside its bar or point as it stands in the table.

use std::fmt::Write;

use base::Date;
use serde::Deserialize;

use crate::dataset::{Cell, Dataset, Row};

/// How a dataset is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    /// Bars or a line.
    pub kind: Kind,
    /// Columns with figures, one bar or line each.
    pub values: Vec<String>,
    /// Names of the rows that are drawn; empty for all.
    #[serde(default)]
    pub rows: Vec<String>,
    /// What is drawn.
    pub title: String,
    /// Behind (or, for pounds, before) each figure.
    #[serde(default)]
    pub unit: String,
}

/// Kinds of chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Bars that lie, each group under its name.
    Bars,
    /// Points on a line: at their dates when the rows are named by dates, otherwise at even steps.
    Line,
}

const WIDTH: f64 = 360.0;
const LINE: f64 = 17.0;
const BAR: f64 = 18.0;
/// Letters that fit on a line, at the width of 14 units of text.
const LETTERS: usize = 46;

/// For a file that stands alone; a page has the same in its own style sheet.
const STYLE: &str = "text{font:14px system-ui,sans-serif;fill:#1d1b16}.title{font-weight:bold}.ground{fill:#fbf8f1}.s0{fill:#a4361f}.s1{fill:#2f5d62}.s2{fill:#8a6d1d}.s3{fill:#5b4b8a}\
polyline{fill:none;stroke:#a4361f;stroke-width:2.5}.axis{stroke:#8b8578;stroke-width:1}\
@media(prefers-color-scheme:dark){text{fill:#f3eee2}.ground{fill:#1b1a17}.s0{fill:#e98468}.s1{fill:#86bfc4}.s2{fill:#d9bd6b}.s3{fill:#b9a9ea}polyline{stroke:#e98468}}";

/// The chart of a dataset, if it has one. `alone`: with its style inside, as a file; otherwise for a page whose style
/// sheet knows `.chart`.
#[must_use]
pub fn svg(dataset: &Dataset, alone: bool) -> Option<String> {
    let chart = dataset.chart.as_ref()?;
    let rows: Vec<&Row> =
        dataset.rows.iter().filter(|row| chart.rows.is_empty() || chart.rows.contains(&dataset.name_of(row))).collect();
    let columns: Vec<usize> = chart.values.iter().filter_map(|name| dataset.column(name)).collect();
    let mut drawing = Drawing { dataset, chart, rows, columns, body: String::new(), y: 0.0 };
    drawing.words(&chart.title, "title");
    drawing.legend();
    match chart.kind {
        Kind::Bars => drawing.bars(),
        Kind::Line => drawing.line(),
    }
    Some(drawing.finish(alone))
}

struct Drawing<'a> {
    dataset: &'a Dataset,
    chart: &'a Chart,
    rows: Vec<&'a Row>,
    columns: Vec<usize>,
    body: String,
    y: f64,
}

impl Drawing<'_> {
    fn figures(&self) -> impl Iterator<Item = f64> + '_ {
        self.rows.iter().flat_map(|row| self.columns.iter().filter_map(|&at| figure(row, at).map(|(value, _)| value)))
    }

    fn shown(&self, cell: &Cell) -> String {
        let figure = cell.shown();
        match self.chart.unit.as_str() {
            "" => figure,
            "£" => format!("£{figure}"),
            "£m" => format!("£{figure}m"),
            unit => format!("{figure} {unit}"),
        }
    }

    /// Words from the left edge, on as many lines as they need.
    fn words(&mut self, text: &str, class: &str) {
        for line in wrapped(text) {
            self.y += LINE;
            let _ = writeln!(self.body, r#"<text class="{class}" x="0" y="{:.1}">{}</text>"#, self.y, escaped(&line));
        }
    }

    fn legend(&mut self) {
        if self.columns.len() < 2 {
            return;
        }
        for (series, &at) in self.columns.iter().enumerate() {
            self.y += LINE + 2.0;
            let y = self.y;
            let title = escaped(&self.dataset.columns[at].title);
            let _ = writeln!(
                self.body,
                r#"<rect class="s{series}" x="0" y="{:.1}" width="12" height="12"/><text x="18" y="{y:.1}">{title}</text>"#,
                y - 11.0
            );
        }
    }

    fn bars(&mut self) {
        let most = self.figures().fold(0.0, f64::max);
        self.y += 6.0;
        for row in std::mem::take(&mut self.rows) {
            self.y += 6.0;
            let name = self.dataset.name_of(row);
            self.words(&name, "label");
            self.y += 5.0;
            for (series, &at) in self.columns.clone().iter().enumerate() {
                let Some((value, cell)) = figure(row, at) else { continue };
                let shown = self.shown(cell);
                // Beside the longest bar there is room for its figure.
                let room = WIDTH - 84.0;
                let length = if most > 0.0 { (value / most * room).max(1.0) } else { 1.0 };
                let y = self.y;
                let _ = writeln!(
                    self.body,
                    r#"<rect class="s{series}" x="0" y="{y:.1}" width="{length:.1}" height="{BAR}"/><text class="figure" data-row="{}" data-column="{}" x="{:.1}" y="{:.1}">{}</text>"#,
                    escaped(&name),
                    escaped(&self.dataset.columns[at].name),
                    length + 6.0,
                    y + BAR - 4.5,
                    escaped(&shown),
                );
                self.y += BAR + 3.0;
            }
        }
    }

    fn line(&mut self) {
        const HEIGHT: f64 = 180.0;
        let most = self.figures().fold(0.0, f64::max).max(1.0);
        let top = self.y + 26.0;
        let bottom = top + HEIGHT;
        let places = self.places();
        let across = |place: usize| 30.0 + places.get(place).copied().unwrap_or(0.0) * (WIDTH - 76.0);
        let _ = writeln!(self.body, r#"<line class="axis" x1="0" y1="{bottom:.1}" x2="{WIDTH}" y2="{bottom:.1}"/>"#);
        for (series, &at) in self.columns.iter().enumerate() {
            let (mut points, mut marks) = (String::new(), String::new());
            for (place, row) in self.rows.iter().enumerate() {
                let Some((value, cell)) = figure(row, at) else { continue };
                let (x, y) = (across(place), bottom - value / most * HEIGHT);
                let _ = write!(points, "{x:.1},{y:.1} ");
                let name = escaped(&self.dataset.name_of(row));
                let _ = writeln!(
                    marks,
                    r#"<circle class="s{series}" cx="{x:.1}" cy="{y:.1}" r="4.5"/><text class="figure" data-row="{name}" data-column="{}" x="{x:.1}" y="{:.1}" text-anchor="middle">{}</text>"#,
                    escaped(&self.dataset.columns[at].name),
                    y - 10.0,
                    escaped(&self.shown(cell)),
                );
            }
            let _ = writeln!(self.body, r#"<polyline points="{}"/>{marks}"#, points.trim_end());
        }
        for (place, row) in self.rows.iter().enumerate() {
            let name = self.dataset.name_of(row);
            let _ = writeln!(
                self.body,
                r#"<text x="{:.1}" y="{:.1}" text-anchor="middle">{}</text>"#,
                across(place),
                bottom + LINE,
                escaped(name.get(..4).unwrap_or(&name))
            );
        }
        self.y = bottom + LINE;
    }

    /// Where the rows stand between left (0) and right (1): by date when all are named by one, otherwise evenly.
    #[allow(clippy::cast_precision_loss, reason = "rows of a table are few, and days of two centuries fit")]
    fn places(&self) -> Vec<f64> {
        let dates: Option<Vec<Date>> = self.rows.iter().map(|row| self.dataset.name_of(row).parse().ok()).collect();
        let days = |from: Date, to: Date| f64::from((to - from).get_days());
        match dates.as_deref() {
            Some([first, .., last]) if first < last => {
                dates.iter().flatten().map(|date| days(*first, *date) / days(*first, *last)).collect()
            }
            _ => (0..self.rows.len()).map(|at| at as f64 / (self.rows.len().max(2) - 1) as f64).collect(),
        }
    }

    fn finish(self, alone: bool) -> String {
        let height = self.y + 10.0;
        let style = if alone { format!("<style>{STYLE}</style>") } else { String::new() };
        let ground = if alone {
            format!(
                r#"<rect class="ground" x="-12" y="-6" width="{:.0}" height="{:.0}"/>"#,
                WIDTH + 24.0,
                height + 12.0
            )
        } else {
            String::new()
        };
        let slug = &self.dataset.slug;
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="-12 -6 {:.0} {:.0}" role="img" aria-labelledby="t-{slug} d-{slug}"><title id="t-{slug}">{}</title><desc id="d-{slug}">{}</desc>{style}{ground}
{}</svg>"#,
            WIDTH + 24.0,
            height + 12.0,
            escaped(&format!("{}: {}", self.dataset.title, self.chart.title)),
            escaped("The table beside it has the same figures."),
            self.body
        )
    }
}

fn figure(row: &Row, at: usize) -> Option<(f64, &Cell)> {
    match row.cells.get(at)? {
        cell @ Cell::Figure(value, _) => Some((*value, cell)),
        _ => None,
    }
}

/// Lines of at most [`LETTERS`], broken between words.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.last_mut().map_or(0, |line| line.chars().count());
        if last > 0 && last + 1 + word.chars().count() > LETTERS {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
