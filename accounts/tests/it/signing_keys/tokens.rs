//! What we sign, and what we take for our own.

use accounts::kinds::Algorithm;
use accounts::signing_keys::TokenType;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::{JwkSet, ThumbprintHash};
use jsonwebtoken::{DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde_json::{Value, json};

use super::kid;
use crate::world::*;

const ALL: [Algorithm; 3] = [Algorithm::RS256, Algorithm::ES256, Algorithm::EdDSA];

fn part(value: &Value) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(value.to_string())
}

fn parts(token: &str) -> [&str; 3] {
    token.split('.').collect::<Vec<_>>().try_into().expect("three parts")
}

/// The same signature under another header.
fn with_header(token: &str, header: &Value) -> String {
    let [_, claims, signature] = parts(token);
    [&part(header), claims, signature].join(".")
}

#[test]
fn anybody_can_check_a_token_with_the_published_set() {
    both(async |world| {
        for alg in ALL {
            let token = world.sign(alg).await;
            let set: JwkSet = serde_json::from_str(&world.jwks().await.json).expect("a set");
            let key = set.find(&kid(&token)).expect("published");
            assert_eq!(key.thumbprint(ThumbprintHash::SHA256).expect("known"), kid(&token));
            let mut check = Validation::new(alg.into());
            check.validate_exp = false;
            check.set_audience(&["wiki"]);
            let read = decode::<Value>(&token, &DecodingKey::from_jwk(key).expect("a key"), &check).expect("valid");
            assert_eq!((read.claims, read.header.typ.as_deref()), (world.claims(), Some("JWT")));
        }
        let json = world.jwks().await.json;
        assert!(json.contains(r#""use":"sig""#) && !json.contains(r#""d":"#), "{json}");
    });
}

#[test]
fn a_token_is_read_as_what_it_is_and_as_nothing_else() {
    both(async |world| {
        let keys = world.accounts.signing_keys();
        let types = [TokenType::Id, TokenType::Logout, TokenType::Assertion];
        for typ in types {
            let token =
                keys.sign(Algorithm::EdDSA, typ, &world.claims(), world.now()).await.expect("the database works");
            for other in types {
                let read = keys.read_own(&token, other, world.now()).await.expect("the database works");
                assert_eq!(read.is_some(), typ == other, "{typ:?} as {other:?}");
            }
        }
    });
}

#[test]
fn an_expired_token_of_ours_is_still_a_hint() {
    both(async |world| {
        let (token, claims) = (world.sign(Algorithm::ES256).await, world.claims());
        world.pass(80 * DAY);
        assert_eq!(world.read(&token).await, Some(claims));
    });
}

#[test]
fn neither_none_nor_a_public_key_as_a_secret_signs_a_i35() {
    both(async |world| {
        for alg in ALL {
            let token = world.sign(alg).await;
            let kid = kid(&token);
            let [_, claims, _] = parts(&token);
            for none in ["none", "None", ""] {
                let header = part(&json!({ "typ": "JWT", "alg": none, "kid": kid }));
                assert_eq!(world.read(&format!("{header}.{claims}.")).await, None, "{none}");
            }
            let jwks = world.jwks().await.json;
            let set: JwkSet = serde_json::from_str(&jwks).expect("a set");
            let jwk = serde_json::to_string(set.find(&kid).expect("published")).expect("JSON");
            let header = Header { kid: Some(kid.clone()), ..Header::new(jsonwebtoken::Algorithm::HS256) };
            for secret in [jwks.as_bytes(), jwk.as_bytes(), kid.as_bytes(), b""] {
                let forged = encode(&header, &world.claims(), &EncodingKey::from_secret(secret)).expect("signed");
                assert_eq!(world.read(&forged).await, None);
            }
            for other in ["RS384", "PS256", "ES384", "ES256", "EdDSA", "RS256", "HS256"] {
                let header = json!({ "typ": "JWT", "alg": other, "kid": kid });
                assert_eq!(world.read(&with_header(&token, &header)).await, None, "{alg:?} as {other}");
            }
        }
    });
}

#[test]
fn an_edited_token_or_one_of_another_key_is_refused() {
    both(async |world| {
        let token = world.sign(Algorithm::EdDSA).await;
        let (other, [header, claims, signature]) = (world.sign(Algorithm::ES256).await, parts(&token));
        let edited = part(&json!({ "sub": "ben", "iat": 0, "exp": 1 }));
        let mut forged = vec![
            [header, &edited, signature].join("."),
            [header, claims, parts(&other)[2]].join("."),
            [parts(&other)[0], claims, signature].join("."),
            with_header(&token, &json!({ "typ": "JWT", "alg": "EdDSA", "kid": kid(&other) })),
            with_header(&token, &json!({ "typ": "JWT", "alg": "EdDSA", "kid": "unknown" })),
            with_header(&token, &json!({ "typ": "JWT", "alg": "EdDSA" })),
            with_header(&token, &json!({ "alg": "EdDSA", "kid": kid(&token) })),
            format!("{header}.{claims}"),
            format!("{token}."),
            format!("{token}.x"),
            String::new(),
            "..".into(),
        ];
        forged.extend((0..token.len()).map(|at| token[..at].to_owned()));
        for forged in forged {
            assert_eq!(world.read(&forged).await, None, "{forged}");
        }
    });
}

#[test]
fn times_are_numbers_or_the_token_counts_for_nothing_a_i34() {
    both(async |world| {
        let now = world.now().millis() / 1000;
        let with = |name: &str, value: Value| {
            let mut claims = world.claims();
            claims[name] = value;
            claims
        };
        for (claims, good) in [
            (with("nbf", json!(now)), true),
            (with("nbf", json!(now + 100)), true),
            (with("nbf", json!(now + 121)), false),
            (with("nbf", json!((now + 121).to_string())), false),
            (with("nbf", json!("0")), false),
            (with("nbf", Value::Null), false),
            (with("nbf", json!([0])), false),
            (with("iat", json!(now + 121)), false),
            (with("iat", json!("0")), false),
            (with("exp", json!("9999999999")), false),
            (with("exp", Value::Null), false),
            (json!({ "sub": "ann", "iat": now }), false),
            (json!({ "sub": "ann", "exp": now }), false),
        ] {
            let token = world.sign_this(Algorithm::EdDSA, &claims).await;
            assert_eq!(world.read(&token).await.is_some(), good, "{claims}");
        }
    });
}
