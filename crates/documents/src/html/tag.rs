//! The names of HTML elements, and how each behaves when it is opened or closed.

/// Lower-case name of up to 16 bytes as one number; longer names give 0, which no element has.
pub(super) const fn pack(name: &[u8]) -> u128 {
    if name.len() > 16 {
        return 0;
    }
    let mut key = 0u128;
    let mut at = 0;
    while at < name.len() {
        key = key << 8 | name[at].to_ascii_lowercase() as u128;
        at += 1;
    }
    key
}

/// Ends a block of text: what stands before and behind is not one sentence.
const BLOCK: u16 = 1;
/// Has no content and no end tag.
const VOID: u16 = 2;
/// Closes an open paragraph.
const CLOSES_P: u16 = 4;
/// Stops the search for an open element to close.
const SCOPE: u16 = 8;
/// Is not closed by the end tag of an inline element around it.
const SPECIAL: u16 = 16;
/// Inline formatting: its end tag leaves the elements inside it open.
const FORMAT: u16 = 32;
/// Its content is not markup and is not shown.
const RAW: u16 = 64;
/// Ends foreign (SVG, MathML) content.
const BREAKOUT: u16 = 128;
/// A heading, `h1` to `h6`.
const HEADING: u16 = 256;
/// Part of a table.
const TABLE_PART: u16 = 512;

macro_rules! tags {
    ($($tag:ident $name:literal $flags:expr;)*) => {
        /// An HTML element that the reader knows; all others are `Other`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(super) enum Tag { $(#[doc = $name] $tag,)* #[doc = "any other"] Other }

        const FLAGS: [u16; Tag::COUNT] = [$($flags,)* 0];
        const NAMES: &[(&str, Tag)] = &[$(($name, Tag::$tag),)*];

        impl Tag {
            /// How many there are, `Other` included.
            pub(super) const COUNT: usize = Tag::Other as usize + 1;

            /// The element with this packed name.
            #[inline]
            #[allow(non_upper_case_globals, reason = "the constants carry the names of the elements")]
            pub(super) fn of(key: u128) -> Tag {
                $(const $tag: u128 = pack($name.as_bytes());)*
                match key { $($tag => Tag::$tag,)* _ => Tag::Other }
            }
        }
    };
}

tags! {
    A "a" FORMAT;
    Abbr "abbr" 0;
    Address "address" BLOCK | CLOSES_P | SPECIAL;
    AnnotationXml "annotation-xml" 0;
    Applet "applet" SCOPE | SPECIAL;
    Area "area" VOID;
    Article "article" BLOCK | CLOSES_P | SPECIAL;
    Aside "aside" BLOCK | CLOSES_P | SPECIAL;
    Audio "audio" 0;
    B "b" FORMAT | BREAKOUT;
    Base "base" VOID;
    Bgsound "bgsound" VOID;
    Big "big" FORMAT | BREAKOUT;
    Blockquote "blockquote" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Body "body" BLOCK | BREAKOUT;
    Br "br" VOID | BREAKOUT;
    Button "button" BLOCK | SPECIAL;
    Canvas "canvas" 0;
    Caption "caption" BLOCK | SCOPE | SPECIAL | TABLE_PART;
    Center "center" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Code "code" FORMAT | BREAKOUT;
    Col "col" VOID | TABLE_PART;
    Colgroup "colgroup" TABLE_PART;
    Datalist "datalist" 0;
    Dd "dd" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Desc "desc" 0;
    Details "details" BLOCK | CLOSES_P | SPECIAL;
    Dialog "dialog" BLOCK | CLOSES_P;
    Dir "dir" BLOCK | CLOSES_P | SPECIAL;
    Div "div" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Dl "dl" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Dt "dt" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Em "em" FORMAT | BREAKOUT;
    Embed "embed" VOID | BREAKOUT;
    Fieldset "fieldset" BLOCK | CLOSES_P | SPECIAL;
    Figcaption "figcaption" BLOCK | CLOSES_P | SPECIAL;
    Figure "figure" BLOCK | CLOSES_P | SPECIAL;
    Font "font" FORMAT;
    Footer "footer" BLOCK | CLOSES_P | SPECIAL;
    ForeignObject "foreignobject" 0;
    Form "form" BLOCK | CLOSES_P | SPECIAL;
    Frame "frame" VOID;
    Frameset "frameset" BLOCK;
    H1 "h1" BLOCK | CLOSES_P | SPECIAL | HEADING | BREAKOUT;
    H2 "h2" BLOCK | CLOSES_P | SPECIAL | HEADING | BREAKOUT;
    H3 "h3" BLOCK | CLOSES_P | SPECIAL | HEADING | BREAKOUT;
    H4 "h4" BLOCK | CLOSES_P | SPECIAL | HEADING | BREAKOUT;
    H5 "h5" BLOCK | CLOSES_P | SPECIAL | HEADING | BREAKOUT;
    H6 "h6" BLOCK | CLOSES_P | SPECIAL | HEADING | BREAKOUT;
    Head "head" BLOCK | BREAKOUT;
    Header "header" BLOCK | CLOSES_P | SPECIAL;
    Hgroup "hgroup" BLOCK | CLOSES_P | SPECIAL;
    Hr "hr" BLOCK | VOID | CLOSES_P | BREAKOUT;
    Html "html" BLOCK | SCOPE | SPECIAL;
    I "i" FORMAT | BREAKOUT;
    Iframe "iframe" RAW;
    Img "img" VOID | BREAKOUT;
    Input "input" VOID;
    Keygen "keygen" VOID;
    Label "label" BLOCK;
    Legend "legend" BLOCK;
    Li "li" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Link "link" VOID;
    Listing "listing" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Main "main" BLOCK | CLOSES_P | SPECIAL;
    Marquee "marquee" SCOPE | SPECIAL;
    Math "math" 0;
    Menu "menu" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Meta "meta" VOID | BREAKOUT;
    Mi "mi" 0;
    Mn "mn" 0;
    Mo "mo" 0;
    Ms "ms" 0;
    Mtext "mtext" 0;
    Nav "nav" BLOCK | CLOSES_P | SPECIAL;
    Nobr "nobr" FORMAT | BREAKOUT;
    Noembed "noembed" RAW;
    Noframes "noframes" RAW;
    Noscript "noscript" BLOCK | SPECIAL;
    Object "object" SCOPE | SPECIAL;
    Ol "ol" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Optgroup "optgroup" BLOCK;
    Option "option" BLOCK;
    P "p" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Param "param" VOID;
    Plaintext "plaintext" BLOCK | CLOSES_P | SPECIAL;
    Pre "pre" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Rp "rp" 0;
    S "s" FORMAT | BREAKOUT;
    Script "script" RAW;
    Search "search" BLOCK | CLOSES_P | SPECIAL;
    Section "section" BLOCK | CLOSES_P | SPECIAL;
    Select "select" BLOCK | SPECIAL;
    Small "small" FORMAT | BREAKOUT;
    Source "source" VOID;
    Span "span" BREAKOUT;
    Strike "strike" FORMAT | BREAKOUT;
    Strong "strong" FORMAT | BREAKOUT;
    Style "style" RAW;
    Sub "sub" BREAKOUT;
    Summary "summary" BLOCK | CLOSES_P | SPECIAL;
    Sup "sup" BREAKOUT;
    Svg "svg" 0;
    Table "table" BLOCK | CLOSES_P | SCOPE | SPECIAL | TABLE_PART | BREAKOUT;
    Tbody "tbody" BLOCK | SPECIAL | TABLE_PART;
    Td "td" BLOCK | SCOPE | SPECIAL | TABLE_PART;
    Template "template" BLOCK | SCOPE | SPECIAL;
    Textarea "textarea" BLOCK | SPECIAL;
    Tfoot "tfoot" BLOCK | SPECIAL | TABLE_PART;
    Th "th" BLOCK | SCOPE | SPECIAL | TABLE_PART;
    Thead "thead" BLOCK | SPECIAL | TABLE_PART;
    Title "title" 0;
    Tr "tr" BLOCK | SPECIAL | TABLE_PART;
    Track "track" VOID;
    Tt "tt" FORMAT | BREAKOUT;
    U "u" FORMAT | BREAKOUT;
    Ul "ul" BLOCK | CLOSES_P | SPECIAL | BREAKOUT;
    Var "var" BREAKOUT;
    Video "video" 0;
    Wbr "wbr" VOID;
    Xmp "xmp" BLOCK | CLOSES_P | SPECIAL | RAW;
}

impl Tag {
    #[inline]
    const fn has(self, flag: u16) -> bool {
        FLAGS[self as usize] & flag != 0
    }

    /// Ends a block of text.
    #[inline]
    pub(super) const fn is_block(self) -> bool {
        self.has(BLOCK)
    }

    /// Has no content.
    #[inline]
    pub(super) const fn is_void(self) -> bool {
        self.has(VOID)
    }

    /// Closes an open paragraph.
    #[inline]
    pub(super) const fn closes_p(self) -> bool {
        self.has(CLOSES_P)
    }

    /// Stops the search for an element to close.
    #[inline]
    pub(super) const fn is_scope(self) -> bool {
        self.has(SCOPE)
    }

    /// Survives the end tag of an inline element around it.
    #[inline]
    pub(super) const fn is_special(self) -> bool {
        self.has(SPECIAL)
    }

    /// Inline formatting.
    #[inline]
    pub(super) const fn is_format(self) -> bool {
        self.has(FORMAT)
    }

    /// Content that is neither markup nor shown.
    #[inline]
    pub(super) const fn is_raw(self) -> bool {
        self.has(RAW)
    }

    /// Ends SVG and MathML.
    #[inline]
    pub(super) const fn is_breakout(self) -> bool {
        self.has(BREAKOUT)
    }

    /// `h1` to `h6`.
    #[inline]
    pub(super) const fn is_heading(self) -> bool {
        self.has(HEADING)
    }

    /// Part of a table.
    #[inline]
    pub(super) const fn is_table_part(self) -> bool {
        self.has(TABLE_PART)
    }

    /// The name, for the end tag of raw text.
    pub(super) fn name(self) -> &'static str {
        NAMES.get(self as usize).map_or("", |(name, _)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_find_their_tags_and_back() {
        for &(name, tag) in NAMES {
            assert_eq!(Tag::of(pack(name.to_uppercase().as_bytes())), tag, "{name}");
            assert_eq!(tag.name(), name);
        }
        assert_eq!(Tag::of(pack(b"my-element")), Tag::Other);
        assert_eq!(Tag::of(pack(b"an-element-with-a-long-name")), Tag::Other);
        assert_eq!(Tag::of(0), Tag::Other);
    }
}
