//! The description of the API (`OpenAPI` 3.1), made from its handlers and from the table of operations.

use std::sync::LazyLock;

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue};
use serde_json::{Value, json};
use utoipa::{PartialSchema, ToSchema};

use super::operations::operations;
use super::problem::{Kind, More, Told};

/// The document as it is served, and as it stands in `docs/api/openapi.json`.
static DOCUMENT: LazyLock<String> = LazyLock::new(|| {
    let mut text = serde_json::to_string_pretty(&describe()).unwrap_or_default();
    text.push('\n');
    text
});

/// What the API takes and answers, in JSON.
#[must_use]
pub fn document() -> &'static str {
    &DOCUMENT
}

pub(super) async fn get() -> ([(HeaderName, HeaderValue); 2], &'static str) {
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (CACHE_CONTROL, HeaderValue::from_static("public, max-age=300")),
    ];
    (headers, document())
}

fn describe() -> Value {
    let mut document = serde_json::to_value(operations().into_openapi()).unwrap_or_default();
    document["info"] = json!({
        "title": "Vestibule",
        "version": "1",
        "summary": "Sign-up, activation, sign-in and recovery.",
        "description": "Scripts of pages are known by cookies, which are not described here: browsers send them by \
                        themselves. Programs are known by tokens, in the `Authorization` header.",
        "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
    });
    document["servers"] = json!([{ "url": app::paths::API }]);
    let token = |about| json!({ "type": "http", "scheme": "bearer", "description": about });
    let components = &mut document["components"];
    components["securitySchemes"] = json!({
        "session": token("`vst_…`, from signing in or activating"),
        "registration": token("`vsu_…`, from registering"),
        "signInMail": token("`vsm_…`, from `/sign-in-mails`"),
    });
    add_problem(&mut components["schemas"]);
    for schema in components["schemas"].as_object_mut().into_iter().flat_map(|all| all.values_mut()) {
        let answered = schema.get("additionalProperties") != Some(&json!(false));
        if answered {
            without_null(schema);
        }
    }
    document
}

/// Adds the answer of every problem, of which no operation speaks by itself. Its type, title and status stand beside what
/// only some say.
fn add_problem(schemas: &mut Value) {
    let mut parts = Vec::new();
    More::schemas(&mut parts);
    for (name, schema) in parts {
        schemas[name] = serde_json::to_value(schema).unwrap_or_default();
    }
    let [mut problem, more] = [Told::schema(), More::schema()].map(|it| serde_json::to_value(it).unwrap_or_default());
    let mut own = problem["allOf"][1].take();
    for (name, property) in more["properties"].as_object().into_iter().flatten() {
        own["properties"][name] = property.clone();
    }
    own["description"] = problem["description"].take();
    let names: Vec<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    own["properties"]["type"]["pattern"] = format!("/problems/({})$", names.join("|")).into();
    schemas["Problem"] = own;
}

/// What an answer has nothing to say about is missing in it, and never null.
fn without_null(schema: &mut Value) {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for property in properties.into_iter().flat_map(|all| all.values_mut()) {
        if let Some(kinds) = property["type"].as_array() {
            property["type"] = kinds.iter().find(|kind| *kind != "null").cloned().unwrap_or_default();
        } else if let Some(schemas) = property["oneOf"].as_array() {
            *property = schemas.iter().find(|schema| schema["type"] != "null").cloned().unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::operations::{ALWAYS, WITH_BODY};
    use super::*;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    /// `UPDATE_OPENAPI=1 cargo test -p web api` writes it anew.
    #[test]
    fn the_committed_document_is_the_one_that_is_served() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/api/openapi.json");
        if std::env::var_os("UPDATE_OPENAPI").is_some() {
            fs::write(&file, document()).expect("written");
        }
        let committed = fs::read_to_string(&file).unwrap_or_default();
        assert!(committed == document(), "UPDATE_OPENAPI=1 cargo test -p web api");
    }

    #[test]
    fn every_problem_is_that_of_an_operation() {
        let document: Value = serde_json::from_str(document()).expect("JSON");
        let paths = document["paths"].as_object().expect("paths").values();
        let operations = paths.flat_map(|path| path.as_object().into_iter().flat_map(|path| path.values()));
        let responses =
            operations.flat_map(|one| one["responses"].as_object().into_iter().flat_map(|all| all.values()));
        let text: String = responses.filter_map(|response| response["description"].as_str()).collect();
        // Of addresses that are no operation.
        let others = [Kind::NotFound, Kind::MethodNotAllowed];
        let always = [ALWAYS, WITH_BODY, &others].concat();
        let told = |kind: &&Kind| always.contains(kind) || text.contains(&format!("`{}`", kind.name()));
        let told: BTreeSet<_> = Kind::ALL.iter().filter(told).map(|kind| kind.name()).collect();
        assert_eq!(told, Kind::ALL.iter().map(|kind| kind.name()).collect());
    }
}
