//! `results.json`: everything, for programs.

use std::io::{self, Write};
use std::path::Path;

use base::Date;

use super::{About, Results, Whole};
use crate::result::PracticeResult;
use crate::study::Study;
use crate::tally::Tally;

pub(super) struct Json {
    file: Whole,
    first: bool,
}

impl Json {
    pub(super) fn create(out: &Path, about: &About, today: Date) -> io::Result<Self> {
        let mut file = Whole::create(out.join("results.json"))?;
        write!(file, "{{\"version\":1,\"as_of\":\"{today}\",\"source\":")?;
        serde_json::to_writer(&mut file, &about.source)?;
        if let Some(passed_over) = &about.passed_over {
            file.write_all(b",\"passed_over\":")?;
            serde_json::to_writer(&mut file, passed_over)?;
        }
        file.write_all(b",\"study\":")?;
        serde_json::to_writer(&mut file, Study::ours())?;
        file.write_all(b",\"practices\":[")?;
        Ok(Self { file, first: true })
    }
}

impl Results for Json {
    fn add(&mut self, result: &PracticeResult) -> io::Result<()> {
        file_comma(&mut self.file, &mut self.first)?;
        serde_json::to_writer(&mut self.file, result)?;
        Ok(())
    }

    fn finish(mut self: Box<Self>, tally: &Tally) -> io::Result<()> {
        self.file.write_all(b"\n],\"tally\":")?;
        serde_json::to_writer(&mut self.file, tally)?;
        self.file.write_all(b"}\n")?;
        self.file.finish()
    }
}

fn file_comma(file: &mut Whole, first: &mut bool) -> io::Result<()> {
    file.write_all(if std::mem::take(first) { b"\n" } else { b",\n" })
}
