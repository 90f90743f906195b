//! Forms: labels, the fields that they belong to, groups of fields, hints and placeholders.

use std::collections::HashMap;

use super::Reader;
use super::scan::Attribute;
use super::tag::Tag;
use crate::{BlockKind, Input};

/// A field: what it takes and whether it insists.
#[derive(Debug, Clone, Copy)]
struct Control {
    input: Input,
    required: bool,
}

/// A label that has been read.
#[derive(Debug)]
struct Label<'a> {
    /// The id of its field.
    names: Option<&'a str>,
    /// Its blocks: the first, and one behind the last.
    blocks: (usize, usize),
    /// The field inside it or beside it.
    control: Option<Control>,
}

/// What is known of the forms of the page so far.
#[derive(Debug, Default)]
pub(super) struct Form<'a> {
    labels: Vec<Label<'a>>,
    controls: Vec<(&'a str, Control)>,
    /// The label that is open, as an index into `labels`.
    open: Option<usize>,
    /// A label without a field yet.
    loose: Option<usize>,
    /// The block of the latest label.
    latest: Option<usize>,
    /// The legends of the open groups, and whether their first field has been seen.
    groups: Vec<(Option<usize>, bool)>,
    /// The next block is what stands beside a field without a label.
    next: Option<(BlockKind, Option<usize>)>,
}

impl Form<'_> {
    pub(super) fn open_group(&mut self) {
        self.groups.push((None, false));
    }

    pub(super) fn close_group(&mut self) {
        self.groups.pop();
    }

    /// The legend of the innermost group has been read.
    pub(super) fn group_named(&mut self, block: usize) {
        if let Some(group) = self.groups.last_mut() {
            group.0.get_or_insert(block);
        }
    }

    /// The block of the innermost legend.
    pub(super) fn legend(&self) -> Option<usize> {
        self.groups.last().and_then(|group| group.0)
    }

    /// The block of the latest label.
    pub(super) fn latest_label(&self) -> Option<usize> {
        self.latest.or(self.legend())
    }

    /// A block of the open label has been read.
    pub(super) fn labelled(&mut self, block: usize) {
        self.latest = Some(block);
    }

    /// What the open label is, as far as is known.
    pub(super) fn label_kind(&self) -> BlockKind {
        let control = self.open.and_then(|open| self.labels[open].control);
        let Control { input, required } = control.unwrap_or(Control { input: Input::Text, required: false });
        BlockKind::Field { required, input }
    }

    /// What the next block is, if a field stood just before it.
    pub(super) fn take_next(&mut self) -> Option<(BlockKind, Option<usize>)> {
        self.next.take()
    }
}

impl Reader<'_> {
    pub(super) fn open_label(&mut self) {
        let names = self.scanner.attributes.get(Attribute::For);
        let here = self.blocks.len();
        self.form.open = Some(self.form.labels.len());
        self.form.labels.push(Label { names, blocks: (here, here), control: None });
    }

    pub(super) fn close_label(&mut self) {
        let Some(index) = self.form.open.take() else { return };
        let here = self.blocks.len();
        let label = &mut self.form.labels[index];
        label.blocks.1 = here;
        if label.control.is_none() && label.names.is_none() {
            self.form.loose = Some(index);
        }
    }

    /// An `input`, `select` or `textarea`.
    pub(super) fn control(&mut self, tag: Tag) {
        let attributes = &self.scanner.attributes;
        let kind = attributes.get(Attribute::Type).unwrap_or("");
        let is = |names: &[&str]| names.iter().any(|name| kind.eq_ignore_ascii_case(name));
        let input = match tag {
            Tag::Select => Input::Choice,
            Tag::Textarea => Input::Text,
            _ if is(&["hidden"]) => return,
            _ if is(&["file"]) => Input::File,
            _ if is(&["checkbox", "radio"]) => Input::Choice,
            _ if is(&["submit", "button", "reset", "image"]) => Input::Button,
            _ => Input::Text,
        };
        let required = attributes.has(Attribute::Required) || attributes.get(Attribute::AriaRequired) == Some("true");
        let control = Control { input, required };
        if input == Input::Button {
            if let Some(value) = attributes.range(Attribute::Value) {
                self.attribute_block(value, control, None);
            }
            return;
        }
        let id = attributes.get(Attribute::Id).filter(|id| !id.is_empty());
        let name = attributes.range(Attribute::AriaLabel);
        let placeholder = attributes.range(Attribute::Placeholder);
        if let Some(id) = id {
            self.form.controls.push((id, control));
        }
        if let Some((Some(legend), seen @ false)) = self.form.groups.last_mut() {
            *seen = true;
            set_control(&mut self.blocks[*legend], control.input, false);
        }
        let named_by_label =
            id.is_some_and(|id| self.form.labels.iter().rev().take(8).any(|label| label.names == Some(id)));
        if let Some(open) = self.form.open {
            self.form.labels[open].control = Some(control);
            if let Some(block) = &mut self.open {
                block.set_control(control.input, control.required);
            }
        } else if named_by_label {
            self.flush();
        } else if let Some(loose) = self.form.loose.take() {
            self.flush();
            self.form.labels[loose].control = Some(control);
        } else if let Some(name) = name {
            self.attribute_block(name, control, self.form.legend());
        } else if input != Input::Choice || tag == Tag::Select {
            self.words_before(control);
        } else {
            self.flush();
            let lead = self.form.legend();
            self.form.next = Some((BlockKind::Field { required, input }, lead)).filter(|_| id.is_none());
        }
        if let Some(placeholder) = placeholder {
            let lead = self.form.latest;
            self.attribute_block(placeholder, control, lead);
        }
    }

    /// “Name:” in front of a field that nothing else labels.
    fn words_before(&mut self, control: Control) {
        if let Some(block) = &mut self.open
            && self.text.len() - block.start() < 120
            && !self.text.ends_with('.')
        {
            block.become_field(control.input, control.required);
            self.flush();
            self.form.latest = self.blocks.len().checked_sub(1);
        }
    }

    /// What a person sees in or on a field though it stands in an attribute.
    fn attribute_block(&mut self, (start, end): (usize, usize), control: Control, lead: Option<usize>) {
        self.flush();
        let kind = BlockKind::Field { required: control.required, input: control.input };
        self.form.next = Some((kind, lead));
        self.words(start, end, false);
        self.flush();
        self.form.next = None;
    }

    /// A `textarea`: its words are a hint or an answer begun.
    pub(super) fn textarea(&mut self) {
        self.control(Tag::Textarea);
        let (start, end) = self.scanner.raw_text(Tag::Textarea);
        let control = Control { input: Input::Text, required: false };
        if !self.stack.top().dropped {
            let lead = self.form.latest;
            self.attribute_block((start, end), control, lead);
        }
    }

    /// Tells each label what the field takes that it names.
    pub(super) fn bind_labels(&mut self) {
        if self.form.labels.is_empty() {
            return;
        }
        let mut by_id: HashMap<&str, Control> = HashMap::new();
        for &(id, control) in &self.form.controls {
            by_id.entry(id).or_insert(control);
        }
        for label in &self.form.labels {
            let Some(control) = label.control.or_else(|| by_id.get(label.names?).copied()) else { continue };
            let (from, to) = label.blocks;
            for block in self.blocks.get_mut(from..to.max(from)).unwrap_or_default() {
                set_control(block, control.input, control.required);
            }
        }
    }
}

fn set_control(block: &mut crate::Block, input: Input, required: bool) {
    if let BlockKind::Field { input: old, required: old_required } = &mut block.kind
        && *old != Input::Button
    {
        *old = input;
        *old_required |= required;
    }
}
