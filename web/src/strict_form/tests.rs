use axum::body::Body;
use axum::http::request::Builder;
use bytes::Bytes;
use futures::stream::{self, StreamExt};
use secrecy::ExposeSecret;

use super::*;

const FORM: &str = "application/x-www-form-urlencoded";

fn post(kind: &str) -> Builder {
    Request::post("/login").header(CONTENT_TYPE, kind)
}

async fn read(request: Builder, body: impl Into<Body>) -> Result<StrictForm, u16> {
    let request = request.body(body.into()).expect("a request");
    StrictForm::from_request(request, &()).await.map_err(|Refuse(status)| status.as_u16())
}

#[tokio::test]
async fn fields_are_taken_by_name_and_missing_ones_are_empty() {
    let mut form = read(post(FORM), "email=ann%40example.org&password=a+b&is_admin=1&flag").await.expect("a form");
    assert_eq!(form.take("email"), "ann@example.org");
    assert_eq!(form.take_secret("password").expose_secret(), "a b");
    assert_eq!((form.take("flag"), form.take("absent")), (String::new(), String::new()));
}

#[tokio::test]
async fn a_repeated_field_is_refused_and_brackets_are_another_name_r_bl_2_i_02() {
    for body in ["email=a&email=b", "email=a&x=1&e%6dail=b"] {
        assert_eq!(read(post(FORM), body).await.expect_err("refused"), 400, "{body}");
    }
    let mut form = read(post(FORM), "email[]=a&email[0]=b&email=c").await.expect("a form");
    assert_eq!(form.take("email"), "c");
}

#[tokio::test]
async fn malformed_text_is_400_f_54() {
    for body in ["password=%ff", "password=%00", "password=%", "%ff=a"] {
        assert_eq!(read(post(FORM), body).await.expect_err("refused"), 400, "{body}");
    }
}

#[tokio::test]
async fn a_button_without_fields_needs_no_body() {
    assert!(read(Request::post("/"), "").await.is_ok());
}

#[tokio::test]
async fn other_content_types_are_415_i_02() {
    assert!(read(post("Application/X-WWW-Form-Urlencoded; charset=UTF-8"), "a=b").await.is_ok());
    for kind in
        ["application/json", "multipart/form-data; boundary=x", "text/plain", "", &format!("{FORM}; charset=utf-7")]
    {
        assert_eq!(read(post(kind), "a=b").await.expect_err("refused"), 415, "{kind}");
    }
    assert_eq!(read(Request::post("/"), "a=b").await.expect_err("refused"), 415);
    assert_eq!(read(post(FORM).header(CONTENT_TYPE, "text/plain"), "a=b").await.expect_err("refused"), 415);
}

#[tokio::test]
async fn long_bodies_are_413_announced_or_not_f_52() {
    assert!(read(post(FORM), format!("a={}", "x".repeat(BODY_MAX - 2))).await.is_ok());
    assert_eq!(read(post(FORM), "x".repeat(BODY_MAX + 1)).await.expect_err("refused"), 413);
    let never_read = Body::from_stream(stream::pending::<Result<Bytes, std::io::Error>>());
    let announced = post(FORM).header(CONTENT_LENGTH, BODY_MAX + 1);
    assert_eq!(read(announced, never_read).await.expect_err("refused"), 413);
    let endless = stream::repeat_with(|| Ok::<_, std::io::Error>(Bytes::from_static(b"xxxxxxxxxxxxxxxx")));
    assert_eq!(read(post(FORM), Body::from_stream(endless)).await.expect_err("refused"), 413);
}

#[tokio::test]
async fn only_so_many_fields_f_52() {
    let fields = |count: usize| (0..count).map(|i| format!("f{i}=")).collect::<Vec<_>>().join("&");
    assert!(read(post(FORM), fields(FIELDS_MAX)).await.is_ok());
    assert_eq!(read(post(FORM), fields(FIELDS_MAX + 1)).await.expect_err("refused"), 400);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_trickles_is_408_f_51() {
    let trickle = stream::unfold((), async |()| {
        let tick = tokio::time::Instant::now() + Duration::from_secs(1);
        tokio::time::sleep_until(tick).await;
        Some((Ok::<_, std::io::Error>(Bytes::from_static(b"a")), ()))
    });
    assert_eq!(read(post(FORM), Body::from_stream(trickle.boxed())).await.expect_err("refused"), 408);
}

#[tokio::test]
async fn queries_are_read_as_strictly() {
    let read = async |target: &str| {
        let (mut parts, ()) = Request::get(target).body(()).expect("a request").into_parts();
        StrictQuery::from_request_parts(&mut parts, &()).await
    };
    assert_eq!(read("/login?next=%2Faccount%3Fa%3Db").await.expect("a query").take("next"), "/account?a=b");
    assert_eq!(read("/login").await.expect("a query").take("next"), "");
    for target in ["/login?next=a&next=b", "/login?next=%ff", "/login?next=%00"] {
        assert_eq!(read(target).await.expect_err("refused"), Refuse(StatusCode::BAD_REQUEST), "{target}");
    }
}

#[tokio::test]
async fn debug_shows_names_only_i_84() {
    let form = read(post(FORM), "email=ann&password=hunter2").await.expect("a form");
    assert_eq!(format!("{form:?}"), r#"{"email", "password"}"#);
}
