//! What needs doing. Each area has one provider, a function that looks into the store and says what
//! waits; a new one is one line in [`PROVIDERS`].

use std::pin::Pin;

use base::Date;
use store::organisers::Role;

use crate::app::App;

/// How soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// Somebody waits, or something is broken.
    Now,
    /// This week.
    Soon,
    /// When there is time.
    Whenever,
}

impl Weight {
    /// For the style.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Now => "today",
            Self::Soon => "this-week",
            Self::Whenever => "whenever",
        }
    }

    /// As the page says it.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Now => "today",
            Self::Soon => "this week",
            Self::Whenever => "when there is time",
        }
    }
}

/// One thing to do.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    /// What to do, beginning with a verb.
    pub(crate) what: String,
    /// A sentence more; may be empty.
    pub(crate) detail: String,
    /// Where it is done.
    pub(crate) link: String,
    /// Since when it waits.
    pub(crate) since: Option<Date>,
    /// How soon.
    pub(crate) weight: Weight,
}

impl Task {
    /// Since when, in words.
    pub(crate) fn since_in_words(&self) -> Option<String> {
        self.since.map(base::in_words)
    }
}

/// What a provider gives.
pub(crate) type Found<'a> = Pin<Box<dyn Future<Output = Result<Vec<Task>, store::StoreError>> + Send + 'a>>;

/// What an area brings.
pub(crate) struct Provider {
    /// Its name, for when it cannot be asked.
    area: &'static str,
    /// Whose work it is.
    roles: &'static [Role],
    /// Looks what waits.
    find: for<'a> fn(&'a App) -> Found<'a>,
}

const MODERATE: &[Role] = &[Role::Organiser, Role::Moderator];
const ORGANISE: &[Role] = &[Role::Organiser];
const TRANSLATE: &[Role] = &[Role::Organiser, Role::Translator];

/// All of them.
const PROVIDERS: &[Provider] = &[
    Provider { area: "practices", roles: MODERATE, find: |app| Box::pin(super::letters::waiting_practices(app)) },
    Provider { area: "records", roles: MODERATE, find: |app| Box::pin(super::records::tasks(app)) },
    Provider { area: "letters", roles: ORGANISE, find: |app| Box::pin(super::letters::tasks(app)) },
    Provider { area: "keys", roles: ORGANISE, find: |app| Box::pin(super::people::tasks(app)) },
    Provider { area: "petitions", roles: ORGANISE, find: |app| Box::pin(super::petitions::tasks(app)) },
    Provider { area: "questions", roles: MODERATE, find: |app| Box::pin(crate::questions::tasks(app)) },
    Provider { area: "groups", roles: MODERATE, find: |app| Box::pin(crate::local::tasks(app)) },
    Provider { area: "trusts", roles: MODERATE, find: |app| Box::pin(crate::trusts::tasks(app)) },
    Provider { area: "feedback", roles: MODERATE, find: |app| Box::pin(crate::feedback::tasks(app)) },
    Provider { area: "translations", roles: TRANSLATE, find: |app| Box::pin(drafts(app)) },
];

/// All that waits for somebody with this role, the most urgent and oldest first, and the areas that
/// could not be asked.
pub(crate) async fn all(app: &App, role: Role) -> (Vec<Task>, Vec<&'static str>) {
    let mut tasks = Vec::new();
    let mut troubles = Vec::new();
    for provider in PROVIDERS.iter().filter(|provider| provider.roles.contains(&role)) {
        match (provider.find)(app).await {
            Ok(found) => tasks.extend(found),
            Err(_) => troubles.push(provider.area),
        }
    }
    tasks.sort_by_key(|task| (task.weight, task.since.unwrap_or(Date::MAX)));
    (tasks, troubles)
}

/// Texts that nobody who speaks the language has checked.
async fn drafts(_: &App) -> Result<Vec<Task>, store::StoreError> {
    let waiting = super::languages::waiting();
    Ok(if waiting == 0 {
        Vec::new()
    } else {
        vec![Task {
            what: format!("Find somebody to check the texts of {waiting} languages"),
            detail: "They are drafts until a speaker has read them.".to_owned(),
            link: "/organise/languages".to_owned(),
            since: None,
            weight: Weight::Whenever,
        }]
    })
}
