//! Forms drawn with characters: blanks to write on, boxes to tick, “Y / N”, buttons in brackets.

use base::Span;

use super::marks::tick_box;
use crate::Input;

/// One label of a form line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Label {
    /// Its words in the line.
    pub(super) span: Span,
    /// What it takes.
    pub(super) input: Input,
    /// A question in front of boxes to tick, such as “May we text you?”.
    pub(super) leads: bool,
    /// Whether it says that it must be filled in.
    pub(super) required: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Slot {
    Blank,
    Box,
    YesNo,
    Button,
}

/// The labels of a form line; empty when the line is not one.
pub(super) fn labels(line: &str) -> Vec<Label> {
    // No form has lines like that; looking for boxes in them would take its time.
    if line.len() > 2000 {
        return Vec::new();
    }
    let slots = slots(line);
    if slots.is_empty() {
        return Vec::new();
    }
    let boxes = slots.iter().filter(|(_, slot)| *slot == Slot::Box).count();
    let words = |span: Span| line[span.start..span.end].trim();
    let before_first = words(Span::new(0, slots[0].0.start));
    let after_last = words(Span::new(slots[slots.len() - 1].0.end, line.len()));
    // Leader dots of a table of contents or a price list: words, dots, a number or a price.
    if boxes == 0 && slots.len() == 1 && is_page_or_price(after_last) {
        return Vec::new();
    }
    let boxes_first = boxes > 0
        && slots[0].1 == Slot::Box
        && (before_first.is_empty() || (!after_last.is_empty() && before_first.ends_with(['?', ':'])));
    let mut labels = Vec::new();
    let mut from = 0;
    for (index, &(slot, kind)) in slots.iter().enumerate() {
        let before = Span::new(from, slot.start);
        from = slot.end;
        match kind {
            Slot::Button => {
                push(&mut labels, line, before, Input::Text, true);
                let inner = Span::new(slot.start + 1, slot.end - 1);
                let input = if asks_for_file(words(inner)) { Input::File } else { Input::Button };
                push(&mut labels, line, inner, input, false);
            }
            Slot::Box if boxes_first => {
                push(&mut labels, line, before, Input::Choice, index == 0);
                let end = slots.get(index + 1).map_or(line.len(), |(next, _)| next.start);
                push(&mut labels, line, Span::new(slot.end, end), Input::Choice, false);
                from = end;
            }
            Slot::Box => {
                // “Have you ever had: asthma [ ] diabetes [ ]”: the question, then the first option.
                let text = &line[before.start..before.end];
                let cut = text.find([':', '?']).filter(|_| index == 0).map_or(0, |at| at + 1);
                if cut > 0 && !text[cut..].trim().is_empty() {
                    push(&mut labels, line, Span::new(before.start, before.start + cut), Input::Choice, true);
                    push(&mut labels, line, Span::new(before.start + cut, before.end), Input::Choice, false);
                } else {
                    push(&mut labels, line, before, Input::Choice, false);
                }
            }
            Slot::YesNo => push(&mut labels, line, before, Input::Choice, false),
            Slot::Blank => {
                let input = if asks_for_file(words(before)) { Input::File } else { Input::Text };
                push(&mut labels, line, before, input, false);
            }
        }
    }
    if from < line.len() {
        push(&mut labels, line, Span::new(from, line.len()), Input::Text, false);
    }
    labels
}

/// Whether the words of a label ask for a file.
pub(crate) fn asks_for_file(words: &str) -> bool {
    let small = words.to_lowercase();
    [
        "attach",
        "upload",
        "please attach",
        "please upload",
        "choose file",
        "choose a file",
        "browse",
        "select file",
        "drag and drop",
    ]
    .iter()
    .any(|start| small.starts_with(start))
}

/// Whether the words say that the field must be filled in.
pub(crate) fn says_required(words: &str) -> bool {
    let small = words.to_lowercase();
    words.ends_with('*') || words.starts_with('*') || small.contains("(required)") || small.contains("(mandatory)")
}

fn push(labels: &mut Vec<Label>, line: &str, span: Span, input: Input, leads: bool) {
    let text = &line[span.start..span.end];
    let required = says_required(text.trim());
    let edge = |c: char| c.is_whitespace() || matches!(c, '_' | '*' | '|' | '/' | '-' | '–' | ',' | ';');
    let trimmed_end = text.trim_end_matches(edge);
    let trimmed_end = if leads { trimmed_end } else { trimmed_end.trim_end_matches(':').trim_end() };
    let trimmed = trimmed_end.trim_start_matches(edge);
    if !trimmed.contains(char::is_alphanumeric) {
        return;
    }
    let start = span.start + (trimmed_end.len() - trimmed.len());
    labels.push(Label { span: Span::new(start, start + trimmed.len()), input, leads, required });
}

fn is_page_or_price(words: &str) -> bool {
    !words.is_empty() && words.chars().all(|c| c.is_ascii_digit() || matches!(c, '£' | '.' | ',' | ' '))
        || words.starts_with('£')
}

/// Where the line leaves room for an answer.
fn slots(line: &str) -> Vec<(Span, Slot)> {
    let mut slots: Vec<(Span, Slot)> = Vec::new();
    let mut at = 0;
    while let Some(c) = line[at..].chars().next() {
        let rest = &line[at..];
        let found = match c {
            '_' => run(rest, '_', 2).map(|len| (len, Slot::Blank)),
            '.' => run(rest, '.', 5).map(|len| (len, Slot::Blank)),
            '…' => run(rest, '…', 2).map(|len| (len, Slot::Blank)),
            '[' | '(' | '☐' | '☑' | '☒' | '□' | '❏' | '❐' => match tick_box(rest) {
                Some(len) => Some((len, Slot::Box)),
                None => button(rest, c).map(|len| (len, Slot::Button)),
            },
            'Y' if at == 0 || line[..at].ends_with(char::is_whitespace) => yes_no(rest).map(|len| (len, Slot::YesNo)),
            _ => None,
        };
        let Some((len, kind)) = found else {
            at += c.len_utf8();
            continue;
        };
        let span = Span::new(at, at + len);
        match slots.last_mut() {
            // “__ / __ / ____” is one blank.
            Some((last, Slot::Blank))
                if kind == Slot::Blank
                    && line[last.end..at].chars().all(|c| c.is_whitespace() || matches!(c, '/' | '-' | '.')) =>
            {
                last.end = span.end;
            }
            _ => slots.push((span, kind)),
        }
        at = span.end;
    }
    // Brackets alone are buttons only where the whole line is made of them; elsewhere they are brackets.
    let outside: usize = {
        let inside: usize = slots.iter().map(|(span, _)| span.len()).sum();
        line.len() - inside
    };
    let buttons = slots.iter().filter(|(_, slot)| *slot == Slot::Button).count();
    if buttons > 0 && outside > slots.len() + 1 {
        slots.retain(|(_, slot)| *slot != Slot::Button);
    }
    // “A night..... and a day” has dots for a pause: a blank ends the line or is followed by another label.
    slots
}

fn run(rest: &str, of: char, least: usize) -> Option<usize> {
    let count = rest.chars().take_while(|&c| c == of).count();
    (count >= least).then_some(count * of.len_utf8())
}

fn button(rest: &str, open: char) -> Option<usize> {
    if open != '[' {
        return None;
    }
    let end = rest.char_indices().take(40).find(|&(_, c)| c == ']')?.0;
    let inside = &rest[1..end];
    (inside.contains(char::is_alphabetic) && inside.split_whitespace().count() <= 4).then_some(end + 1)
}

/// `Y/N`, `Y / N`, `Yes / No`, `Yes ☐ No ☐` is left to the boxes.
fn yes_no(rest: &str) -> Option<usize> {
    let (yes, no) =
        if rest.starts_with("Yes") || rest.starts_with("YES") { (3, ["No", "NO"]) } else { (1, ["N", "N"]) };
    let behind = rest[yes..].trim_start_matches(' ').strip_prefix('/')?.trim_start_matches(' ');
    let end = no.iter().find_map(|no| behind.strip_prefix(no))?;
    let whole = end.chars().next().is_none_or(|c| !c.is_alphanumeric());
    whole.then_some(rest.len() - end.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Vec<(&str, Input, bool)> {
        labels(line).iter().map(|label| (label.span.of(line), label.input, label.leads)).collect()
    }

    #[test]
    fn blanks_make_text_fields() {
        assert_eq!(
            read("Title ______ Surname ______ Date of birth __ / __ / ____"),
            [("Title", Input::Text, false), ("Surname", Input::Text, false), ("Date of birth", Input::Text, false)]
        );
        assert_eq!(read("Child's full name: ......................"), [("Child's full name", Input::Text, false)]);
        assert_eq!(read("Attach a copy of your ID: ______"), [("Attach a copy of your ID", Input::File, false)]);
    }

    #[test]
    fn boxes_stand_before_or_behind_their_words() {
        assert_eq!(
            read("May we text you?  [ ] Yes  [ ] No"),
            [("May we text you?", Input::Choice, true), ("Yes", Input::Choice, false), ("No", Input::Choice, false)]
        );
        assert_eq!(
            read("Have you ever had: asthma [ ] diabetes [ ]"),
            [
                ("Have you ever had:", Input::Choice, true),
                ("asthma", Input::Choice, false),
                ("diabetes", Input::Choice, false)
            ]
        );
        assert_eq!(
            read("Passport ( )  Licence ( )  Entered by ______"),
            [("Passport", Input::Choice, false), ("Licence", Input::Choice, false), ("Entered by", Input::Text, false)]
        );
        assert_eq!(
            read("Photo ID of adult seen Y / N   Address evidence seen Y / N   Coded by: ........"),
            [
                ("Photo ID of adult seen", Input::Choice, false),
                ("Address evidence seen", Input::Choice, false),
                ("Coded by", Input::Text, false)
            ]
        );
    }

    #[test]
    fn buttons_and_files() {
        assert_eq!(read("[Choose file] [Skip]"), [("Choose file", Input::File, false), ("Skip", Input::Button, false)]);
        assert_eq!(read("Surname (as on your form) is [sic] wrong"), []);
    }

    #[test]
    fn prices_contents_and_pauses_are_not_forms() {
        for line in [
            "Private sick note ... £20",
            "Introduction ........ 3",
            "Passport form ........ £25",
            "Well... we do",
            "a_b",
        ] {
            assert_eq!(read(line), [], "{line}");
        }
    }

    #[test]
    fn an_asterisk_requires() {
        let found = labels("Surname* ______ Other ______");
        assert!(found[0].required && !found[1].required);
    }
}
