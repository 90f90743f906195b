//! What a chart shows is what the table says, read back from the SVG.

use evidence::{Cell, Library, svg};

#[test]
fn every_figure_drawn_is_the_tables() {
    for dataset in Library::ours().iter() {
        let Some(drawn) = svg(dataset, true) else { continue };
        let tree = roxmltree::Document::parse(&drawn).expect("well formed");
        let chart = dataset.chart.as_ref().expect("drawn");
        let figures: Vec<_> = tree.descendants().filter(|node| node.attribute("class") == Some("figure")).collect();
        let rows =
            dataset.rows.iter().filter(|row| chart.rows.is_empty() || chart.rows.contains(&dataset.name_of(row)));
        let mut expected = 0;
        for row in rows {
            for name in &chart.values {
                let cell = &row.cells[dataset.column(name).expect("there")];
                let Cell::Figure(_, written) = cell else { continue };
                expected += 1;
                let shown = figures
                    .iter()
                    .find(|f| {
                        f.attribute("data-row") == Some(&dataset.name_of(row))
                            && f.attribute("data-column") == Some(name)
                    })
                    .and_then(roxmltree::Node::text)
                    .unwrap_or_else(|| panic!("{}: {} of {} is not drawn", dataset.slug, name, dataset.name_of(row)));
                let bare: String = shown.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
                assert_eq!(&bare, written, "{}", dataset.slug);
            }
        }
        assert_eq!(figures.len(), expected, "{}", dataset.slug);
        assert!(expected > 0, "{} draws nothing", dataset.slug);
    }
}

#[test]
fn a_chart_has_a_name_and_asks_nobody_for_anything() {
    for dataset in Library::ours().iter() {
        let Some(drawn) = svg(dataset, true) else { continue };
        let rest = drawn.replace("http://www.w3.org/2000/svg", "");
        assert!(drawn.contains("<title ") && drawn.contains("role=\"img\""), "{}", dataset.slug);
        assert!(!rest.contains("http") && !rest.contains("url(") && !rest.contains("<script"), "{}", dataset.slug);
    }
}
