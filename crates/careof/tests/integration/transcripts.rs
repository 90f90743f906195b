//! Transcripts of the command line under `tests/cmd`: each is a page that reads as a session, and the
//! binary must say exactly what stands there. `TRYCMD=overwrite cargo test -p careof` writes them anew;
//! then look at what has changed.

#[test]
fn the_binary_says_what_the_transcripts_say() {
    trycmd::TestCases::new().case("tests/cmd/*.md").env("NO_COLOR", "1");
}
