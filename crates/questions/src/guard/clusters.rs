//! Runs of digits that stand together, such as `020 7946 0018`.

/// A maximal run of digits.
#[derive(Debug, Clone)]
pub(super) struct Group {
    pub(super) digits: String,
    pub(super) start: usize,
    pub(super) end: usize,
    /// What stands between the group before in its cluster and this one.
    pub(super) gap: String,
}

/// Groups with nothing but one or two separators between them.
#[derive(Debug, Default)]
pub(super) struct Cluster {
    pub(super) groups: Vec<Group>,
    /// `+` in front of it.
    pub(super) plus: bool,
    /// A letter or a sign of money touches it in front: `£500`, `W12`.
    pub(super) bound: bool,
}

/// All clusters of a text.
pub(super) fn clusters(text: &str) -> Vec<Cluster> {
    let mut all: Vec<Cluster> = Vec::new();
    let mut open = Cluster::default();
    let mut gap_start = 0;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            at += 1;
        }
        let gap = &text[gap_start..start];
        if !joins(gap) || open.groups.is_empty() {
            if !open.groups.is_empty() {
                all.push(std::mem::take(&mut open));
            }
            let mut before = text[..start].chars().rev();
            let touching = before.next();
            open.plus = touching == Some('+') || (touching == Some('(') && before.next() == Some('+'));
            open.bound = touching.is_some_and(|c| c.is_alphabetic() || matches!(c, '£' | '€' | '$' | '#' | '_'));
        }
        let gap = if open.groups.is_empty() { String::new() } else { gap.to_owned() };
        open.groups.push(Group { digits: text[start..at].to_owned(), start, end: at, gap });
        gap_start = at;
    }
    if !open.groups.is_empty() {
        all.push(open);
    }
    all
}

/// Whether two groups with this between them belong together.
fn joins(gap: &str) -> bool {
    gap.len() <= 3 && !gap.is_empty() && gap.chars().all(|c| matches!(c, ' ' | '-' | '.' | '(' | ')' | '/'))
}
