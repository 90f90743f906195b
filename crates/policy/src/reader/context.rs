//! What stands around papers: the question that is being answered, a myth, a box for the practice's
//! own use, the words that lead in to a list.

use base::Span;
use documents::{BlockKind, Input};

use super::Reader;
use crate::grammar::act::{Act, Reading, stance};
use crate::grammar::lexer::{Shape, Token};
use crate::grammar::mentions::{Kinds, Mention};
use crate::words::{
    ASK, FALSEHOOD, GIVE, HAVE, LINK, MUST, MYTH, NO, NOPE, OFFICE, ORDER_VERB, POLITE, REFUSE, SEE, SOFT_MODAL,
    SUBJECT, WITHOUT, YES,
};

impl Reader<'_> {
    /// Puts a reading into its place: questions, myths, office boxes, lists and their lead.
    pub(super) fn in_context(&self, index: usize, reading: Reading, mention: &Mention) -> Option<Reading> {
        let sentence = &self.text.sentences[index];
        let tokens = self.text.words(sentence);
        let by = |act: Act| Some(Reading { act, decided_by: reading.decided_by });
        if self.office(index) {
            return matches!(reading.act, Act::Bare | Act::List | Act::Pass | Act::Request | Act::Require)
                .then_some(Reading { act: Act::Mention, ..reading });
        }
        let polite = tokens.iter().position(Token::is_word).is_some_and(|at| {
            let asks = tokens[at].is(ASK | SOFT_MODAL)
                || tokens[at].is(HAVE) && tokens.get(at + 1).is_some_and(|next| next.is(SUBJECT));
            let refuses = tokens.iter().any(|token| token.is(REFUSE | WITHOUT));
            let polite = tokens
                .iter()
                .position(|token| token.is(POLITE))
                .is_some_and(|by| tokens.iter().skip(by + 1).take(7).any(|token| token.is(GIVE | SEE)));
            (asks || polite) && !refuses && tokens.iter().skip(at + 1).take(6).any(|token| token.is(GIVE | ASK))
        });
        if tokens.last().is_some_and(|token| token.shape == Shape::Question) && !polite {
            return self.answered(index, reading);
        }
        let falsehood = sentence.flags & FALSEHOOD != 0 && tokens.iter().take(4).any(|token| token.is(FALSEHOOD))
            || self.under_myth(sentence.block);
        if falsehood {
            return by(Act::Deny);
        }
        if sentence.flags & MYTH != 0 && !matches!(reading.act, Act::Deny | Act::Promise) {
            return if self.contradicted(index) { by(Act::Deny) } else { None };
        }
        match reading.act {
            Act::Pass => None,
            Act::Bare | Act::List => {
                let lead = self.lead(sentence.block, index);
                let starred = self
                    .document
                    .text
                    .get(self.text.span(sentence).end..)
                    .is_some_and(|rest| rest.trim_start_matches(' ').starts_with('*'))
                    || self.text.span(sentence).of(&self.document.text).ends_with(" *");
                let required_field =
                    matches!(self.document.blocks[sentence.block].kind, BlockKind::Field { required: true, .. })
                        || starred && !matches!(self.document.blocks[sentence.block].kind, BlockKind::Paragraph);
                let field = matches!(self.document.blocks[sentence.block].kind, BlockKind::Field { .. });
                match lead {
                    Some(lead) if matches!(lead.act, Act::Require | Act::Mention | Act::Deny) => {
                        // What decided stands in another sentence.
                        Some(Reading { act: lead.act, decided_by: None })
                    }
                    Some(lead) if matches!(lead.act, Act::Way | Act::Promise) => None,
                    _ if required_field => by(Act::Require),
                    _ if mention.kinds == Kinds::ANY => None,
                    _ if reading.act == Act::List => by(Act::List),
                    _ => self
                        .bare(sentence.block, tokens, field, mention)
                        .then_some(Reading { act: Act::Request, ..reading }),
                }
            }
            Act::Request => match self.lead(sentence.block, index) {
                Some(Reading { act: Act::Require, .. }) if !tokens.iter().any(|token| token.is(ASK)) => {
                    by(Act::Require)
                }
                _ => Some(reading),
            },
            _ => Some(reading),
        }
    }

    /// Whether words without a verb of asking ask all the same: a checklist, an order.
    pub(super) fn bare(&self, block: usize, tokens: &[Token], field: bool, mention: &Mention) -> bool {
        let block = &self.document.blocks[block];
        if let BlockKind::Field { input: Input::Button, .. } = block.kind {
            return false;
        }
        let subject = tokens.iter().take(mention.first).any(|token| token.is(SUBJECT));
        let order = tokens.iter().take(mention.first).enumerate().any(|(at, token)| {
            token.is(GIVE | SEE | ORDER_VERB)
                && (at == 0
                    || matches!(
                        tokens[at - 1].shape,
                        Shape::Comma | Shape::Colon | Shape::Dash | Shape::Number | Shape::Other
                    )
                    || tokens[at - 1].is(LINK) && !tokens[at - 1].is(SUBJECT))
        });
        let listed = !matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading(_));
        field || order || listed && !subject || !subject && tokens.len() <= 30
    }

    /// The strength of the words that lead in to this block: its list's lead, the line before that
    /// ends in a colon, or the heading right above.
    pub(super) fn lead(&self, block: usize, index: usize) -> Option<Reading> {
        let mut at = block;
        for _ in 0..5 {
            let Some(lead) = self.document.blocks[at].lead else { break };
            let sentences = self.text.in_block(lead);
            for sentence in sentences.iter().rev().take(2) {
                if let Some(reading) = stance(self.text.words(sentence)) {
                    return Some(reading);
                }
            }
            at = lead;
        }
        let (first, _) = self.text.of_block[block];
        if index > first {
            let before = &self.text.sentences[index - 1];
            if self.text.words(before).last().is_some_and(|token| token.shape == Shape::Colon) {
                return stance(self.text.words(before));
            }
        }
        if block > 0 && self.document.blocks[block].lead.is_none() && !self.is_heading(block - 1) {
            let ends_in_colon = self.text.in_block(block - 1).last().is_some_and(|sentence| {
                self.text.words(sentence).last().is_some_and(|token| token.shape == Shape::Colon)
            });
            if ends_in_colon && let Some(sentence) = self.text.in_block(block - 1).last() {
                return stance(self.text.words(sentence));
            }
        }
        let heading = *self.document.blocks[block].headings.last()?;
        let listed = !matches!(self.document.blocks[block].kind, BlockKind::Paragraph);
        if !listed && block - heading > 3 {
            return None;
        }
        self.text.in_block(heading).iter().rev().find_map(|sentence| stance(self.text.words(sentence)))
    }

    pub(super) fn is_heading(&self, block: usize) -> bool {
        matches!(self.document.blocks[block].kind, BlockKind::Heading(_))
    }

    /// Whether the next block stands under this heading. A heading with nothing below may be an item.
    pub(super) fn has_children(&self, heading: usize) -> bool {
        self.document.blocks.get(heading + 1).is_some_and(|next| next.headings.contains(&heading))
    }

    /// Boxes that the practice fills in.
    pub(super) fn office(&self, index: usize) -> bool {
        let sentence = &self.text.sentences[index];
        if sentence.flags & OFFICE != 0 {
            return true;
        }
        let block = &self.document.blocks[sentence.block];
        let above = block.lead.into_iter().chain(block.headings.last().copied()).chain(sentence.block.checked_sub(1));
        above.clone().any(|at| self.text.block_flags(at) & OFFICE != 0) && self.text.words(sentence).len() < 40
    }

    /// What the answer to a question makes of the papers in it.
    pub(super) fn answered(&self, index: usize, reading: Reading) -> Option<Reading> {
        let next = self.text.sentences.get(index + 1)?;
        // “A: Neither.”
        let label = self.text.words(next).iter().position(|token| token.shape == Shape::Colon).filter(|&at| at <= 1);
        let first = self.text.words(next).iter().skip(label.map_or(0, |at| at + 1)).find(|token| token.is_word())?;
        let tokens = self.text.words(&self.text.sentences[index]);
        let short = self.text.words(next).iter().take_while(|token| token.shape != Shape::Comma).count() <= 3;
        if first.is(NOPE)
            && (short || first.span.len() > 3 || self.text.words(next).get(1).is_some_and(|token| !token.is_word()))
        {
            // “Do I need ID? No.” denies; “Can you refuse me without ID? No.” promises.
            return match reading.act {
                Act::Way | Act::Promise => Some(Reading { act: Act::Require, ..reading }),
                _ => Some(Reading { act: Act::Deny, ..reading }),
            };
        }
        if first.is(YES) {
            return match reading.act {
                Act::Way | Act::Promise => Some(Reading { act: Act::Promise, ..reading }),
                Act::Pass | Act::Deny => None,
                _ if tokens.iter().any(|token| token.is(MUST)) => Some(Reading { act: Act::Require, ..reading }),
                _ => Some(Reading { act: Act::Request, ..reading }),
            };
        }
        None
    }

    /// A question that asks for papers is shown with its answer.
    pub(super) fn with_answer(&self, index: usize, act: Act) -> Span {
        let span = self.text.span(&self.text.sentences[index]);
        let asks = matches!(act, Act::Require | Act::Request);
        let question =
            self.text.words(&self.text.sentences[index]).last().is_some_and(|token| token.shape == Shape::Question);
        match self.text.sentences.get(index + 1) {
            Some(next) if question && asks => Span::new(span.start, self.text.span(next).end),
            _ => span,
        }
    }

    /// “Myth: you need a passport. Not so.”
    pub(super) fn contradicted(&self, index: usize) -> bool {
        self.text
            .sentences
            .get(index + 1)
            .is_some_and(|next| self.text.words(next).iter().take(4).any(|token| token.is(NOPE | NO)))
    }

    /// A cell in a column of myths.
    pub(super) fn under_myth(&self, block: usize) -> bool {
        let BlockKind::Cell { column, row, .. } = self.document.blocks[block].kind else { return false };
        let head = (0..block).rev().find(|&at| matches!(self.document.blocks[at].kind, BlockKind::Cell { row: 0, column: same, .. } if same == column));
        row > 0 && head.is_some_and(|at| self.text.block_flags(at) & FALSEHOOD != 0)
    }
}
