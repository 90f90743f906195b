//! `/questions/feed.atom`: new questions, for readers of feeds (RFC 4287).

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use questions::moderation::State as Stands;

use crate::app::App;
use crate::cite::escape;
use crate::errors;

/// `GET /questions/feed.atom`
pub(crate) async fn atom(State(app): State<App>) -> Response {
    let Ok(questions) = app.site.store.questions(Stands::Shown, 30).await else { return errors::broken() };
    let site = escape(&app.site.address);
    let updated = questions.first().map_or_else(|| app.today().to_string(), |question| question.asked_on.clone());
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<id>{site}/questions</id>\n\
         <title>Questions of colleagues</title>\n<updated>{updated}T00:00:00Z</updated>\n\
         <link rel=\"self\" href=\"{site}/questions/feed.atom\"/>\n<link href=\"{site}/questions\"/>\n<author><name>careof</name></author>\n"
    );
    for question in &questions {
        let (id, title, body) = (escape(&question.id), escape(&question.title), escape(&question.body));
        feed.push_str(&format!(
            "<entry><id>{site}/questions/{id}</id><title>{title}</title><updated>{}T00:00:00Z</updated>\
             <link href=\"{site}/questions/{id}\"/><summary>{body}</summary></entry>\n",
            question.asked_on
        ));
    }
    feed.push_str("</feed>\n");
    ([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], feed).into_response()
}
