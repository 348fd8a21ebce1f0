//! What is there and what is not: addresses, methods, hosts, and the pages that explain problems.

use std::collections::BTreeMap;

use axum::http::Method;

use super::client::{API, Client, Mode};
use super::document::{self, BASE, COMMITTED};
use crate::test_app::{ANN, both_with};

#[test]
fn the_document_is_served_as_it_stands_in_the_repository() {
    both_with(API, async |app| {
        let answer = app.browser().visit("/api/v1/openapi.json").await.is(200);
        assert_eq!(answer.header("content-type"), Some("application/json"));
        assert_eq!(answer.header("cache-control"), Some("public, max-age=300"));
        assert!(answer.body == COMMITTED, "UPDATE_OPENAPI=1 cargo test -p web api");
    });
}

#[test]
fn every_type_of_problem_has_its_page_and_others_have_none() {
    both_with(API, async |app| {
        let mut reader = app.browser();
        let names = document::problems();
        assert!(names.contains("throttled") && names.contains("method-not-allowed"), "{names:?}");
        for name in names {
            let page = reader.visit(&format!("/problems/{name}")).await.is(200);
            assert!(page.text().contains(name), "{}", page.text());
            assert!(page.set_cookies().is_empty());
        }
        // Also for whoever is signed in, and in another language.
        let mut ann = app.member(ANN).await.speaking("de");
        assert_eq!(ann.visit("/problems/throttled").await.is(200).attributes("html", "lang"), ["en"]);
        for name in ["", "nothing", "Throttled", "throttled%2F", "%3Cscript%3E", "not-found.html"] {
            let page = reader.visit(&format!("/problems/{name}")).await.is(404);
            assert!(!page.body.contains("<script>"));
        }
    });
}

#[test]
fn addresses_that_are_none_are_problems() {
    both_with(API, async |app| {
        let mut client = Client::new(app, Mode::Cookies);
        for path in [
            "",
            "/nothing",
            "/me/",
            "//me",
            "/ME",
            "/me/nothing",
            "/sessions/1/2",
            "/me%2Factivity",
            "/openapi.yaml",
            "/../v2",
        ] {
            for method in [Method::GET, Method::POST, Method::DELETE, Method::PATCH] {
                let request = client.request(method, &format!("{BASE}{path}"));
                client.send(request, Vec::new()).await.problem(404, "not-found");
            }
        }
        // Other versions and other names are not this API's business.
        for path in ["/api", "/api/v2", "/api/v2/me", "/api/v10/me", "/api/me", "/api/v1me"] {
            let page = client.browser.visit(path).await.is(404);
            assert!(page.header("content-type").is_some_and(|kind| kind.starts_with("text/html")), "{path}");
        }
    });
}

#[test]
fn a_method_that_is_not_documented_is_refused_and_those_that_are_are_named() {
    both_with(API, async |app| {
        let mut client = Client::new(app, Mode::Cookies);
        let mut addresses: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for operation in document::operations() {
            let methods = addresses.entry(operation.address()).or_default();
            methods.push(operation.method.to_string());
            if operation.method == Method::GET {
                methods.push("HEAD".to_owned());
            }
        }
        for (address, mut known) in addresses {
            for method in
                [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::TRACE]
            {
                if known.contains(&method.to_string()) {
                    continue;
                }
                let request = client.request(method.clone(), &address);
                let refused = client.send(request, Vec::new()).await.is(405);
                assert!(method == Method::HEAD || document::problem(&refused.body) == "method-not-allowed");
                let mut named: Vec<_> =
                    refused.answer.header("allow").expect("Allow").split(',').map(str::to_owned).collect();
                known.sort();
                named.sort();
                assert_eq!(named, known, "{address}");
            }
        }
    });
}

#[test]
fn requests_for_another_host_or_readable_in_two_ways_are_problems() {
    both_with(API, async |app| {
        let mut client = Client::new(app, Mode::Tokens);
        let me = format!("{BASE}/me");
        let other = client.request(Method::GET, &me);
        let other = axum::http::Request::builder().method(Method::GET).uri(other.uri_ref().expect("an address"));
        client.send(other.header("host", "evil.example"), Vec::new()).await.problem(421, "misdirected");
        let nowhere = axum::http::Request::builder().method(Method::GET).uri(&me);
        client.send(nowhere, Vec::new()).await.problem(400, "malformed-request");
        let twice = client.request(Method::GET, &me).header("host", "evil.example");
        client.send(twice, Vec::new()).await.problem(400, "malformed-request");
        let long = client.request(Method::GET, &format!("{me}?x={}", "a".repeat(8 * 1024)));
        client.send(long, Vec::new()).await.problem(414, "address-too-long");
        for path in ["/me/applications/%00", "/me/applications/%ff", "/sessions/%0d%0a"] {
            let request = client.request(Method::DELETE, &format!("{BASE}{path}"));
            client.send(request, Vec::new()).await.problem(400, "malformed-request");
        }
    });
}
