//! One sheet as a file, for looking at it without the whole program:
//! `cargo run -p print --example sheet -- poster welcome ar,en out.pdf [field=value …]`

use std::path::PathBuf;

use languages::Language;
use print::{Format, Kind, Paper, Request};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [kind, name, languages, out, fields @ ..] = args.as_slice() else {
        return Err("poster|card|letter|form NAME LANGUAGES FILE [FIELD=VALUE …]".into());
    };
    let mut request = Request::new(Kind::find(kind)?, name);
    for tag in languages.split(',') {
        request.languages.push(Language::find(tag)?);
    }
    for field in &print::find(request.kind, name)?.fields {
        if !field.example.is_empty() {
            request.fields.insert(field.name.clone(), field.example.clone());
        }
    }
    for pair in fields {
        let (field, value) = pair.split_once('=').ok_or("FIELD=VALUE")?;
        match field {
            "paper" => request.paper = Some(Paper::find(value)?),
            "logo" => request.logo = Some(std::fs::read(value)?),
            _ => {
                request.fields.insert(field.to_owned(), value.to_owned());
            }
        }
    }
    let out = PathBuf::from(out);
    let ending = out.extension().and_then(|e| e.to_str()).unwrap_or("pdf");
    let printed = print::print(&request, Format::find(ending).ok_or("no such format")?)?;
    for (number, file) in printed.files.iter().enumerate() {
        let path = if number == 0 { out.clone() } else { out.with_extension(format!("{}.{ending}", number + 1)) };
        std::fs::write(path, file)?;
    }
    Ok(())
}
