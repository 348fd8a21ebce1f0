//! A GET or HEAD changes nothing, whoever sends it and with whatever (I-40, R-SE-6).

use axum::http::Method;
use serde_json::json;

use super::client::{Client, Mode, each};
use super::contents::everything;
use super::document::{self, BASE};
use crate::test_app::{ANN, BEN, MINUTE, OTHER};

#[test]
fn reading_changes_nothing_with_any_credential_and_with_any_links_token() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        ann.post("/activation-mails", json!({ "email": "zoe@example.org" })).await.is(202);
        ann.post("/sign-in-mails", json!({ "email": ANN })).await.is(202);
        ann.post("/password-resets", json!({ "email": ANN })).await.is(202);
        ann.post("/me/email", json!({ "email": "ann@new.example.org" })).await.is(202);
        let (mut waiting, mut followed) = (Client::new(app, mode), Client::new(app, mode));
        waiting.register(BEN).await.is(202);
        followed.register("kim@example.org").await.is(202);
        let kim = app.open_next_mail("kim@example.org").await;
        let body = json!({ "token": super::client::link(&kim), "new_password": OTHER });
        Client::new(app, mode).post("/activations", body).await.is(201);
        let mut mails = app.open_all_mail(ANN).await;
        mails.extend(app.open_all_mail(BEN).await);
        mails.extend(app.open_all_mail("ann@new.example.org").await);
        let links: Vec<_> = mails.iter().flat_map(crate::received::Mail::tokens).collect();
        assert!(links.len() >= 5, "{}", links.len());
        // Long enough for a session's last use to be written, and for it not to be fresh any more.
        app.wait(20 * MINUTE);
        let before = everything(app).await;
        let reads = document::operations().into_iter().filter(|operation| operation.method == Method::GET);
        for address in reads.map(|operation| operation.address()) {
            for method in [Method::GET, Method::HEAD] {
                for mut client in [ann.clone(), waiting.clone(), followed.clone(), Client::new(app, mode)] {
                    let request = client.request(method.clone(), &address).header("sec-purpose", "prefetch;prerender");
                    let answer = client.send(request, Vec::new()).await.answer;
                    assert!([200, 401, 404].contains(&answer.status), "{answer:?}");
                    assert!(
                        answer.set_cookies().is_empty() && (method == Method::GET || answer.body.is_empty()),
                        "{answer:?}"
                    );
                }
                for token in &links {
                    let mut thief = Client::new(app, Mode::Tokens);
                    thief
                        .tokens
                        .extend(["session", "registration", "signInMail"].map(|scheme| (scheme, token.clone())));
                    let request = thief.request(method.clone(), &format!("{address}?token={token}"));
                    let answer = thief.send(request, Vec::new()).await.answer;
                    assert!([200, 401, 404].contains(&answer.status), "{answer:?}");
                    assert!(!address.ends_with("/me") || answer.status == 401, "{answer:?}");
                }
            }
        }
        for method in [Method::GET, Method::HEAD] {
            let request = ann.browser.request(method, &format!("{BASE}/openapi.json"));
            assert!(ann.browser.send(request, "").await.is(200).set_cookies().is_empty());
        }
        assert_eq!(everything(app).await, before);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn what_changes_something_cannot_be_asked_for_by_reading() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        let before = everything(app).await;
        for operation in document::operations() {
            if document::operation(&Method::GET, &operation.address()).is_none() {
                for method in [Method::GET, Method::HEAD] {
                    let request = ann.request(method, &operation.address()).header("content-type", "application/json");
                    let body = json!({ "email": ANN, "password": OTHER });
                    ann.send(request, body.to_string().into()).await.is(405);
                }
            }
        }
        assert_eq!(everything(app).await, before);
    });
}
