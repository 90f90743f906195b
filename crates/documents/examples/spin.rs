#[path = "../benches/html/pages.rs"]
mod pages;
fn main() {
    let pages: Vec<String> = (0..200).map(pages::page).collect();
    let l = documents::Limits::default();
    for _ in 0..100 {
        for p in &pages {
            std::hint::black_box(documents::read_html(p, &l).unwrap());
        }
    }
}
