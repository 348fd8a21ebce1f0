//! Back-channel logout over HTTP: an application's own server is told, however long it was away.

use server::logout_notices::Notifier;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::client::{Client, text};
use crate::test_app::{ANN, MINUTE, both};

/// Takes one POST, answers it with `status`, and gives what came.
async fn take(listener: &TcpListener, status: &str) -> String {
    let (mut stream, _) = listener.accept().await.expect("a connection");
    let mut got = Vec::new();
    loop {
        let mut part = [0; 4096];
        let read = stream.read(&mut part).await.expect("bytes");
        got.extend_from_slice(&part[..read]);
        let so_far = String::from_utf8_lossy(&got).into_owned();
        let length = so_far.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
        let whole = so_far.split_once("\r\n\r\n").is_some_and(|(_, body)| Some(body.len()) >= length);
        if read == 0 || whole {
            break;
        }
    }
    let answer = format!(
        "HTTP/1.1 {status}\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 999999\r\n\r\nthe rest never comes"
    );
    stream.write_all(answer.as_bytes()).await.expect("written");
    String::from_utf8(got).expect("text")
}

#[test]
fn an_application_is_told_of_a_sign_out_until_it_takes_the_notice_a_i33() {
    both(async |app| {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let client = Client::new(app).await;
        let url = format!("http://127.0.0.1:{port}/out?tenant=1");
        client.set(|chat| chat.settings.backchannel_logout = Some(url)).await;
        let mut ann = app.member(ANN).await;
        let tokens = client.sign_in_with(&mut ann, &[("scope", "openid")]).await;
        let id = client.id_token(&tokens).await;
        ann.log_out().await;
        let notifier = Notifier::new(app.state.accounts.clone(), app.state.clock.clone()).expect("TLS");
        let mut got = String::new();
        for status in ["302 Found", "503 Service Unavailable", "400 Bad Request", "200 OK"] {
            let (taken, sent) = tokio::join!(take(&listener, status), notifier.deliver_next());
            assert!(matches!(sent, Ok(true)));
            got = taken;
            assert!(matches!(notifier.deliver_next().await, Ok(false)), "not before its time");
            app.wait(MINUTE * 31);
        }
        assert!(matches!(notifier.deliver_next().await, Ok(false)), "told once");
        let (head, body) = got.split_once("\r\n\r\n").expect("a request");
        assert!(head.starts_with("POST /out?tenant=1 HTTP/1.1\r\n"), "{head}");
        let token = body.strip_prefix("logout_token=").expect("a token");
        app.secrets.keep(token);
        let claims = client.verified(token, "logout+jwt").await;
        assert_eq!((&claims["sub"], &claims["sid"], text(&claims, "aud")), (&id["sub"], &id["sid"], "chat"));
        let metrics = app.tells("/metrics").await.1;
        assert!(metrics.contains("vestibule_logout_notices_waiting 0\n"), "{metrics}");
    });
}

#[test]
fn an_application_that_is_away_is_counted() {
    both(async |app| {
        let client = Client::new(app).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://127.0.0.1:{}/out", listener.local_addr().expect("an address").port());
        drop(listener);
        client.set(|chat| chat.settings.backchannel_logout = Some(url)).await;
        let mut ann = app.member(ANN).await;
        client.sign_in_with(&mut ann, &[("scope", "openid")]).await;
        ann.log_out().await;
        let notifier = Notifier::new(app.state.accounts.clone(), app.state.clock.clone()).expect("TLS");
        assert!(matches!(notifier.deliver_next().await, Ok(true)));
        assert!(app.tells("/metrics").await.1.contains("vestibule_logout_notices_waiting 1\n"));
        app.wait(MINUTE * 60 * 25);
        assert!(matches!(notifier.deliver_next().await, Ok(false)));
        assert!(app.tells("/metrics").await.1.contains("vestibule_logout_notices_failed 1\n"));
    });
}
