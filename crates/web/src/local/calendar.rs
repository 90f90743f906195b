//! A group's events for calendars (RFC 5545).

use base::Date;
use store::local_groups::LocalEvent;

/// The whole calendar. `site` is a host, for names that are nobody else's.
pub(super) fn write(name: &str, events: &[LocalEvent], site: &str, today: Date) -> String {
    let mut text = String::new();
    let stamp = format!("{}T000000Z", digits(&today.to_string()));
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//careof//local groups//EN", "CALSCALE:GREGORIAN"] {
        fold(line, &mut text);
    }
    fold(&format!("X-WR-CALNAME:{}", escaped(name)), &mut text);
    for event in events {
        fold("BEGIN:VEVENT", &mut text);
        fold(&format!("UID:{}@{}", digits_and_letters(&event.id), escaped(site)), &mut text);
        fold(&format!("DTSTAMP:{stamp}"), &mut text);
        fold(&format!("DTSTART;TZID=Europe/London:{}T{}00", digits(&event.on_day), digits(&event.at_time)), &mut text);
        fold(&format!("SUMMARY:{}", escaped(&event.title)), &mut text);
        fold(&format!("LOCATION:{}", escaped(&event.place)), &mut text);
        if !event.words.is_empty() {
            fold(&format!("DESCRIPTION:{}", escaped(&event.words)), &mut text);
        }
        fold("END:VEVENT", &mut text);
    }
    fold("END:VCALENDAR", &mut text);
    text
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn digits_and_letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Nothing that somebody typed begins a line or a value of its own.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(character);
            }
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Lines end with CR and LF and have at most 75 bytes; what goes on begins with a space.
fn fold(line: &str, text: &mut String) {
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > 74 {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(character);
        length += character.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_words_stay_inside_their_line() {
        let event = LocalEvent {
            id: "e1\r\nX".to_owned(),
            on_day: "2026-12-03".to_owned(),
            at_time: "18:30".to_owned(),
            title: "A; B, C\\\r\nEND:VCALENDAR\nATTACH:http://evil.example".to_owned(),
            place: "ü".repeat(60),
            words: String::new(),
        };
        let text = write("Us\r\nBEGIN:VEVENT", &[event], "careof.example", Date::constant(2026, 11, 29));
        assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), 1, "{text}");
        assert_eq!(text.matches("\r\nEND:VCALENDAR\r\n").count(), 1, "{text}");
        assert!(!text.contains("\r\nATTACH"), "{text}");
        assert!(text.contains("SUMMARY:A\\; B\\, C\\\\\\nEND:VCALENDAR\\nATTACH"), "{text}");
        assert!(text.contains("DTSTART;TZID=Europe/London:20261203T183000"));
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    }
}
