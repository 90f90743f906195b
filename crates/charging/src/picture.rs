//! A picture of the rules of a nation on a day, as SVG, made from the rules: what is looked at in which order, with the
//! law, the outcome and the marks for what is not verified. For whoever checks the rules against the law.

use std::fmt::Write as _;

use base::{Confidence, Date, Nation};

use crate::decide::{DecideError, of_the_day};
use crate::outcome::{Outcome, Stage};
use crate::rules::{Rule, Rules};

const WIDTH: usize = 1180;
const LEFT: usize = 40;
const ID: usize = 64;
const WHEN: usize = 570;
const LAW: usize = 262;
const LINE: usize = 17;
/// Letters that fit into one pixel of the two text columns, nearly enough for this font and size.
const LETTERS_PER_100: usize = 14;

impl Rules {
    /// The picture of the rules of one nation on one day.
    ///
    /// # Errors
    /// When the day lies before the rules.
    pub fn picture(&self, nation: Nation, on: Date) -> Result<String, DecideError> {
        let (rules, compiled) = of_the_day(self, nation, on)?;
        let mut body = String::new();
        let mut y = 136;
        for stage in Stage::ALL {
            let here: Vec<&Rule> = compiled
                .rules
                .iter()
                .map(|ready| &rules.rules[ready.rule])
                .filter(|rule| rule.stage == stage)
                .collect();
            if here.is_empty() {
                continue;
            }
            let top = y;
            y += 40;
            let mut rows = String::new();
            for rule in here {
                let mut when = wrap(&rule.when.in_words(&self.questions), WHEN);
                for exception in
                    rules.exceptions.iter().filter(|exception| exception.span.holds(on) && exception.is_to(rule))
                {
                    when.extend(wrap(
                        &format!("except {}: {}", exception.id, exception.when.in_words(&self.questions)),
                        WHEN,
                    ));
                }
                if !rule.overridden_by.is_empty() {
                    when.push(format!("except where {} holds", rule.overridden_by.join(" or ")));
                }
                let law = wrap(&rule.law.cite, LAW);
                let lines = (when.len() + 1).max(law.len());
                let height = lines * LINE + 14;
                row(&mut rows, rule, &when, &law, y, height);
                y += height + 6;
            }
            let height = y - top + 8;
            write(
                &mut body,
                format_args!(
                    r#"<rect class="stage" x="16" y="{top}" width="{}" height="{height}" rx="10"/>"#,
                    WIDTH - 32
                ),
            );
            write(
                &mut body,
                format_args!(r#"<text class="head" x="{LEFT}" y="{}">{}</text>"#, top + 27, escape(stage.words())),
            );
            body.push_str(&rows);
            y = top + height + 34;
            if stage != Stage::Charge {
                let middle = WIDTH / 2;
                write(
                    &mut body,
                    format_args!(
                        r#"<path class="arrow" d="M{middle} {} v20 m-6 -7 l6 8 l6 -8"/><text class="small" x="{}" y="{}">if none of these holds</text>"#,
                        top + height + 4,
                        middle + 14,
                        top + height + 20
                    ),
                );
            }
        }
        let opens: Vec<String> =
            rules.opens.iter().map(|open| format!("{} {}", open.id, open.name.to_lowercase())).collect();
        write(
            &mut body,
            format_args!(
                r#"<text class="small" x="{LEFT}" y="{}">Where too little is known, nothing is guessed: {}.</text>"#,
                y,
                escape(&opens.join("; "))
            ),
        );
        let height = y + 30;
        let mut svg = String::with_capacity(body.len() + 4096);
        write(
            &mut svg,
            format_args!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" aria-labelledby="title" font-family="'Atkinson Hyperlegible', 'DejaVu Sans', sans-serif" font-size="13">"#
            ),
        );
        write(
            &mut svg,
            format_args!(
                r#"<title id="title">Charging rules of {} on {on}</title><style>{STYLE}</style><rect class="paper" width="{WIDTH}" height="{height}"/>"#,
                nation.name()
            ),
        );
        write(
            &mut svg,
            format_args!(
                r#"<text class="title" x="{LEFT}" y="48">Who is charged in {}: the rules on {on}</text>"#,
                nation.name()
            ),
        );
        write(
            &mut svg,
            format_args!(
                r#"<text class="small" x="{LEFT}" y="72">{}. Facts of {}.</text><text class="small" x="{LEFT}" y="90">{} rules, read from the top; the first stage in which a rule holds decides. Dashed edge: not verified. Ochre edge: read in part, or told by others.</text>"#,
                escape(&rules.title),
                rules.compiled,
                compiled.rules.len()
            ),
        );
        legend(&mut svg);
        svg.push_str(&body);
        svg.push_str("</svg>\n");
        Ok(svg)
    }
}

const STYLE: &str = "\
.paper{fill:#fbf7ef}.stage{fill:#f3ecdf}.head{font-weight:700;font-size:17px;fill:#3a2f28}.title{font-weight:700;font-size:24px;fill:#241d18}\
.small{font-size:12px;fill:#6b5d52}.row{fill:#fff;stroke:#d8cbb8}.unsure{stroke:#a8452c;stroke-dasharray:5 4}.partly{stroke:#b98a2e}\
.id{font-weight:700;font-size:14px;fill:#241d18}.name{font-weight:700;fill:#2d2520}.when{fill:#3f352d}.law{fill:#5a4d43;font-size:12px}.arrow{fill:none;stroke:#6b5d52;stroke-width:1.6}\
.chip{stroke:none}.chip-text{font-size:12px;font-weight:700}\
.free{fill:#dcebdc}.depends{fill:#f5e6bd}.urgent{fill:#f6d9c6}.upfront{fill:#eec0b4}";

fn row(rows: &mut String, rule: &Rule, when: &[String], law: &[String], y: usize, height: usize) {
    let sure = match rule.law.confidence {
        Confidence::High => "",
        Confidence::Medium => " partly",
        Confidence::Low => " unsure",
    };
    write(
        rows,
        format_args!(
            r#"<rect class="row{sure}" x="{LEFT}" y="{y}" width="{}" height="{height}" rx="6"/>"#,
            WIDTH - 2 * LEFT
        ),
    );
    write(rows, format_args!(r#"<text class="id" x="{}" y="{}">{}</text>"#, LEFT + 12, y + 24, escape(&rule.id)));
    let part = rule.part.as_ref().map_or_else(String::new, |part| format!(": {part}"));
    let name = escape(&format!("{}{part}", rule.name));
    write(rows, format_args!(r#"<text class="name" x="{}" y="{}">{name}</text>"#, LEFT + ID, y + 22));
    for (i, line) in when.iter().enumerate() {
        write(
            rows,
            format_args!(
                r#"<text class="when" x="{}" y="{}">{}</text>"#,
                LEFT + ID,
                y + 22 + (i + 1) * LINE,
                escape(line)
            ),
        );
    }
    let law_x = LEFT + ID + WHEN + 16;
    for (i, line) in law.iter().enumerate() {
        write(rows, format_args!(r#"<text class="law" x="{law_x}" y="{}">{}</text>"#, y + 22 + i * LINE, escape(line)));
    }
    let (class, words) = chip(rule.outcome);
    let chip_x = law_x + LAW + 6;
    write(
        rows,
        format_args!(
            r#"<rect class="chip {class}" x="{chip_x}" y="{}" width="150" height="24" rx="12"/><text class="chip-text" x="{}" y="{}">{words}</text>"#,
            y + 8,
            chip_x + 12,
            y + 24
        ),
    );
}

/// What the colours of the outcomes mean.
fn legend(svg: &mut String) {
    let outcomes = [
        Outcome::FreeForEveryone,
        Outcome::FreeForYou,
        Outcome::Depends,
        Outcome::ChargeableUrgentNotUpfront,
        Outcome::ChargeableUpfront,
    ];
    for (i, outcome) in outcomes.into_iter().enumerate() {
        let (class, words) = chip(outcome);
        let x = LEFT + i * 164;
        write(
            svg,
            format_args!(
                r#"<rect class="chip {class}" x="{x}" y="102" width="150" height="24" rx="12"/><text class="chip-text" x="{}" y="118">{words}</text>"#,
                x + 12
            ),
        );
    }
}

const fn chip(outcome: Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::FreeGp => ("free", "free GP care"),
        Outcome::FreeForEveryone => ("free", "free for everyone"),
        Outcome::FreeForYou => ("free", "free for the person"),
        Outcome::Depends => ("depends", "depends"),
        Outcome::ChargeableUrgentNotUpfront => ("urgent", "charged afterwards"),
        Outcome::ChargeableUpfront => ("upfront", "charged first"),
    }
}

/// Breaks a text at spaces into lines that fit the width.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let most = width * LETTERS_PER_100 / 100;
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.last_mut().expect("there is always a last line");
        if !last.is_empty() && last.chars().count() + 1 + word.chars().count() > most {
            lines.push(word.to_owned());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn write(to: &mut String, what: std::fmt::Arguments<'_>) {
    to.write_fmt(what).expect("a string takes everything");
}
