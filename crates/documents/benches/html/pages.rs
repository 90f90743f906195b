//! Made-up practice pages of about 54 KB, with the weight that real ones carry: menus, scripts, styles,
//! attributes, inline mark-up, images, a form and a footer around one to two thousand words.

/// A small generator of numbers, so that the pages are the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides as u64).unwrap_or(0)
    }

    fn one_of<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.roll(of.len())]
    }
}

const SUBJECTS: [&str; 10] = [
    "Our reception team",
    "The practice",
    "Every new patient",
    "A parent or guardian",
    "The nurse",
    "Anyone living in our area",
    "Your previous doctor",
    "The duty doctor",
    "Our pharmacist",
    "A student",
];
const VERBS: [&str; 10] = [
    "can be reached by telephone",
    "will send you a text message",
    "fills in the registration form",
    "is welcome to ask for an interpreter",
    "looks at each request within two days",
    "may book an appointment",
    "keeps your records safe",
    "offers a health check",
    "can order repeat prescriptions",
    "will explain how the surgery works",
];
const ENDINGS: [&str; 10] = [
    "between 8am and 6.30pm on weekdays",
    "before the first appointment",
    "without any charge",
    "as soon as the form has arrived",
    "if you have moved within the last year",
    "at either of our two sites",
    "once your notes have come",
    "in the language that you prefer",
    "and there is no need to wait",
    "whatever your circumstances",
];
const ASKS: [&str; 6] = [
    "You do not need ID or proof of address to register with us.",
    "Please bring photo identification and a recent utility bill with you.",
    "If you have your NHS number it helps us to find your notes, but you can register without it.",
    "Proof of address is required before your registration can be completed.",
    "We may ask to see your passport if you are new to the country.",
    "You can use the surgery&rsquo;s address if you have no fixed abode.",
];

fn sentence(dice: &mut Dice, page: &mut String) {
    let (subject, verb, ending) = (dice.one_of(&SUBJECTS), dice.one_of(&VERBS), dice.one_of(&ENDINGS));
    match dice.roll(8) {
        0 => page.push_str(&format!("{subject} <strong>{verb}</strong> {ending}. ")),
        1 => page.push_str(&format!(
            "{subject} {verb} <a href=\"/patients/{}\" title=\"{subject}\">{ending}</a>. ",
            dice.roll(90)
        )),
        2 => page.push_str(&format!("{subject}&nbsp;{verb} &ndash; {ending}. ")),
        _ => page.push_str(&format!("{subject} {verb} {ending}. ")),
    }
}

fn paragraph(dice: &mut Dice, page: &mut String) {
    page.push_str("\n            <p class=\"nhsuk-body-l wp-block-paragraph\">");
    for _ in 0..2 + dice.roll(4) {
        sentence(dice, page);
    }
    if dice.roll(6) == 0 {
        page.push_str(dice.one_of(&ASKS));
    }
    page.push_str("</p>");
}

/// The page of a number: the same number, the same page.
pub(crate) fn page(number: u64) -> String {
    let dice = &mut Dice(number.wrapping_mul(7919) + 17);
    let mut page = String::with_capacity(60_000);
    page.push_str("<!DOCTYPE html>\n<html lang=\"en-GB\" class=\"no-js\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.push_str(&format!("<title>New patients &ndash; Practice {number}</title>\n"));
    for index in 0..14 {
        page.push_str(&format!(
            "<link rel=\"stylesheet\" id=\"style-{index}-css\" href=\"https://practice.example/wp-content/plugins/part-{index}/assets/css/style.min.css?ver=6.{index}\" type=\"text/css\" media=\"all\">\n"
        ));
    }
    page.push_str("<style>\n");
    for index in 0..60 {
        page.push_str(&format!(
            ".block-{index} > .inner {{ display: flex; margin: 0 auto {index}px; padding: .5rem 1rem; color: var(--preset--color--{index}) }}\n"
        ));
    }
    page.push_str("</style>\n<script>\n");
    for index in 0..70 {
        page.push_str(&format!(
            "window.settings = window.settings || []; if (window.innerWidth < {index}00) {{ window.settings.push({{\"id\":{index},\"name\":\"part-{index}\",\"load\":true}}); }}\n"
        ));
    }
    page.push_str("</script>\n</head>\n<body class=\"home page-template-default page wp-custom-logo\">\n<a class=\"skip-link\" href=\"#main\">Skip to content</a>\n<header class=\"site-header\" role=\"banner\">\n<nav class=\"main-navigation\" aria-label=\"Main\"><ul id=\"menu-main\" class=\"menu\">\n");
    for index in 0..42 {
        page.push_str(&format!(
            "  <li id=\"menu-item-{index}\" class=\"menu-item menu-item-type-post_type menu-item-object-page menu-item-{index}\"><a href=\"https://practice.example/section-{index}/\" data-level=\"1\"><span class=\"label\">Section {index}</span></a></li>\n"
        ));
    }
    page.push_str("</ul></nav>\n<svg width=\"24\" height=\"24\" viewBox=\"0 0 24 24\"><path d=\"M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2zm0 18c-4.41 0-8-3.59-8-8s3.59-8 8-8 8 3.59 8 8-3.59 8-8 8z\"/></svg>\n</header>\n<main id=\"main\" class=\"site-main\">\n  <article class=\"post-17 page type-page status-publish hentry\">\n    <div class=\"entry-content\">\n      <div class=\"wp-block-group\">\n        <div class=\"wp-block-group__inner-container\">\n          <h1 class=\"entry-title\">How to register</h1>");
    let mut section = 0;
    while page.len() < 46_000 {
        section += 1;
        page.push_str(&format!(
            "\n          <h2 class=\"wp-block-heading\" id=\"section-{section}\">Part {section}: {}</h2>",
            dice.one_of(&SUBJECTS)
        ));
        for _ in 0..1 + dice.roll(3) {
            paragraph(dice, &mut page);
        }
        match dice.roll(4) {
            0 | 1 => {
                page.push_str("\n            <p>You can bring any of these:</p>\n            <ul class=\"wp-block-list\">");
                for _ in 0..3 + dice.roll(4) {
                    page.push_str(&format!("\n              <li>{} {}</li>", dice.one_of(&SUBJECTS), dice.one_of(&ENDINGS)));
                }
                page.push_str("\n            </ul>");
            }
            2 => page.push_str(&format!(
                "\n            <figure class=\"wp-block-image size-large\"><img loading=\"lazy\" decoding=\"async\" width=\"1024\" height=\"683\" src=\"https://practice.example/wp-content/uploads/picture-{section}-1024x683.jpg\" alt=\"{}\" srcset=\"https://practice.example/wp-content/uploads/picture-{section}-1024x683.jpg 1024w, https://practice.example/wp-content/uploads/picture-{section}-300x200.jpg 300w\" sizes=\"(max-width: 1024px) 100vw, 1024px\"></figure>",
                dice.one_of(&SUBJECTS)
            )),
            _ => {
                page.push_str("\n            <table class=\"wp-block-table\"><thead><tr><th>Day</th><th>Morning</th><th>Afternoon</th></tr></thead><tbody>");
                for day in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] {
                    page.push_str(&format!("<tr><td>{day}</td><td>8.00 &ndash; 12.30</td><td>13.30 &ndash; 18.{}0</td></tr>", dice.roll(4)));
                }
                page.push_str("</tbody></table>");
            }
        }
    }
    page.push_str("\n          <form class=\"wpcf7-form\" action=\"/register\" method=\"post\">");
    for (index, label) in
        ["First name", "Last name", "Date of birth", "Address", "NHS number (if known)", "Proof of ID"]
            .iter()
            .enumerate()
    {
        let kind = if index == 5 { "file" } else { "text" };
        page.push_str(&format!(
            "\n            <p><label for=\"field-{index}\">{label} <span class=\"required\">*</span></label> <span class=\"wpcf7-form-control-wrap\"><input type=\"{kind}\" id=\"field-{index}\" name=\"field-{index}\" class=\"wpcf7-form-control\" aria-required=\"true\"></span></p>"
        ));
    }
    page.push_str("\n          </form>\n        </div>\n      </div>\n    </div>\n  </article>\n</main>\n<footer class=\"site-footer\"><p>&copy; The practice</p><ul>");
    for index in 0..20 {
        page.push_str(&format!("<li class=\"footer-item\"><a href=\"/footer/{index}\">Footer link {index}</a></li>"));
    }
    page.push_str("</ul></footer>\n<script>\n");
    while page.len() < 54_000 {
        page.push_str("(function(d,s){var e=d.createElement(s);e.async=1;if(1<2&&e){d.head.appendChild(e)}})(document,'script');\n");
    }
    page.push_str("</script>\n</body>\n</html>\n");
    page
}
