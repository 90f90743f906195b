//! Cuts HTML into tags and text, as browsers do, in one pass over the bytes.
//!
//! Nothing is built: a token is a pair of offsets, and of the attributes only those that the reader
//! asks about are kept, in a table of fixed size. Whatever the input, each byte is looked at a bounded
//! number of times. Comments, doctypes and the insides of scripts are passed over here.

use memchr::{memchr, memchr2, memmem};

use super::tag::{Tag, pack};

/// A piece of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// Text from one offset to another, entities not yet decoded.
    Text(usize, usize),
    /// A start tag; its attributes are in [`Scanner::attributes`].
    Start(Tag, /* closed by itself */ bool),
    /// An end tag.
    End(Tag),
    /// A CDATA section inside SVG or MathML: text without entities.
    Verbatim(usize, usize),
}

macro_rules! attributes {
    ($($attribute:ident $name:literal;)*) => {
        /// An attribute that the reader asks about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(super) enum Attribute { $(#[doc = $name] $attribute,)* }

        const ATTRIBUTES: usize = [$(Attribute::$attribute),*].len();

        #[inline]
        #[allow(non_upper_case_globals, reason = "the constants carry the names of the attributes")]
        fn attribute(key: u128) -> Option<Attribute> {
            $(const $attribute: u128 = pack($name.as_bytes());)*
            match key { $($attribute => Some(Attribute::$attribute),)* _ => None }
        }
    };
}

attributes! {
    AriaControls "aria-controls";
    AriaExpanded "aria-expanded";
    AriaLabel "aria-label";
    AriaLabelledby "aria-labelledby";
    AriaLevel "aria-level";
    AriaRequired "aria-required";
    Class "class";
    Colspan "colspan";
    Content "content";
    For "for";
    Hidden "hidden";
    Href "href";
    HttpEquiv "http-equiv";
    Id "id";
    Lang "lang";
    Open "open";
    Placeholder "placeholder";
    Required "required";
    Role "role";
    Start "start";
    Style "style";
    Type "type";
    Value "value";
}

/// The attributes of the latest start tag.
#[derive(Debug)]
pub(super) struct Attributes<'a> {
    source: &'a str,
    seen: u32,
    values: [(usize, usize); ATTRIBUTES],
}

impl<'a> Attributes<'a> {
    fn clear(&mut self) {
        self.seen = 0;
    }

    /// The first of equal attributes counts.
    fn set(&mut self, key: u128, start: usize, end: usize) {
        if let Some(attribute) = attribute(key) {
            let bit = 1 << attribute as u32;
            if self.seen & bit == 0 {
                self.seen |= bit;
                self.values[attribute as usize] = (start, end);
            }
        }
    }

    /// Whether none of the known attributes is there.
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.seen == 0
    }

    /// Whether the attribute is there, with or without a value.
    #[inline]
    pub(super) fn has(&self, attribute: Attribute) -> bool {
        self.seen & (1 << attribute as u32) != 0
    }

    /// Where the value stands in the page; empty for an attribute without one.
    #[inline]
    pub(super) fn range(&self, attribute: Attribute) -> Option<(usize, usize)> {
        self.has(attribute).then(|| self.values[attribute as usize])
    }

    /// The value as it stands in the page, entities not decoded.
    #[inline]
    pub(super) fn get(&self, attribute: Attribute) -> Option<&'a str> {
        self.range(attribute).map(|(start, end)| &self.source[start..end])
    }
}

/// Reads tokens from a page.
#[derive(Debug)]
pub(super) struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    /// The attributes of the latest start tag.
    pub(super) attributes: Attributes<'a>,
    /// Whether SVG or MathML is open, where CDATA sections exist.
    pub(super) foreign: bool,
}

#[inline]
const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | 0x0c)
}

impl<'a> Scanner<'a> {
    /// Begins at the start of `source`.
    pub(super) fn new(source: &'a str) -> Self {
        let attributes = Attributes { source, seen: 0, values: [(0, 0); ATTRIBUTES] };
        Self { bytes: source.as_bytes(), at: 0, attributes, foreign: false }
    }

    /// The next token, `None` at the end.
    pub(super) fn next(&mut self) -> Option<Token> {
        loop {
            let start = self.at;
            let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty())?;
            let open = match memchr(b'<', rest) {
                Some(0) => start,
                Some(length) => {
                    self.at = start + length;
                    return Some(Token::Text(start, self.at));
                }
                None => {
                    self.at = self.bytes.len();
                    return Some(Token::Text(start, self.at));
                }
            };
            match self.bytes.get(open + 1).copied() {
                Some(byte) if byte.is_ascii_alphabetic() => {
                    let (tag, behind) = self.tag_name(open + 1);
                    return self.tag_rest(behind).map(|closed| Token::Start(tag, closed));
                }
                Some(b'/') => match self.bytes.get(open + 2).copied() {
                    Some(byte) if byte.is_ascii_alphabetic() => {
                        let (tag, behind) = self.tag_name(open + 2);
                        return self.tag_rest(behind).map(|_| Token::End(tag));
                    }
                    Some(b'>') => self.at = open + 3,
                    Some(_) => self.skip_to_bracket(open + 2),
                    None => return self.literal(open),
                },
                Some(b'!') => {
                    if let Some(cdata) = self.declaration(open) {
                        return Some(cdata);
                    }
                }
                Some(b'?') => self.skip_to_bracket(open + 2),
                // “< 18” is text.
                _ => return self.literal(open),
            }
        }
    }

    /// The bracket at `open` and the text behind it.
    fn literal(&mut self, open: usize) -> Option<Token> {
        let end = memchr(b'<', &self.bytes[open + 1..]).map_or(self.bytes.len(), |length| open + 1 + length);
        self.at = end;
        Some(Token::Text(open, end))
    }

    /// Passes over a comment or doctype. Gives the text of a CDATA section where there can be one.
    fn declaration(&mut self, open: usize) -> Option<Token> {
        let rest = &self.bytes[open + 2..];
        if rest.starts_with(b"--") {
            self.at = self.comment_end(open + 4);
        } else if self.foreign && rest.starts_with(b"[CDATA[") {
            let start = open + 9;
            let end = memmem::find(&self.bytes[start..], b"]]>").map_or(self.bytes.len(), |length| start + length);
            self.at = (end + 3).min(self.bytes.len());
            return Some(Token::Verbatim(start, end));
        } else {
            self.skip_to_bracket(open + 2);
        }
        None
    }

    /// The offset behind the comment whose text begins at `start`.
    fn comment_end(&self, start: usize) -> usize {
        let rest = &self.bytes[start..];
        if rest.starts_with(b">") {
            return start + 1;
        }
        if rest.starts_with(b"->") {
            return start + 2;
        }
        let mut at = start;
        while let Some(length) = memchr(b'-', &self.bytes[at..]) {
            at += length + 1;
            if self.bytes[at..].starts_with(b"->") {
                return at + 2;
            }
            if self.bytes[at..].starts_with(b"-!>") {
                return at + 3;
            }
        }
        self.bytes.len()
    }

    fn skip_to_bracket(&mut self, from: usize) {
        let rest = self.bytes.get(from..).unwrap_or(&[]);
        self.at = memchr(b'>', rest).map_or(self.bytes.len(), |length| from + length + 1);
    }

    /// The element named at `start` and the offset behind its name.
    #[inline]
    fn tag_name(&self, start: usize) -> (Tag, usize) {
        let (key, end) = self.name(start, |byte| is_space(byte) || matches!(byte, b'/' | b'>'));
        (Tag::of(key), end)
    }

    /// Packs the name from `start` up to the first byte for which `ends` holds.
    #[inline]
    fn name(&self, start: usize, ends: impl Fn(u8) -> bool) -> (u128, usize) {
        let mut key = 0u128;
        let mut at = start;
        while let Some(&byte) = self.bytes.get(at) {
            if ends(byte) {
                break;
            }
            key = key << 8 | u128::from(byte.to_ascii_lowercase());
            at += 1;
        }
        (if at - start > 16 { 0 } else { key }, at)
    }

    /// Reads attributes up to the closing bracket. `None` when the page ends inside the tag; browsers
    /// then drop it. Otherwise whether the tag closes itself.
    fn tag_rest(&mut self, start: usize) -> Option<bool> {
        self.attributes.clear();
        let mut at = start;
        let mut slash = false;
        let bytes = self.bytes;
        loop {
            let Some(&byte) = bytes.get(at) else {
                self.at = bytes.len();
                return None;
            };
            match byte {
                b'>' => {
                    self.at = at + 1;
                    return Some(slash);
                }
                b'/' => at += 1,
                _ if is_space(byte) => at += 1,
                _ => at = self.attribute(at)?,
            }
            slash = byte == b'/';
        }
    }

    /// Reads one attribute; gives the offset behind it.
    fn attribute(&mut self, start: usize) -> Option<usize> {
        let bytes = self.bytes;
        // An equals sign may begin a name.
        let (key, mut at) = {
            let (key, end) = self.name(start + 1, |byte| is_space(byte) || matches!(byte, b'/' | b'>' | b'='));
            let length = end - start;
            let first = u128::from(bytes[start].to_ascii_lowercase());
            (if length > 16 { 0 } else { key | first << (8 * (length - 1)) }, end)
        };
        while bytes.get(at).copied().is_some_and(is_space) {
            at += 1;
        }
        if bytes.get(at) != Some(&b'=') {
            self.attributes.set(key, at, at);
            return Some(at);
        }
        at += 1;
        while bytes.get(at).copied().is_some_and(is_space) {
            at += 1;
        }
        match bytes.get(at).copied() {
            Some(quote @ (b'"' | b'\'')) => {
                let start = at + 1;
                let Some(length) = memchr(quote, &bytes[start..]) else {
                    self.at = bytes.len();
                    return None;
                };
                self.attributes.set(key, start, start + length);
                Some(start + length + 1)
            }
            Some(b'>') => {
                self.attributes.set(key, at, at);
                Some(at)
            }
            _ => {
                let start = at;
                while bytes.get(at).is_some_and(|&byte| !is_space(byte) && byte != b'>') {
                    at += 1;
                }
                self.attributes.set(key, start, at);
                Some(at)
            }
        }
    }

    /// Passes over raw text (`style`, `title`, `textarea`, …) up to and with its end tag; gives its extent.
    pub(super) fn raw_text(&mut self, tag: Tag) -> (usize, usize) {
        let start = self.at;
        let mut at = start;
        while let Some(length) = memchr(b'<', self.bytes.get(at..).unwrap_or(&[])) {
            at += length;
            if self.is_end_tag(at, tag.name()) {
                return self.finish_raw(start, at, tag);
            }
            at += 1;
        }
        self.at = self.bytes.len();
        (start, self.bytes.len())
    }

    /// Passes over everything that is left; gives its extent.
    pub(super) fn rest(&mut self) -> (usize, usize) {
        let start = self.at;
        self.at = self.bytes.len();
        (start, self.at)
    }

    /// Passes over a script. Inside `<!--` a second `<script>` hides its own end tag.
    pub(super) fn script(&mut self) {
        let start = self.at;
        let mut at = start;
        let mut escaped = false;
        let mut doubly = false;
        loop {
            let rest = self.bytes.get(at..).unwrap_or(&[]);
            let found = if escaped { memchr2(b'<', b'-', rest) } else { memchr(b'<', rest) };
            let Some(length) = found else {
                self.at = self.bytes.len();
                return;
            };
            at += length;
            let rest = &self.bytes[at..];
            if rest.starts_with(b"-->") {
                escaped = false;
                doubly = false;
                at += 3;
            } else if self.is_end_tag(at, "script") {
                if !doubly {
                    self.finish_raw(start, at, Tag::Script);
                    return;
                }
                doubly = false;
                at += 8;
            } else if !escaped && rest.starts_with(b"<!--") {
                escaped = true;
                // “<!-->” and “<!--->” close at once: the dashes count twice.
                at += 2;
            } else if escaped && !doubly && self.is_named(at + 1, "script") {
                doubly = true;
                at += 7;
            } else {
                at += 1;
            }
        }
    }

    fn finish_raw(&mut self, start: usize, end: usize, tag: Tag) -> (usize, usize) {
        if self.tag_rest(end + 2 + tag.name().len()).is_none() {
            self.at = self.bytes.len();
        }
        (start, end)
    }

    /// Whether `</name` and a delimiter stand at `at`.
    fn is_end_tag(&self, at: usize, name: &str) -> bool {
        self.bytes.get(at + 1) == Some(&b'/') && self.is_named(at + 2, name)
    }

    /// Whether `name`, in whatever case, and a delimiter stand at `at`.
    fn is_named(&self, at: usize, name: &str) -> bool {
        let end = at + name.len();
        self.bytes.get(at..end).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
            && self.bytes.get(end).is_some_and(|&byte| is_space(byte) || matches!(byte, b'/' | b'>'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(source: &str) -> Vec<String> {
        let mut scanner = Scanner::new(source);
        let mut found = Vec::new();
        while let Some(token) = scanner.next() {
            found.push(match token {
                Token::Text(start, end) | Token::Verbatim(start, end) => format!("'{}'", &source[start..end]),
                Token::Start(tag, closed) => {
                    let mut line = format!("<{}", tag.name());
                    for attribute in [Attribute::Id, Attribute::Class, Attribute::Hidden, Attribute::Href] {
                        if let Some(value) = scanner.attributes.get(attribute) {
                            line += &format!(" {attribute:?}={value}");
                        }
                    }
                    line + if closed { "/>" } else { ">" }
                }
                Token::End(tag) => format!("</{}>", tag.name()),
            });
            if matches!(token, Token::Start(Tag::Script, _)) {
                scanner.script();
            }
        }
        found
    }

    #[test]
    fn tags_and_attributes_as_browsers_read_them() {
        assert_eq!(
            tokens(r#"a<P ID = "x y" class='b' id=z hidden>c</p >d"#),
            ["'a'", "<p Id=x y Class=b Hidden=>", "'c'", "</p>", "'d'"]
        );
        assert_eq!(tokens("<a href=/x/>y</a>"), ["<a Href=/x/>", "'y'", "</a>"]);
        assert_eq!(tokens("<br/><br / ><a =x id=1 / class=2>"), ["<br/>", "<br>", "<a Id=1 Class=2>"]);
        assert_eq!(tokens("<a id=>x"), ["<a Id=>", "'x'"]);
        assert_eq!(tokens("1 < 2 <> </> <3"), ["'1 '", "'< 2 '", "'<> '", "' '", "'<3'"]);
        assert_eq!(tokens("x<p id=\"never closed"), ["'x'"]);
    }

    #[test]
    fn comments_and_scripts_are_passed_over() {
        assert_eq!(
            tokens("a<!-- <b> -->c<!-->d<!--->e<!-- --!>f<!doctype html>g<?php ?>h"),
            ["'a'", "'c'", "'d'", "'e'", "'f'", "'g'", "'h'"]
        );
        assert_eq!(tokens("<script>'</scripty>' </SCRIPT >a"), ["<script>", "'a'"]);
        assert_eq!(tokens("<script><!-- <script> </script> --></script>a"), ["<script>", "'a'"]);
        assert_eq!(tokens("<script><!--><script></script>a"), ["<script>", "'a'"]);
        assert_eq!(tokens("<script>never closed"), ["<script>"]);
        assert_eq!(tokens("<!-- never closed"), Vec::<String>::new());
    }
}
