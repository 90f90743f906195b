//! Who may do what: one row for each address under `/organise`. The gate lets nobody through to an
//! address without a row, and a test holds this table against the routes, both ways, and tries each
//! row as each role and as nobody.

use axum::http::Method;
use store::organisers::Role;

/// Who may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    /// Everybody: the ways in.
    Everybody,
    /// Only these.
    Only(&'static [Role]),
}

impl Who {
    /// Whether somebody with this role may, or nobody in particular (`None`).
    pub(crate) fn includes(self, role: Option<Role>) -> bool {
        match self {
            Self::Everybody => true,
            Self::Only(roles) => role.is_some_and(|role| roles.contains(&role)),
        }
    }
}

const ALL: Who = Who::Only(&[Role::Organiser, Role::Moderator, Role::Translator]);
const MODERATE: Who = Who::Only(&[Role::Organiser, Role::Moderator]);
const TRANSLATE: Who = Who::Only(&[Role::Organiser, Role::Translator]);
const ORGANISE: Who = Who::Only(&[Role::Organiser]);

/// One row: the method, the address as the router has it, who may.
pub(crate) type Row = (Method, &'static str, Who);

/// The table. An area adds its rows under its own heading.
pub(crate) const TABLE: &[Row] = &[
    // Ways in and out.
    (Method::GET, "/organise/sign-in", Who::Everybody),
    (Method::POST, "/organise/sign-in", Who::Everybody),
    (Method::POST, "/organise/sign-in/begin", Who::Everybody),
    (Method::POST, "/organise/sign-in/finish", Who::Everybody),
    (Method::GET, "/organise/welcome/{token}", Who::Everybody),
    (Method::POST, "/organise/welcome/{token}/begin", Who::Everybody),
    (Method::POST, "/organise/welcome/{token}/finish", Who::Everybody),
    (Method::POST, "/organise/welcome/{token}/codes", Who::Everybody),
    (Method::POST, "/organise/sign-out", ALL),
    // One's own keys.
    (Method::GET, "/organise/keys", ALL),
    (Method::POST, "/organise/keys/begin", ALL),
    (Method::POST, "/organise/keys/finish", ALL),
    (Method::POST, "/organise/keys/remove", ALL),
    (Method::POST, "/organise/keys/codes", ALL),
    // The desk.
    (Method::GET, "/organise", ALL),
    (Method::GET, "/organise/languages", TRANSLATE),
    (Method::GET, "/organise/journal", MODERATE),
    (Method::POST, "/organise/journal/{entry}/undo", ORGANISE),
    // Questions of colleagues.
    (Method::GET, "/organise/questions", MODERATE),
    (Method::POST, "/organise/questions/{piece}/{id}", MODERATE),
    // Petitions.
    (Method::GET, "/organise/petitions", ORGANISE),
    (Method::GET, "/organise/petitions/{number}", ORGANISE),
    (Method::POST, "/organise/petitions/{number}/set-aside", ORGANISE),
    (Method::POST, "/organise/petitions/{number}/paper", ORGANISE),
    (Method::GET, "/organise/petitions/{number}/paper.csv", ORGANISE),
    // Local groups.
    (Method::GET, "/organise/groups", MODERATE),
    (Method::GET, "/organise/groups.json", ORGANISE),
    (Method::POST, "/organise/groups/{slug}", MODERATE),
    // Requests to trusts.
    (Method::GET, "/organise/requests", MODERATE),
    (Method::POST, "/organise/requests", MODERATE),
    (Method::POST, "/organise/requests/{id}", MODERATE),
    // What visitors say.
    (Method::GET, "/organise/feedback", MODERATE),
    (Method::POST, "/organise/feedback/{id}", MODERATE),
    // Practices.
    (Method::GET, "/organise/practices", MODERATE),
    (Method::GET, "/organise/practices.csv", MODERATE),
    (Method::GET, "/organise/practices/{ods}", MODERATE),
    (Method::POST, "/organise/practices/{ods}/approve", MODERATE),
    (Method::POST, "/organise/practices/{ods}/decline", MODERATE),
    (Method::POST, "/organise/practices/{ods}/remove", ORGANISE),
    (Method::POST, "/organise/practices/{ods}/hand-over", ORGANISE),
    (Method::POST, "/organise/practices/{ods}/read-again", MODERATE),
    (Method::POST, "/organise/practices/{ods}/details", MODERATE),
    (Method::GET, "/organise/reports", MODERATE),
    (Method::POST, "/organise/reports/grades", ORGANISE),
    (Method::POST, "/organise/records/{id}", MODERATE),
    (Method::GET, "/organise/letters", ORGANISE),
    (Method::GET, "/organise/letters.json", ORGANISE),
    (Method::POST, "/organise/letters/affirm", ORGANISE),
    (Method::POST, "/organise/letters/sent", ORGANISE),
    (Method::GET, "/organise/contacts.json", ORGANISE),
    // Colleagues.
    (Method::GET, "/organise/people", ORGANISE),
    (Method::POST, "/organise/people", ORGANISE),
    (Method::POST, "/organise/people/{id}/role", ORGANISE),
    (Method::POST, "/organise/people/{id}/link", ORGANISE),
    (Method::POST, "/organise/people/{id}/remove", ORGANISE),
];

/// The row of an address.
pub(crate) fn row(method: &Method, path: &str) -> Option<Who> {
    let method = if *method == Method::HEAD { &Method::GET } else { method };
    TABLE.iter().find(|(known, address, _)| known == method && *address == path).map(|&(_, _, who)| who)
}
