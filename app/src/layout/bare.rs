//! The document of a page on the host of an application, where neither our style sheet nor our script can be had: the
//! little style that it needs is inside.

use leptos::prelude::*;

use super::{Page, Site};
use crate::Reader;

/// All that such a document says about its looks. A content security policy lets it in by its hash.
pub const BARE_STYLE: &str = include_str!("bare.css");

/// The whole HTML document of a page whose links and forms all lead to the host that it is shown on: a heading, text, and
/// one button.
#[must_use]
pub fn bare_document(t: Reader, site: &Site, page: Page) -> impl IntoView + use<> {
    let title = format!("{} · {}", page.title(t), site.name);
    let body = (page.body)(super::Around { signed_in: false, focus: false, dev_mailbox: false });
    view! {
        <!DOCTYPE html>
        <html lang=t.lang() dir=t.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{title}</title>
                <style inner_html=BARE_STYLE></style>
            </head>
            <body>
                <header><a href=site.public_url.clone()>{site.name.clone()}</a></header>
                <main>
                    <h1>{page.title}</h1>
                    {body}
                </main>
            </body>
        </html>
    }
}
