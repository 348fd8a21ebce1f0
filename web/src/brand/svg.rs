//! Whether a file is an SVG picture without scripts.
//!
//! Browsers run no script in an `<img>`, and the answer's own policy allows none where the file is opened by itself; so
//! this is not what keeps people safe. It tells the operator that a file is not what it seems.

use roxmltree::{Document, Node, ParsingOptions};

const SVG: &str = "http://www.w3.org/2000/svg";
/// More than any logo has.
const MOST_NODES: u32 = 100_000;

pub(super) fn check(content: &[u8]) -> Result<(), String> {
    let text = str::from_utf8(content).map_err(|_| "is no SVG: it is not UTF-8 text")?;
    // Of a few lines they can make gigabytes.
    if text.contains("<!ENTITY") {
        return Err("defines entities; save it as plain SVG".to_owned());
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text.trim_start_matches('\u{feff}'), options);
    let document = document.map_err(|error| format!("is no SVG: {error}"))?;
    if !document.root_element().has_tag_name((SVG, "svg")) {
        return Err(format!("is no SVG: its outermost element is not <svg xmlns=\"{SVG}\">"));
    }
    document.descendants().filter(Node::is_element).try_for_each(check_element)
}

fn check_element(element: Node<'_, '_>) -> Result<(), String> {
    let name = element.tag_name().name();
    if name.eq_ignore_ascii_case("script") {
        return Err("holds a script".to_owned());
    }
    for attribute in element.attributes() {
        let (own, value) = (attribute.name().to_ascii_lowercase(), attribute.value().trim().to_ascii_lowercase());
        if own.starts_with("on") && attribute.namespace().is_none() || value.starts_with("javascript:") {
            return Err(format!("holds a script: {own} of <{name}>"));
        }
        let inside = value.starts_with('#') || value.starts_with("data:");
        if own == "href" && ["image", "use", "feImage"].contains(&name) && !inside {
            return Err(format!(
                "shows {:?}; browsers load nothing for a picture, so put it into the file",
                attribute.value()
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!("<svg xmlns=\"{SVG}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">{inside}</svg>")
    }

    #[test]
    fn pictures_of_usual_programs_are_taken() {
        for prolog in [
            "",
            "\u{feff}",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<!-- made by hand -->",
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">",
        ] {
            let inside = "<style>.a{fill:red}</style><path class=\"a\" d=\"M0 0h9v9z\"/><use xlink:href=\"#a\"/>\
                <a href=\"https://example.org\"><image href=\"data:image/png;base64,AAAA\"/></a>";
            let text = format!("{prolog}{}", svg(inside));
            assert_eq!(check(text.as_bytes()), Ok(()), "{text}");
        }
    }

    #[test]
    fn what_holds_a_script_is_refused_with_the_reason_r_bd_2() {
        for (inside, why) in [
            ("<script>alert(1)</script>", "holds a script"),
            ("<svg:SCRIPT xmlns:svg=\"urn:x\"/>", "holds a script"),
            ("<path onload=\"alert(1)\"/>", "holds a script: onload of <path>"),
            ("<a href=\" JavaScript:alert(1)\"/>", "holds a script: href of <a>"),
            ("<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", "holds a script: to of <set>"),
            ("<image href=\"https://evil.example/a.png\"/>", "shows \"https://evil.example/a.png\""),
            ("<use xlink:href=\"//evil.example/a.svg#b\"/>", "shows "),
        ] {
            let told = check(svg(inside).as_bytes()).expect_err(inside);
            assert!(told.starts_with(why), "{inside}: {told}");
        }
    }

    #[test]
    fn what_is_no_svg_is_refused() {
        for text in [
            "",
            "<html><svg/></html>",
            "<svg viewBox=\"0 0 9 9\"/>",
            &svg("<path>"),
            "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>",
            "\u{89}PNG",
        ] {
            assert!(check(text.as_bytes()).is_err(), "{text}");
        }
        assert!(check(b"\x89PNG\r\n\x1a\n").is_err());
    }
}
