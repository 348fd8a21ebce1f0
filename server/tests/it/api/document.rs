//! What docs/api/openapi.json promises, and whether an answer keeps it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use axum::http::Method;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use crate::answer::Answer;
use crate::test_app::{OTHER, PASSWORD, SITE};

pub(crate) const COMMITTED: &str = include_str!("../../../../docs/api/openapi.json");
/// Where the API is.
pub(crate) const BASE: &str = "/api/v1";
/// What a schema may say. Anything else would be overlooked here.
const KEYWORDS: [&str; 11] = [
    "$ref",
    "additionalProperties",
    "description",
    "enum",
    "example",
    "format",
    "items",
    "minimum",
    "pattern",
    "properties",
    "required",
];

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(COMMITTED).expect("JSON"));

/// One operation, as it is documented.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    /// Its template, without [`BASE`].
    pub(crate) path: &'static str,
    told: &'static Value,
}

/// All of them.
pub(crate) fn operations() -> Vec<Operation> {
    let mut all = Vec::new();
    for (path, methods) in object(&DOCUMENT["paths"]) {
        for (method, told) in object(methods) {
            let method = method.to_uppercase().parse().expect("a method");
            all.push(Operation { method, path, told });
        }
    }
    all
}

/// The operation at an address. Of several templates, the one with the fewest parameters counts.
pub(crate) fn operation(method: &Method, address: &str) -> Option<Operation> {
    let asked = address.strip_prefix(BASE)?;
    let fits = |template: &str| {
        let (template, asked) = (template.split('/'), asked.split('/'));
        template.clone().count() == asked.clone().count()
            && template.zip(asked).all(|(part, given)| part == given || part.starts_with('{') && !given.is_empty())
    };
    let all = operations();
    let path =
        all.iter().filter(|one| fits(one.path)).map(|one| one.path).min_by_key(|path| path.matches('{').count())?;
    all.into_iter().find(|one| one.path == path && one.method == *method)
}

/// All types of problems.
pub(crate) fn problems() -> BTreeSet<&'static str> {
    let kind = &DOCUMENT["components"]["schemas"]["Problem"]["properties"]["type"];
    alternatives(kind["pattern"].as_str().expect("a pattern")).collect()
}

impl Operation {
    pub(crate) fn id(&self) -> &'static str {
        self.told["operationId"].as_str().expect("an id")
    }

    /// Its address, with a made-up id where it takes one.
    pub(crate) fn address(&self) -> String {
        format!("{BASE}{}", self.path.replace("{id}", "0190a1b2-c3d4-7e8f-9011-223344556677"))
    }

    /// What may be shown to it, by the names of the security schemes.
    pub(crate) fn takes(&self) -> Vec<&'static str> {
        let ways = self.told["security"].as_array().expect("security");
        ways.iter().flat_map(|way| object(way).keys().map(String::as_str)).collect()
    }

    /// The members of its body, with their schemas. None if it takes no body.
    pub(crate) fn members(&self) -> Option<&'static Map<String, Value>> {
        Some(object(&self.schema()?["properties"]))
    }

    /// The members that its body must have.
    pub(crate) fn required(&self) -> Vec<&'static str> {
        let required = self.schema().and_then(|body| body["required"].as_array());
        required.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// A body that it understands, with nothing in it that works by itself. None if it takes no body.
    pub(crate) fn body(&self) -> Option<Value> {
        let value = |name: &'static str| match name {
            "email" => "zoe@example.org",
            "password" | "current_password" => PASSWORD,
            "new_password" => OTHER,
            other => other,
        };
        let member = |name: &'static str| (name.to_owned(), Value::from(value(name)));
        self.members().map(|_| self.required().into_iter().map(member).collect::<Map<_, _>>().into())
    }

    /// Whether it may answer with this type of problem.
    pub(crate) fn may_tell(&self, problem: &str) -> bool {
        object(&self.told["responses"]).values().any(|response| names(response).contains(&problem))
    }

    fn schema(&self) -> Option<&'static Value> {
        Some(resolved(self.told.get("requestBody")?["content"]["application/json"].get("schema")?))
    }
}

/// Whether an answer is one that the document announces: by its status, its content type, its type of problem and the
/// members of its body. At an address that is none, it has to say so.
#[track_caller]
pub(crate) fn hold(method: &Method, address: &str, answer: &Answer) {
    let told = format!("{method} {address}: {} {}", answer.status, answer.body);
    let bodiless = method == Method::HEAD;
    let read = if bodiless { &Method::GET } else { method };
    let (kind, status) = (answer.header("content-type"), answer.status);
    let Some(operation) = operation(read, address) else {
        assert_eq!(kind, Some("application/problem+json"), "{told}");
        return hold_problem(answer, &told);
    };
    let response = &operation.told["responses"][status.to_string()];
    assert!(response.is_object(), "the document has no such status: {told}");
    let Some(content) = response["content"].as_object() else {
        assert!(answer.body.is_empty() && kind.is_none(), "the document has no body: {told}");
        return;
    };
    let documented: Vec<_> = content.keys().map(String::as_str).collect();
    assert_eq!(documented, kind.into_iter().collect::<Vec<_>>(), "{told}");
    if bodiless {
        assert_eq!(answer.body, "");
        return;
    }
    let body: Value = serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("no JSON, {error}: {told}"));
    let schema = &content.values().next().expect("a content type")["schema"];
    fits(schema, &body, "").unwrap_or_else(|fault| panic!("{fault}: {told}"));
    if status >= 400 {
        hold_problem(answer, &told);
        let name = problem(&body);
        assert!(names(response).contains(&name), "{name} is not among {:?}: {told}", names(response));
    }
}

#[track_caller]
fn hold_problem(answer: &Answer, told: &str) {
    if answer.body.is_empty() {
        return;
    }
    let body: Value = serde_json::from_str(&answer.body).expect("JSON");
    fits(&DOCUMENT["components"]["schemas"]["Problem"], &body, "").unwrap_or_else(|fault| panic!("{fault}: {told}"));
    assert_eq!(body["status"], answer.status, "{told}");
    assert!(!problem(&body).is_empty() && body["title"].as_str().is_some_and(|title| !title.is_empty()), "{told}");
    assert_eq!(answer.header("www-authenticate"), (answer.status == 401).then_some("Bearer"), "{told}");
    let waits = matches!(answer.status, 429 | 503);
    assert_eq!(answer.headers.contains_key("retry-after"), waits, "{told}");
    assert!(!waits || answer.retry_after() > 0, "{told}");
}

/// The name of a problem's type.
pub(crate) fn problem(body: &Value) -> &str {
    let kind = body["type"].as_str().unwrap_or_default();
    kind.strip_prefix(SITE).and_then(|path| path.strip_prefix("/problems/")).unwrap_or_default()
}

/// The types of problems that a response lists.
fn names(response: &'static Value) -> Vec<&'static str> {
    if response["content"].get("application/problem+json").is_none() {
        return Vec::new();
    }
    response["description"].as_str().expect("a description").split('`').skip(1).step_by(2).collect()
}

/// Holds a value against a schema: types, members, formats, names of an enumeration.
fn fits(schema: &'static Value, value: &Value, at: &str) -> Result<(), String> {
    let schema = resolved(schema);
    let unknown = object(schema).keys().find(|name| *name != "type" && !KEYWORDS.contains(&name.as_str()));
    assert_eq!(unknown, None, "a schema says what nobody checks");
    let wrong = || Err(format!("{at:?} is {value}, and should be {schema}"));
    let fit = match schema["type"].as_str() {
        Some("object") => return fits_object(schema, value, at),
        Some("array") => {
            let Some(items) = value.as_array() else { return wrong() };
            return items
                .iter()
                .enumerate()
                .try_for_each(|(n, item)| fits(&schema["items"], item, &format!("{at}/{n}")));
        }
        Some("string") => value.as_str().is_some_and(|text| {
            let named = schema["enum"].as_array().is_none_or(|names| names.contains(value));
            let follows = schema["pattern"].as_str().is_none_or(|pattern| follows(text, pattern));
            named && follows && is_spelled(text, schema["format"].as_str())
        }),
        Some("integer") => {
            value.as_i64().is_some_and(|value| schema["minimum"].as_i64().is_none_or(|least| value >= least))
        }
        Some("boolean") => value.is_boolean(),
        other => panic!("{at}: nobody checks the type {other:?}"),
    };
    if fit { Ok(()) } else { wrong() }
}

fn fits_object(schema: &'static Value, value: &Value, at: &str) -> Result<(), String> {
    let Some(members) = value.as_object() else { return Err(format!("{at:?} is no object: {value}")) };
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if let Some(missing) = required.into_iter().find(|name| !members.contains_key(*name)) {
        return Err(format!("{at}/{missing} is missing"));
    }
    let known = object(&schema["properties"]);
    members.iter().try_for_each(|(name, member)| {
        let place = format!("{at}/{name}");
        known.get(name).map_or_else(|| Err(format!("{place} is not documented")), |schema| fits(schema, member, &place))
    })
}

fn is_spelled(text: &str, format: Option<&str>) -> bool {
    match format {
        None => true,
        Some("uuid") => Uuid::parse_str(text).is_ok_and(|id| id.to_string() == text),
        Some("date-time") => text.ends_with('Z') && OffsetDateTime::parse(text, &Rfc3339).is_ok(),
        Some(other) => panic!("nobody checks the format {other}"),
    }
}

/// The one pattern there is: the names of problems at the end of an address.
fn follows(text: &str, pattern: &'static str) -> bool {
    let name = text.rsplit_once("/problems/").map(|(_, name)| name);
    name.is_some_and(|name| alternatives(pattern).any(|known| known == name))
}

fn alternatives(pattern: &'static str) -> impl Iterator<Item = &'static str> {
    let names = pattern.strip_prefix("/problems/(").and_then(|rest| rest.strip_suffix(")$"));
    names.expect("the pattern of problems").split('|')
}

/// Follows a reference. What stands beside it only describes.
fn resolved(schema: &'static Value) -> &'static Value {
    let Some(to) = schema.get("$ref").and_then(Value::as_str) else { return schema };
    DOCUMENT.pointer(to.trim_start_matches('#')).unwrap_or_else(|| panic!("{to} leads nowhere"))
}

fn object(value: &'static Value) -> &'static Map<String, Value> {
    value.as_object().expect("an object")
}

#[test]
fn an_answer_that_the_document_does_not_announce_is_noticed() {
    let me = &DOCUMENT["components"]["schemas"]["Me"];
    let good = json!({
        "id": "0190a1b2-c3d4-7e8f-9011-223344556677", "email": "a@example.org", "email_verified": true,
        "created_at": "2026-01-01T00:00:00Z", "session": {
            "id": "0190a1b2-c3d4-7e8f-9011-223344556677",
            "started_at": "2026-01-01T00:00:00.5Z", "fresh_until": "2026-01-01T00:15:00Z",
        },
    });
    assert_eq!(fits(me, &good, ""), Ok(()));
    for (place, value) in [
        ("/id", json!("1")),
        ("/id", json!("0190A1B2-C3D4-7E8F-9011-223344556677")),
        ("/email", json!(null)),
        ("/email_verified", json!("true")),
        ("/created_at", json!("2026-01-01")),
        ("/created_at", json!("2026-01-01T00:00:00+01:00")),
        ("/session", json!([])),
        ("/session/fresh_until", json!(1)),
    ] {
        let mut bent = good.clone();
        *bent.pointer_mut(place).expect("it is there") = value;
        assert!(fits(me, &bent, "").is_err_and(|fault| fault.contains(place)), "{place}");
    }
    for place in ["", "/session"] {
        let (mut more, mut less) = (good.clone(), good.clone());
        more.pointer_mut(place).expect("it is there")["hash"] = "x".into();
        less.pointer_mut(place).and_then(Value::as_object_mut).expect("an object").remove("id");
        assert_eq!(fits(me, &more, ""), Err(format!("{place}/hash is not documented")));
        assert_eq!(fits(me, &less, ""), Err(format!("{place}/id is missing")));
    }
    let state = &DOCUMENT["components"]["schemas"]["RegistrationState"];
    assert!(fits(state, &json!("waiting"), "").is_ok() && fits(state, &json!("Waiting"), "").is_err());
}
