//! Bodies, read strictly: one JSON object of scalars, each name known and there once (R-BL-2, I-02).

use std::fmt;

use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use serde::de::value::MapDeserializer;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _, IgnoredAny, IntoDeserializer, Unexpected};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use zeroize::Zeroizing;

use super::problem::{Problem, Rule};
use crate::security::Refuse;
use crate::strict_form::body_within_limits;

/// The body of a request. Refused with 415 for another content type, 413 when too long, 408 when too slow, 400 when it is
/// not what the operation takes.
pub(super) struct Body<T>(pub(super) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            return Err(Refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE).into());
        }
        read(&body_within_limits(request).await?).map(Self)
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let mut types = headers.get_all(CONTENT_TYPE).iter();
    let (Some(kind), None) = (types.next().and_then(|kind| kind.to_str().ok()), types.next()) else { return false };
    let (essence, parameters) = kind.split_once(';').unwrap_or((kind, "charset=utf-8"));
    essence.trim().eq_ignore_ascii_case("application/json") && parameters.trim().eq_ignore_ascii_case("charset=utf-8")
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let text = str::from_utf8(bytes).map_err(|_| Problem::body(String::new(), Rule::NotUtf8))?;
    let members: Members = serde_json::from_str(text).map_err(|error| {
        let other = error.is_data();
        Problem::body(String::new(), if other { Rule::NotAnObject } else { Rule::NotJson })
    })?;
    let members = members.0.into_iter().map(|(name, value)| (name.clone(), Member { name, value }));
    T::deserialize(MapDeserializer::new(members)).map_err(|Wrong { field, code }| {
        let pointer =
            field.map_or_else(String::new, |field| format!("/{}", field.replace('~', "~0").replace('/', "~1")));
        Problem::body(pointer, code)
    })
}

/// The members of the object, in order, as often as they come.
struct Members(Vec<(String, Scalar)>);

/// A value. Text may be a password: it is wiped when dropped.
enum Scalar {
    Null,
    Bool(bool),
    Text(Zeroizing<String>),
    /// Nothing takes one of these.
    Other,
}

struct Member {
    name: String,
    value: Scalar,
}

/// What is wrong with a body.
#[derive(Debug)]
struct Wrong {
    field: Option<String>,
    code: Rule,
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Scalar;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<Scalar, E> {
                Ok(Scalar::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Scalar, E> {
                Ok(Scalar::Bool(value))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Scalar, E> {
                Ok(Scalar::Other)
            }

            fn visit_u64<E>(self, _: u64) -> Result<Scalar, E> {
                Ok(Scalar::Other)
            }

            fn visit_f64<E>(self, _: f64) -> Result<Scalar, E> {
                Ok(Scalar::Other)
            }

            fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text(Zeroizing::new(text.to_owned())))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Scalar, A::Error> {
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Scalar::Other)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Scalar::Other)
            }
        }

        deserializer.deserialize_any(Reader)
    }
}

impl IntoDeserializer<'_, Wrong> for Member {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Member {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let read = match self.value {
            Scalar::Null => visitor.visit_unit(),
            Scalar::Bool(value) => visitor.visit_bool(value),
            Scalar::Text(mut text) => visitor.visit_string(std::mem::take(&mut *text)),
            Scalar::Other => Err(Wrong::invalid_type(Unexpected::Other("value"), &visitor)),
        };
        read.map_err(|wrong| Wrong { field: Some(self.name), ..wrong })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        if matches!(self.value, Scalar::Null) { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        let Scalar::Text(text) = &self.value else {
            return Err(Wrong { field: Some(self.name), code: Rule::WrongType });
        };
        visitor
            .visit_enum(text.as_str().into_deserializer())
            .map_err(|wrong: Wrong| Wrong { field: Some(self.name), ..wrong })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl serde::de::Error for Wrong {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self { field: None, code: Rule::Malformed }
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self { field: None, code: Rule::WrongType }
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self { field: None, code: Rule::UnknownValue }
    }

    fn unknown_field(field: &str, _: &'static [&'static str]) -> Self {
        Self { field: Some(field.to_owned()), code: Rule::Unknown }
    }

    fn missing_field(field: &'static str) -> Self {
        Self { field: Some(field.to_owned()), code: Rule::Missing }
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self { field: Some(field.to_owned()), code: Rule::Doubled }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.code)
    }
}

impl std::error::Error for Wrong {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Wanted {
        email: String,
        on: Option<bool>,
    }

    fn refused(body: &[u8]) -> String {
        let problem = read::<Wanted>(body).expect_err("refused").told("", uuid::Uuid::nil());
        let bytes = futures::executor::block_on(axum::body::to_bytes(problem.into_body(), 4096)).expect("a body");
        let told: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
        assert_eq!(told["type"], "/problems/invalid-body");
        let error = &told["errors"][0];
        format!("{} {}", error["pointer"].as_str().expect("a pointer"), error["code"].as_str().expect("a code"))
    }

    #[test]
    fn an_object_with_known_members_of_the_right_types_is_taken() {
        let wanted: Wanted = read(br#" {"email":"ann\u0040x.y", "on":null} "#).expect("taken");
        assert_eq!((wanted.email.as_str(), wanted.on), ("ann@x.y", None));
        assert_eq!(read::<Wanted>(br#"{"on":true,"email":""}"#).expect("taken").on, Some(true));
    }

    #[test]
    fn each_fault_has_its_name_and_its_place() {
        let deep = format!(r#"{{"email":{}{}}}"#, "[".repeat(8000), "]".repeat(8000));
        let cases: [(&[u8], &str); 18] = [
            (b"", " not_json"),
            (b"{", " not_json"),
            (br#"{"email":"a"} x"#, " not_json"),
            (br#"{"email":"\ud800"}"#, " not_json"),
            (b"{\"email\":\"a\nb\"}", " not_json"),
            (b"{\"email\":\"\xff\"}", " not_utf8"),
            (b"\xef\xbb\xbf{}", " not_json"),
            (b"[]", " not_an_object"),
            (b"null", " not_an_object"),
            (b"\"email\"", " not_an_object"),
            (b"{}", "/email missing"),
            (br#"{"email":null}"#, "/email wrong_type"),
            (br#"{"email":1}"#, "/email wrong_type"),
            (br#"{"email":{"a":1}}"#, "/email wrong_type"),
            (br#"{"email":"a","on":"yes"}"#, "/on wrong_type"),
            (br#"{"email":"a","email":"b"}"#, "/email doubled"),
            (br#"{"email":"a","e/~":"b"}"#, "/e~1~0 unknown"),
            (deep.as_bytes(), "/email wrong_type"),
        ];
        for (body, expected) in cases {
            assert_eq!(refused(body), expected, "{}", String::from_utf8_lossy(body));
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read::<Wanted>(&body);
        }

        #[test]
        fn text_arrives_unchanged(email in "\\PC*") {
            let body = serde_json::json!({ "email": email }).to_string();
            prop_assert_eq!(read::<Wanted>(body.as_bytes()).expect("taken").email, email);
        }
    }
}
