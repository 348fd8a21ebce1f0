//! Every member of every body, fed with everything it was never meant for (R-BL-2, I-02, F-52, F-54, F-67, M-4).

use axum::http::Method;
use serde_json::{Map, Value, json};

use super::client::{Client, Mode, Reply, TERMS, each_with, link};
use super::contents::rows;
use super::document::{self, BASE, Operation};
use crate::test_app::{ANN, BEN, OTHER, Setup, TestApp};

const SITE: Setup = Setup {
    settings: &[("API", "both"), ("TERMS_URL", "https://accounts.example.org/terms"), ("TERMS_VERSION", TERMS)],
    ..Setup::USUAL
};

/// An operation with a body, somebody who may use it, and a body that it understands.
struct Scene<'a> {
    operation: Operation,
    client: Client<'a>,
    good: Map<String, Value>,
}

/// One for every operation that takes a body. None of the bodies does anything by itself.
async fn scenes(app: &TestApp, mode: Mode) -> Vec<Scene<'_>> {
    let mut client = Client::of_member(app, mode, ANN).await;
    client.post("/password-resets", json!({ "email": ANN })).await.is(202);
    let reset = link(&app.open_next_mail(ANN).await);
    Client::new(app, mode).register(BEN).await.is(202);
    let activation = link(&app.open_next_mail(BEN).await);
    client.post("/activation-mails", json!({ "email": "zoe@example.org" })).await.is(202);
    client.post("/sign-in-mails", json!({ "email": "zoe@example.org" })).await.is(202);
    let scene = |operation: Operation| {
        let token = if operation.id() == "resetPassword" { &reset } else { &activation };
        let own = match operation.id() {
            "signIn" => json!({ "email": ANN, "password": OTHER }),
            "register" => json!({ "terms": TERMS }),
            "activate" => json!({ "token": token, "terms": TERMS, "password": OTHER }),
            "signInByMail" => json!({ "token": token }),
            "reauthenticate" | "deleteAccount" => json!({ "password": OTHER }),
            "changePassword" => json!({ "current_password": OTHER }),
            _ if operation.required().contains(&"token") => json!({ "token": token }),
            _ => json!({}),
        };
        let (Some(Value::Object(mut good)), Value::Object(own)) = (operation.body(), own) else { panic!("no objects") };
        good.extend(own);
        Scene { operation, client: client.clone(), good }
    };
    document::operations().into_iter().filter(|operation| operation.members().is_some()).map(scene).collect()
}

impl Scene<'_> {
    async fn send(&mut self, kind: Option<&str>, body: Vec<u8>) -> Reply {
        let request = self.client.request(self.operation.method.clone(), &self.operation.address());
        let request = kind.into_iter().fold(request, |request, kind| request.header("content-type", kind));
        self.client.send(request, body).await
    }

    /// The body is refused, at this place.
    async fn refuses(&mut self, body: impl Into<Vec<u8>>, place: &str, code: &str) {
        let body = body.into();
        let told = format!("{}: {}", self.operation.id(), String::from_utf8_lossy(&body[..body.len().min(300)]));
        let reply = self.send(Some("application/json"), body).await;
        assert_eq!(reply.answer.status, 400, "{told}: {}", reply.answer.body);
        assert_eq!(document::problem(&reply.body), "invalid-body", "{told}");
        assert_eq!(reply.errors(), [(place.to_owned(), code.to_owned())], "{told}");
    }

    /// The good body with another value for one member.
    fn with(&self, name: &str, value: Value) -> Map<String, Value> {
        let mut body = self.good.clone();
        body.insert(name.to_owned(), value);
        body
    }

    /// The good body with something written before its first member.
    fn after(&self, written: &str) -> String {
        let good = Value::Object(self.good.clone()).to_string();
        format!("{{{written},{}", &good[1..])
    }
}

fn text(body: Map<String, Value>) -> String {
    Value::Object(body).to_string()
}

#[test]
fn what_is_no_object_in_json_is_refused_and_nothing_is_stored() {
    each_with(SITE, async |app, mode| {
        for mut scene in scenes(app, mode).await {
            let before = rows(app).await;
            let good = text(scene.good.clone());
            for (body, code) in [
                (Vec::new(), "not_json"),
                (b"{".to_vec(), "not_json"),
                (b"email=ann%40example.org".to_vec(), "not_json"),
                (good[..good.len() - 1].into(), "not_json"),
                (format!("{good}{good}").into(), "not_json"),
                (format!("\u{feff}{good}").into(), "not_json"),
                (scene.after(r#""x":"\ud800""#).into(), "not_json"),
                (scene.after("\"x\":\"\u{0}\"").into(), "not_json"),
                (scene.after(r#""x":1e999"#).into(), "not_json"),
                (scene.after(r#""x":NaN"#).into(), "not_json"),
                ([good.as_bytes(), b"\xff"].concat(), "not_utf8"),
                (
                    scene.after(r#""x":"?""#).bytes().map(|byte| if byte == b'?' { 0xc0 } else { byte }).collect(),
                    "not_utf8",
                ),
                (b"[]".to_vec(), "not_an_object"),
                (format!("[{good}]").into(), "not_an_object"),
                (b"null".to_vec(), "not_an_object"),
                (b"\"email\"".to_vec(), "not_an_object"),
                (b"17".to_vec(), "not_an_object"),
            ] {
                scene.refuses(body, "", code).await;
            }
            assert_eq!(rows(app).await, before, "{}", scene.operation.id());
        }
    });
}

#[test]
fn members_of_another_type_unknown_doubled_missing_or_deep_are_named_and_nothing_is_stored() {
    each_with(SITE, async |app, mode| {
        let deep = |brackets: [&str; 2]| format!("{}{}", brackets[0].repeat(2_000), brackets[1].repeat(2_000));
        let (lists, objects) = (deep(["[", "]"]), format!("{}1{}", r#"{"a":"#.repeat(2_000), "}".repeat(2_000)));
        for mut scene in scenes(app, mode).await {
            let before = rows(app).await;
            let required = scene.operation.required();
            for name in scene.operation.members().expect("a body").keys() {
                let place = format!("/{name}");
                for wrong in
                    [json!(1), json!(-1.5), json!(true), json!([]), json!(["a"]), json!({}), json!({ "a": "b" })]
                {
                    scene.refuses(text(scene.with(name, wrong)), &place, "wrong_type").await;
                }
                let mut rest = scene.good.clone();
                rest.remove(name);
                let rest = Value::Object(rest).to_string();
                let rest = if rest == "{}" { "}".to_owned() } else { format!(",{}", &rest[1..]) };
                for nested in [&lists, &objects] {
                    scene.refuses(format!("{{\"{name}\":{nested}{rest}"), &place, "wrong_type").await;
                }
                let good = if name == "mode" { "tokens" } else { OTHER };
                let twice = format!("{{\"{name}\":\"{good}\",\"{name}\":\"{good}\"{rest}");
                scene.refuses(twice, &place, "doubled").await;
                if required.contains(&name.as_str()) {
                    scene.refuses(text(scene.with(name, Value::Null)), &place, "wrong_type").await;
                    let mut without = scene.good.clone();
                    without.remove(name);
                    scene.refuses(text(without), &place, "missing").await;
                }
                if name == "mode" {
                    scene.refuses(text(scene.with(name, "Tokens".into())), &place, "unknown_value").await;
                }
            }
            for name in ["nobody", "Email", "email ", "email_confirmed", "__proto__", "is_admin", "id", ""] {
                scene.refuses(text(scene.with(name, "true".into())), &format!("/{name}"), "unknown").await;
            }
            scene.refuses(text(scene.with("a/b~c", Value::Null)), "/a~1b~0c", "unknown").await;
            scene.refuses(scene.after(&format!("\"nobody\":{objects}")), "/nobody", "unknown").await;
            assert_eq!(rows(app).await, before, "{}", scene.operation.id());
        }
    });
}

#[test]
fn what_is_too_long_or_called_something_else_is_not_read() {
    each_with(SITE, async |app, mode| {
        for mut scene in scenes(app, mode).await {
            let before = rows(app).await;
            let long = scene.after(&format!("\"x\":\"{}\"", "a".repeat(17 * 1024)));
            scene.send(Some("application/json"), long.into()).await.problem(413, "body-too-large");
            let good = text(scene.good.clone());
            for kind in [
                None,
                Some(""),
                Some("text/plain"),
                Some("application/x-www-form-urlencoded"),
                Some("multipart/form-data; boundary=x"),
                Some("application/problem+json"),
                Some("application/json; charset=latin1"),
                Some("application/json, application/json"),
            ] {
                scene.send(kind, good.clone().into()).await.problem(415, "unsupported-media-type");
            }
            let request = scene.client.request(scene.operation.method.clone(), &scene.operation.address());
            let twice = request.header("content-type", "application/json").header("content-type", "application/json");
            scene.client.send(twice, good.into()).await.problem(415, "unsupported-media-type");
            assert_eq!(rows(app).await, before, "{}", scene.operation.id());
        }
    });
}

#[test]
fn content_types_are_read_as_the_standard_has_them() {
    each_with(SITE, async |app, mode| {
        let mut ann = Client::new(app, mode);
        for kind in ["Application/JSON", "application/json;charset=UTF-8", "application/json; charset=utf-8 "] {
            let request = ann.request(Method::POST, &format!("{BASE}/password-resets")).header("content-type", kind);
            ann.send(request, json!({ "email": ANN }).to_string().into()).await.is(202);
        }
    });
}

/// What is written about a request, rather than done by it.
const ABOUT: [&str; 2] = ["vestibule_audit", "vestibule_throttles"];

#[test]
fn a_nul_or_ten_thousand_letters_in_any_member_are_refused_by_its_name_and_nothing_is_stored_f_54_m_4() {
    each_with(SITE, async |app, mode| {
        for mut scene in scenes(app, mode).await {
            let done = async || {
                let rows = rows(app).await;
                rows.into_iter().filter(|(table, _)| !ABOUT.contains(&table.as_str())).collect::<Vec<_>>()
            };
            let before = done().await;
            // A time zone that there is not is ignored, whatever it is.
            let members = scene.operation.members().expect("a body").keys().filter(|name| *name != "time_zone");
            for name in members {
                for value in ["a\u{0}b", "\u{0}", &"a".repeat(10_000), &"\u{1f34a}".repeat(2_000)] {
                    let mut body = scene.with(name, value.into());
                    if name == "code" {
                        body.remove("token");
                    }
                    // Or the limits would answer.
                    app.sql("DELETE FROM vestibule_throttles").await;
                    let reply = scene.send(Some("application/json"), text(body).into()).await;
                    let told = format!("{} {name}: {}", scene.operation.id(), reply.answer.body);
                    assert!((400..=422).contains(&reply.answer.status), "{told}");
                    let places: Vec<_> = reply.errors().into_iter().map(|(place, _)| place).collect();
                    let unnamed = ["link-malformed", "wrong-password", "sign-in-refused"];
                    let unnamed = places.is_empty() && unnamed.contains(&document::problem(&reply.body));
                    assert!(unnamed || places == [format!("/{name}")], "{told}");
                }
            }
            assert_eq!(done().await, before, "{}", scene.operation.id());
        }
    });
}
