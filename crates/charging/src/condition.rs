//! The small language in which rules say when they apply:
//! `service = maternity and status in [overstayer, visitor] and not documents has s1_uk`.
//!
//! `and` binds tighter than `or`; brackets group; `!=` and `not in` are the opposites of `=` and `in`;
//! `in` takes a list in square brackets or the name of a dated list; `age_months <= 3` compares whole
//! numbers; `meets P2` and `meets any of [P2, P3]` ask whether other rules hold.

use std::fmt;

/// When a rule applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// In every case.
    Always,
    /// All of these.
    All(Vec<Condition>),
    /// At least one of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// A question has one of some answers.
    Asks {
        /// The question's key.
        key: String,
        /// Which answers fit.
        test: Test,
    },
    /// At least one of these rules holds.
    Meets(Vec<String>),
}

/// Which answers to a question fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// One of these.
    In(Vec<String>),
    /// One of a dated list.
    InList(String),
    /// Several may be given, and this is among them.
    Has(String),
    /// A whole number of at most this.
    AtMost(i64),
    /// A whole number of at least this.
    AtLeast(i64),
}

/// What is wrong with a condition, and at which byte of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slip {
    pub(crate) at: usize,
    pub(crate) what: String,
}

/// Reads a condition.
pub(crate) fn read(text: &str) -> Result<Condition, Slip> {
    let mut reader = Reader { words: words(text)?, at: 0, end: text.len(), depth: 0 };
    let condition = reader.either()?;
    match reader.peek() {
        None => Ok(condition),
        Some(word) => Err(Slip { at: word.at, what: format!("“{}” was not expected here", word.text) }),
    }
}

#[derive(Debug, Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    at: usize,
}

/// Splits into names, numbers and signs.
fn words(text: &str) -> Result<Vec<Word<'_>>, Slip> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        let len = match byte {
            b' ' | b'\n' | b'\t' | b'\r' => {
                at += 1;
                continue;
            }
            b'(' | b')' | b'[' | b']' | b',' | b'=' => 1,
            b'!' | b'<' | b'>' if bytes.get(at + 1) == Some(&b'=') => 2,
            b if b.is_ascii_alphanumeric() || b == b'_' => {
                bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count()
            }
            _ => {
                let sign = text[at..].chars().next().unwrap_or(' ');
                return Err(Slip { at, what: format!("“{sign}” is no sign of this language") });
            }
        };
        found.push(Word { text: &text[at..at + len], at });
        at += len;
    }
    Ok(found)
}

struct Reader<'a> {
    words: Vec<Word<'a>>,
    at: usize,
    end: usize,
    /// How many brackets and “not” we are inside of.
    depth: usize,
}

/// The deepest nesting that is read; nobody understands a deeper one.
const DEEPEST: usize = 20;

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<Word<'a>> {
        self.words.get(self.at).copied()
    }

    fn next(&mut self, wanted: &str) -> Result<Word<'a>, Slip> {
        let word = self.peek().ok_or_else(|| Slip { at: self.end, what: format!("{wanted} is missing at the end") })?;
        self.at += 1;
        Ok(word)
    }

    fn take(&mut self, sign: &str) -> bool {
        let here = self.peek().is_some_and(|word| word.text == sign);
        if here {
            self.at += 1;
        }
        here
    }

    fn expect(&mut self, sign: &str) -> Result<(), Slip> {
        let word = self.next(&format!("“{sign}”"))?;
        if word.text == sign {
            return Ok(());
        }
        Err(Slip { at: word.at, what: format!("“{sign}” was expected, not “{}”", word.text) })
    }

    fn name(&mut self, what: &str) -> Result<Word<'a>, Slip> {
        let word = self.next(what)?;
        let named = word.text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if named && !["and", "or", "not", "in", "has", "meets"].contains(&word.text) {
            return Ok(word);
        }
        Err(Slip { at: word.at, what: format!("{what} was expected, not “{}”", word.text) })
    }

    fn either(&mut self) -> Result<Condition, Slip> {
        let mut parts = vec![self.both()?];
        while self.take("or") {
            parts.push(self.both()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::Any(parts) })
    }

    fn both(&mut self) -> Result<Condition, Slip> {
        let mut parts = vec![self.one()?];
        while self.take("and") {
            parts.push(self.one()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::All(parts) })
    }

    fn one(&mut self) -> Result<Condition, Slip> {
        if self.depth > DEEPEST {
            let at = self.peek().map_or(self.end, |word| word.at);
            return Err(Slip { at, what: format!("brackets and “not” are nested more than {DEEPEST} deep") });
        }
        if self.take("not") {
            self.depth += 1;
            let inner = self.one()?;
            self.depth -= 1;
            return Ok(Condition::Not(Box::new(inner)));
        }
        if self.take("(") {
            self.depth += 1;
            let inner = self.either()?;
            self.depth -= 1;
            self.expect(")")?;
            return Ok(inner);
        }
        if self.take("meets") {
            if self.take("any") {
                self.expect("of")?;
                return Ok(Condition::Meets(self.list()?));
            }
            return Ok(Condition::Meets(vec![self.name("the number of a rule")?.text.to_owned()]));
        }
        let key = self.name("the key of a question")?.text.to_owned();
        let sign = self.next("“=”, “in” or “has”")?;
        let asks = |test| Condition::Asks { key: key.clone(), test };
        Ok(match sign.text {
            "=" => asks(Test::In(vec![self.name("an answer")?.text.to_owned()])),
            "!=" => Condition::Not(Box::new(asks(Test::In(vec![self.name("an answer")?.text.to_owned()])))),
            "in" => asks(self.members()?),
            "not" => {
                self.expect("in")?;
                Condition::Not(Box::new(asks(self.members()?)))
            }
            "has" => asks(Test::Has(self.name("an answer")?.text.to_owned())),
            "<=" => asks(Test::AtMost(self.number()?)),
            ">=" => asks(Test::AtLeast(self.number()?)),
            other => {
                return Err(Slip {
                    at: sign.at,
                    what: format!("“{other}” cannot follow the key “{key}”; use =, !=, in, not in, has, <= or >="),
                });
            }
        })
    }

    fn members(&mut self) -> Result<Test, Slip> {
        if self.peek().is_some_and(|word| word.text == "[") {
            return Ok(Test::In(self.list()?));
        }
        Ok(Test::InList(self.name("a list in square brackets or the name of one")?.text.to_owned()))
    }

    fn list(&mut self) -> Result<Vec<String>, Slip> {
        self.expect("[")?;
        let mut members = vec![self.name("an answer")?.text.to_owned()];
        while self.take(",") {
            if self.peek().is_some_and(|word| word.text == "]") {
                break;
            }
            members.push(self.name("an answer")?.text.to_owned());
        }
        self.expect("]")?;
        Ok(members)
    }

    fn number(&mut self) -> Result<i64, Slip> {
        let word = self.next("a whole number")?;
        word.text.parse().map_err(|_| Slip { at: word.at, what: format!("“{}” is no whole number", word.text) })
    }
}

impl fmt::Display for Condition {
    /// The condition in the language that it was read from.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => f.write_str("always"),
            Self::All(parts) => joined(f, parts, " and ", |part| matches!(part, Self::Any(_))),
            Self::Any(parts) => joined(f, parts, " or ", |part| matches!(part, Self::All(_))),
            Self::Not(inner) => match inner.as_ref() {
                Self::Asks { key, test: Test::In(answers) } if answers.len() == 1 => {
                    write!(f, "{key} != {}", answers[0])
                }
                Self::Asks { key, test: Test::In(answers) } => write!(f, "{key} not in [{}]", answers.join(", ")),
                Self::Asks { key, test: Test::InList(list) } => write!(f, "{key} not in {list}"),
                inner => write!(f, "not ({inner})"),
            },
            Self::Asks { key, test } => match test {
                Test::In(answers) if answers.len() == 1 => write!(f, "{key} = {}", answers[0]),
                Test::In(answers) => write!(f, "{key} in [{}]", answers.join(", ")),
                Test::InList(list) => write!(f, "{key} in {list}"),
                Test::Has(answer) => write!(f, "{key} has {answer}"),
                Test::AtMost(number) => write!(f, "{key} <= {number}"),
                Test::AtLeast(number) => write!(f, "{key} >= {number}"),
            },
            Self::Meets(rules) if rules.len() == 1 => write!(f, "meets {}", rules[0]),
            Self::Meets(rules) => write!(f, "meets any of [{}]", rules.join(", ")),
        }
    }
}

fn joined(
    f: &mut fmt::Formatter<'_>,
    parts: &[Condition],
    between: &str,
    bracket: impl Fn(&Condition) -> bool,
) -> fmt::Result {
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            f.write_str(between)?;
        }
        if bracket(part) {
            write!(f, "({part})")?;
        } else {
            write!(f, "{part}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_the_same() {
        for text in [
            "service = maternity",
            "service = ae and ae_phase = in_ae",
            "(family_of = modern_slavery or parent_basis = modern_slavery) and lawfully_present = yes",
            "documents has reciprocal and arose_during_visit = yes and home_country not in agreement_ended",
            "born_in_uk = yes and age_months <= 3 and left_uk_since_birth = no and parent_basis in [ihs, pre_ihs]",
            "service in [gp_care] and meets any of [O1, P1] or not (a = b or c != d)",
        ] {
            let once = read(text).expect("a good condition");
            assert_eq!(read(&once.to_string()).expect("its own words"), once, "{text}");
        }
    }

    #[test]
    fn endless_nesting_is_refused() {
        for text in ["(".repeat(100_000), "not ".repeat(100_000)] {
            assert!(read(&text).expect_err("too deep").what.contains("nested"));
        }
    }

    #[test]
    fn a_slip_is_shown_where_it_is() {
        for (text, at) in [
            ("service = ", 10),
            ("service maternity", 8),
            ("a = b and", 9),
            ("a in [b, c", 10),
            ("a = b ; c = d", 6),
            ("a = b c = d", 6),
        ] {
            let slip = read(text).expect_err(text);
            assert_eq!(slip.at, at, "{text}: {}", slip.what);
        }
    }
}
