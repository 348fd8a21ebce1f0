//! What a page costs to render: by `app::html`, as the server does, and by the pipeline of `leptos_axum`, in this process.

use std::pin::Pin;
use std::time::Instant;

use accounts::Clock;
use app::pages::account::overview;
use app::pages::dead_link;
use app::{Page, Reader, Shell, document, samples};
use axum::body::{Body, to_bytes};
use axum::http::Request;
use futures::stream::{Stream, once};
use leptos::prelude::*;

use crate::Outcome;
use crate::load::median;
use crate::table::{Required, Table};

const ROUNDS: usize = 15;
/// Pages in a round.
const PAGES: u32 = 2_000;

/// A page's name, the page, and the most it may take.
type Made = (&'static str, fn() -> Page, Required);
type Whole = Pin<Box<dyn Stream<Item = String> + Send>>;

/// The rounds of the two take turns, on one thread each.
pub(crate) async fn measure(table: &mut Table) -> Outcome<()> {
    // The pipeline spawns a task for each page.
    let _ = any_spawner::Executor::init_tokio();
    let pages: [Made; 2] = [
        ("account page", account, Required::AtMost(15.0)),
        ("dead link's page", || dead_link::address_taken(Reader::english()), Required::Nothing),
    ];
    for (name, page, most) in pages {
        let (mut direct, mut pipeline) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let start = Instant::now();
            for _ in 0..PAGES {
                std::hint::black_box(app::html(|| view(page())));
            }
            direct.push(start.elapsed().as_secs_f64() * 1e6 / f64::from(PAGES));
            let start = Instant::now();
            for _ in 0..PAGES {
                std::hint::black_box(by_leptos_axum(page()).await?);
            }
            pipeline.push(start.elapsed().as_secs_f64() * 1e6 / f64::from(PAGES));
        }
        table.add(&format!("rendering: {name}"), median(direct), " µs", most);
        table.add("    by leptos_axum's pipeline", median(pipeline), " µs", Required::Nothing);
    }
    Ok(())
}

fn view(page: Page) -> AnyView {
    let (reader, site) = (Reader::english(), samples::site());
    document(Shell { reader, site, signed_in: true, flash: None, here: None }, page).into_any()
}

fn account() -> Page {
    let now = Clock::System.now();
    let props = overview::Props {
        address: "ann@example.org".to_owned(),
        previous_sign_in: None,
        member_since: now,
        pending_email: None,
        earlier_addresses: Vec::new(),
        now,
    };
    overview::page(Reader::english(), props)
}

/// With a builder of the stream that leaves out what our pages do not need, as it was done before.
async fn by_leptos_axum(page: Page) -> Outcome<Vec<u8>> {
    let builder = |view: AnyView, _: Box<dyn FnOnce() -> Whole + Send>, _: bool| {
        let html = view.to_html().replace("<!>", "");
        let whole: Whole = Box::pin(once(std::future::ready(html)));
        let ready: Pin<Box<dyn Future<Output = Whole> + Send>> = Box::pin(std::future::ready(whole));
        ready
    };
    let request = Request::new(Body::empty());
    let answer = leptos_axum::handle_response_inner(|| (), move || view(page), request, builder).await;
    Ok(to_bytes(answer.into_body(), usize::MAX).await?.to_vec())
}
