//! Made-up practices with sites of many kinds.

use std::time::Duration;

use crate::server::{Reply, html, status, to};

/// Words that demand.
pub(crate) const DEMAND: &str =
    "<h1>How to register</h1><p>To register with us you must bring photo ID and proof of address.</p>";
/// Words that welcome.
pub(crate) const WELCOME: &str = "<h1>New patients</h1><p>You do not need ID, proof of address or proof of immigration status to register.</p>\
     <p>If you have no fixed address you can use the practice address.</p>";

/// A home page with menus and these links.
pub(crate) fn home(name: &str, links: &[(&str, &str)]) -> Reply {
    let links: String = links.iter().map(|(to, words)| format!("<li><a href=\"{to}\">{words}</a></li>")).collect();
    html(&format!(
        "<title>{name}</title><header><h1>{name}</h1><nav><ul><li><a href=\"/\">Home</a></li>\
         <li><a href=\"/prescriptions\">Repeat prescriptions</a></li><li><a href=\"/jobs\">Join our team</a></li>{links}</ul></nav></header>\
         <main><p>Welcome to our surgery. We are open from eight in the morning until half past six, Monday to Friday.</p></main>"
    ))
}

fn page(body: &str) -> Reply {
    html(&format!("<title>Practice</title><main>{body}</main>"))
}

/// What the made-up sites answer.
pub(crate) fn answer(host: &str, path: &str) -> Reply {
    match (host, path) {
        ("wall.test", "/robots.txt") => text("User-agent: *\nDisallow: /\n"),
        ("gate.test", "/robots.txt") => text("User-agent: *\nDisallow: /private/\n"),
        (_, "/robots.txt") => status(404),

        // Says the right thing.
        ("elm.test", "/") => {
            home("Elm Tree Surgery", &[("/new-patients", "New patients"), ("/new-patients/", "Join us")])
        }
        ("elm.test", "/new-patients") => page(WELCOME),

        // Demands, two clicks from the home page.
        ("oak.test", "/") => home("Oak Lane Practice", &[("/practice-information", "Practice information")]),
        ("oak.test", "/practice-information") => {
            page("<h1>Practice information</h1><p>About us.</p><a href=\"join/registration.html\">Registration</a>")
        }
        ("oak.test", "/join/registration.html") => page(DEMAND),

        // Says one thing here and another there.
        ("ash.test", "/") => home("Ash Road Surgery", &[("/new-patients", "New patients"), ("/forms", "Forms")]),
        ("ash.test", "/new-patients") => page(WELCOME),
        ("ash.test", "/forms") => page("<h1>Forms</h1><a href=\"/forms/gms1\">Registration form</a>"),
        ("ash.test", "/forms/gms1") => page(DEMAND),

        // Slow, but it gets there.
        ("yew.test", "/") => {
            Reply::Late(Duration::from_millis(500), Box::new(home("Yew Street", &[("/register", "How to register")])))
        }
        ("yew.test", "/register") => Reply::Late(Duration::from_millis(500), Box::new(page(DEMAND))),

        // Never answers; has a fault; is gone; leads in circles.
        ("mute.test", _) => Reply::Silence,
        ("fir.test", _) => status(500),
        ("gone.test", _) => status(404),
        ("loop.test", "/") => to("/a"),
        ("loop.test", _) => to("/"),

        // Forbids everything, or a part.
        ("wall.test", _) => page(DEMAND),
        ("gate.test", "/") => {
            home("Gate House", &[("/private/register", "How to register"), ("/register-here", "Registering with us")])
        }
        ("gate.test", "/private/register") => page(DEMAND),
        ("gate.test", "/register-here") => page(WELCOME),

        // A page without end, and links without end.
        ("huge.test", "/") => {
            home("Huge Practice", &[("/register", "How to register"), ("/new-patients", "New patients")])
        }
        ("huge.test", "/register") => Reply::Endless,
        ("huge.test", _) => {
            let links: String =
                (0..200).map(|n| format!("<a href=\"{path}/registration-{n}\">Registration {n}</a> ")).collect();
            page(&format!(
                "<h1>New patients</h1><p>Page {path} of our practice, with very many links to others.</p>{links}"
            ))
        }

        // A policy in a file.
        ("file.test", "/") => home("File Practice", &[("/media/policy-12.pdf", "New patient registration policy")]),
        ("file.test", "/media/policy-12.pdf") => {
            let policy =
                pdf(&["Registration policy", "All new patients must provide photo ID before they are registered."]);
            Reply::Page(200, vec![("Content-Type", "application/pdf".into())], policy)
        }

        // Nothing to see without scripts.
        ("app.test", _) => html("<title>App</title><div id=\"root\"></div><script src=\"/app.js\"></script>"),

        // Not a word about joining.
        ("hill.test", "/") => home("Hill View", &[("/opening", "Opening times")]),

        // Lives at another address by now.
        ("old.test", "/") => to("http://www.moved.test:PORT/"),
        ("www.moved.test", "/") => {
            home("Moved Practice", &[("/register", "Register"), ("http://elsewhere.test:PORT/register", "Register")])
        }
        ("www.moved.test", "/register") => page(WELCOME),

        _ => status(404),
    }
}

/// Plain text.
pub(crate) fn text(words: &str) -> Reply {
    Reply::Page(200, vec![("Content-Type", "text/plain; charset=utf-8".into())], words.as_bytes().to_vec())
}

/// A PDF of one page with these lines, written out by hand.
pub(crate) fn pdf(lines: &[&str]) -> Vec<u8> {
    let words: String = lines.iter().map(|line| format!("({line}) Tj 0 -24 Td ")).collect();
    let content = format!("BT /F1 12 Tf 72 720 Td {words}ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>"
            .to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
    ];
    let mut pdf = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(pdf.len());
        pdf.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let table = pdf.len();
    pdf.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1));
    for place in &places {
        pdf.push_str(&format!("{place:010} 00000 n \n"));
    }
    pdf.push_str(&format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", places.len() + 1));
    pdf.into_bytes()
}
