//! Tables: rows, columns, captions, and tables that only arrange the page.

use super::Reader;
use super::scan::Attribute;
use super::stack::Context;
use super::tag::Tag;
use crate::BlockKind;

/// An open table.
#[derive(Debug)]
pub(super) struct Table {
    /// Where its element stands among the open ones.
    at: usize,
    /// The block that leads in to it.
    pub(super) lead: Option<usize>,
    /// The row, counted from 1 while rows are opened.
    pub(super) row: u32,
    /// The column of the next cell.
    next_column: u32,
    /// The column of the open cell.
    pub(super) column: u32,
    /// Whether it only arranges the page.
    pub(super) layout: bool,
    /// Whether a heading row group is open.
    heads: bool,
}

impl Reader<'_> {
    /// A start tag of a table or of a part of one.
    pub(super) fn start_table_part(&mut self, tag: Tag) {
        if tag == Tag::Table {
            self.close_implied(tag);
            self.flush();
            // A table directly inside another one ends it; inside a cell it makes the outer one a frame.
            if self.stack.scope().0 == Tag::Table {
                self.close_table_part(Tag::Table);
            }
            if let Some(outer) = self.tables.last_mut() {
                outer.layout = true;
            }
            let layout = matches!(self.scanner.attributes.get(Attribute::Role), Some("presentation" | "none"));
            let lead = self.lead();
            let at = self.stack.len();
            if self.stack.is_full() {
                return self.stack.pass_over();
            }
            self.open_element(tag, false);
            self.tables.push(Table { at, lead, row: 0, next_column: 0, column: 0, layout, heads: false });
            return;
        }
        if !self.clear_to_table(tag) {
            // A row or cell without a table: only its words count.
            return;
        }
        let full = self.stack.is_full();
        match tag {
            Tag::Tr => {
                self.next_row();
                self.open_part(tag);
            }
            Tag::Td | Tag::Th => {
                if self.stack.top_tag() != Tag::Tr {
                    self.next_row();
                    self.open_part(Tag::Tr);
                }
                let span =
                    self.scanner.attributes.get(Attribute::Colspan).and_then(|span| span.trim().parse::<u32>().ok());
                let mut layout = false;
                let mut heads = false;
                if let Some(table) = self.tables.last_mut() {
                    table.column = table.next_column;
                    table.next_column = table.next_column.saturating_add(span.unwrap_or(1).clamp(1, 1000));
                    layout = table.layout;
                    heads = table.heads;
                }
                if full || self.stack.is_full() {
                    return self.stack.pass_over();
                }
                self.open_element(tag, false);
                let context = if layout { Context::Flow } else { Context::Cell(tag == Tag::Th || heads) };
                self.stack.set_context(context);
            }
            Tag::Thead | Tag::Tbody | Tag::Tfoot => {
                if let Some(table) = self.tables.last_mut() {
                    table.heads = tag == Tag::Thead;
                }
                self.open_part(tag);
            }
            Tag::Caption => self.open_part(tag),
            _ => {}
        }
    }

    fn open_part(&mut self, tag: Tag) {
        if self.stack.is_full() {
            return self.stack.pass_over();
        }
        self.open_element(tag, false);
        if tag == Tag::Caption {
            self.stack.set_context(Context::Flow);
        }
    }

    fn next_row(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            table.row = table.row.saturating_add(1);
            table.next_column = 0;
        }
    }

    /// Closes cells and rows until `tag` may open. `false` when no table is open here.
    fn clear_to_table(&mut self, tag: Tag) -> bool {
        loop {
            let (scope, at) = self.stack.scope();
            match scope {
                Tag::Td | Tag::Th | Tag::Caption => self.pop_to(at),
                Tag::Table => {
                    let keeps = |open: Tag| match tag {
                        Tag::Td | Tag::Th => matches!(open, Tag::Tr | Tag::Tbody | Tag::Thead | Tag::Tfoot),
                        Tag::Tr => matches!(open, Tag::Tbody | Tag::Thead | Tag::Tfoot),
                        _ => false,
                    };
                    while self.stack.len() - 1 > at && !keeps(self.stack.top_tag()) {
                        self.pop();
                    }
                    return true;
                }
                _ => return false,
            }
        }
    }

    /// An end tag of a table or of a part of one.
    pub(super) fn close_table_part(&mut self, tag: Tag) {
        let Some(table) = self.tables.last().map(|table| table.at) else { return };
        let (scope, at) = self.stack.scope();
        if !matches!(scope, Tag::Table | Tag::Td | Tag::Th | Tag::Caption) {
            return;
        }
        if tag == scope {
            return self.pop_to(at);
        }
        if matches!(tag, Tag::Td | Tag::Th | Tag::Caption) {
            return;
        }
        if let Some(at) = self.stack.find(tag, table) {
            self.pop_to(at);
        }
    }

    /// The caption leads in to the table.
    pub(super) fn captioned(&mut self) {
        let caption = self.blocks.len().checked_sub(1).filter(|&last| self.blocks[last].kind == BlockKind::Paragraph);
        if let Some(table) = self.tables.last_mut() {
            table.lead = caption.or(table.lead);
        }
    }
}
