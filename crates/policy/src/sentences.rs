//! A document cut into sentences, each with the classes of its words.

use base::Span;
use documents::{Document, Region};

use crate::grammar::lexer::{Lexer, Token, sentences};
use crate::words::{Classes, Words};

/// A sentence and what stands in it.
pub(crate) struct Sentence {
    pub(crate) block: usize,
    tokens: (usize, usize),
    pub(crate) flags: Classes,
}

/// A document cut into sentences.
pub(crate) struct Text {
    tokens: Vec<Token>,
    pub(crate) sentences: Vec<Sentence>,
    /// For each block the range of its sentences.
    pub(crate) of_block: Vec<(usize, usize)>,
}

impl Text {
    pub(crate) fn new(document: &Document) -> Self {
        let words = Words::embedded();
        let mut lexer = Lexer::default();
        let mut text = Self {
            tokens: Vec::with_capacity(document.text.len() / 5),
            sentences: Vec::new(),
            of_block: Vec::with_capacity(document.blocks.len()),
        };
        for (index, block) in document.blocks.iter().enumerate() {
            let first = text.sentences.len();
            if matches!(block.region, Region::Content) {
                let start = text.tokens.len();
                lexer.tokens(words, document.words(block), block.span.start, &mut text.tokens);
                for (from, to) in sentences(&text.tokens, start) {
                    let flags = text.tokens[from..to].iter().fold(0, |flags, token| flags | token.classes);
                    text.sentences.push(Sentence { block: index, tokens: (from, to), flags });
                }
            }
            text.of_block.push((first, text.sentences.len()));
        }
        text
    }

    pub(crate) fn words(&self, sentence: &Sentence) -> &[Token] {
        &self.tokens[sentence.tokens.0..sentence.tokens.1]
    }

    pub(crate) fn span(&self, sentence: &Sentence) -> Span {
        let tokens = self.words(sentence);
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::default(),
        }
    }

    /// The sentence around a byte of the document, and its block.
    pub(crate) fn sentence_at(&self, document: &Document, offset: usize) -> Option<(Span, usize)> {
        let block = document.blocks.partition_point(|block| block.span.start <= offset).checked_sub(1)?;
        let sentences = self.in_block(block);
        let at = sentences.partition_point(|sentence| self.span(sentence).start <= offset).checked_sub(1)?;
        let span = self.span(&sentences[at]);
        (offset < span.end).then_some((span, block))
    }

    pub(crate) fn block_flags(&self, block: usize) -> Classes {
        self.in_block(block).iter().fold(0, |flags, sentence| flags | sentence.flags)
    }

    pub(crate) fn in_block(&self, block: usize) -> &[Sentence] {
        self.of_block.get(block).map_or(&[], |&(from, to)| &self.sentences[from..to])
    }
}
