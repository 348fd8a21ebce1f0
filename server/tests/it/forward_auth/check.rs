//! What a proxy is told (A-FA-1 to A-FA-6).

use accounts::admin::ApplicationDescription;
use accounts::applications::Preflight;
use accounts::kinds::Access;
use axum::http::Method;

use super::proxy::*;
use crate::test_app::*;

const IDENTITY: [&str; 4] = ["remote-user", "remote-email", "remote-name", "vestibule-assertion"];
const PROXIES: [&str; 3] = ["/forward-auth/nginx", "/forward-auth/proxy", "/forward-auth/envoy/"];

/// What each proxy writes itself about a request for this host.
fn written<'a>(proxy: &str, host: &'a str) -> Vec<(&'a str, &'a str)> {
    match proxy {
        "/forward-auth/proxy" => vec![("host", "anything.example"), ("x-forwarded-host", host)],
        _ => vec![("host", host)],
    }
}

#[test]
fn whoever_passes_is_told_by_every_header_once_a_fa_1() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        wiki.enter(&mut ann, WIKI, "/").await;
        for proxy in PROXIES {
            let answer = wiki.send(Method::POST, proxy, WIKI, &written(proxy, WIKI)).await.is(200);
            for name in IDENTITY {
                assert_eq!(answer.headers.get_all(name).iter().count(), 1, "{name}");
            }
            assert_eq!((answer.header("remote-email"), answer.header("remote-name")), (Some(ANN), Some("")));
            assert_eq!(answer.header("remote-user").map(str::len), Some(22));
            assert_eq!(answer.header("vestibule-assertion").map(|token| token.matches('.').count()), Some(2));
            assert_eq!((answer.header("cache-control"), answer.set_cookies().len()), (Some("no-store"), 0));
            let size: usize = IDENTITY.iter().filter_map(|name| answer.header(name)).map(str::len).sum();
            assert!(size < 1024, "{size} bytes");
        }
    });
}

#[test]
fn an_application_for_anybody_gets_empty_headers_for_strangers_a_fa_1() {
    both_with(BEHIND, async |app| {
        let mut description = ApplicationDescription::new("Wiki", Access::Everybody);
        description.settings.anonymous = true;
        let mut wiki = Wiki::described(app, description).await;
        let answer = wiki.ask(WIKI).await.is(200);
        for name in IDENTITY {
            assert_eq!(answer.header(name), Some(""), "{name}");
        }
    });
}

#[test]
fn identity_headers_of_the_visitors_own_are_refused_a_fa_2_a_i2_a_i6() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        wiki.enter(&mut ann, WIKI, "/").await;
        for proxy in PROXIES {
            for name in
                ["Remote-User", "REMOTE_USER", "remote_user", "Remote_Email", "remote-name", "Vestibule_Assertion"]
            {
                let mut headers = written(proxy, WIKI);
                headers.push((name, "admin"));
                wiki.send(Method::GET, proxy, WIKI, &headers).await.is(400);
            }
        }
    });
}

#[test]
fn no_header_that_a_visitor_may_send_decides_a_fa_3_a_i3_to_a_i5_a_i8() {
    both_with(BEHIND, async |app| {
        let mut wiki = Wiki::new(app, Access::Everybody).await;
        let names = [
            "X-Forwarded-Host",
            "X_Forwarded_Host",
            "X-Forwarded-Proto",
            "X_Forwarded_Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Uri",
            "X-Forwarded-Method",
            "X-Original-URI",
            "X-Original-URL",
            "X-Original-Method",
            "X-Real-IP",
            "X-Rewrite-URL",
            "Forwarded",
            "X-HTTP-Method-Override",
            "Via",
        ];
        for proxy in PROXIES {
            let plain = wiki.send(Method::GET, proxy, WIKI, &written(proxy, WIKI)).await;
            for name in names {
                for value in ["evil.example", "/.vestibule/ping", "host=evil.example", "OPTIONS", "127.0.0.1", "\\"] {
                    let mut headers = written(proxy, WIKI);
                    headers.push((name, value));
                    let answer = wiki.send(Method::GET, proxy, WIKI, &headers).await;
                    // Of a second host, none is believed.
                    let twice = answer.status == 421 && name == "X-Forwarded-Host";
                    assert!(answer.status == plain.status || twice, "{proxy} {name}: {value}: {}", answer.status);
                    let there = answer.header("location").unwrap_or("/.vestibule/start");
                    assert!(there.starts_with("/.vestibule/start"), "A-FA-5: {there}");
                }
            }
        }
    });
}

#[test]
fn neither_path_nor_method_nor_agent_decides_a_fa_4_a_i7_a_i9_a_i10_a_i13() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        let paths = [
            "/",
            "/public",
            "/health",
            "/healthz",
            "/ping",
            "/a/../b",
            "/a/..%2fb",
            "/a/..;/b",
            "//evil.example/",
            "/\\evil.example",
            "/%00",
            "/%zz",
            "/a?public=/health",
            "/a%23/b",
            "/favicon.ico",
            "/.well-known/x",
            "/a;x=y",
            "/login",
            "/.vestibule/ping",
            "/%2e%2e/",
            "/a%252f..",
            "",
        ];
        for signed_in in [false, true] {
            if signed_in {
                wiki.enter(&mut ann, WIKI, "/").await;
            }
            for path in paths {
                for method in [Method::GET, Method::POST, Method::OPTIONS, Method::HEAD, Method::TRACE, Method::DELETE]
                {
                    let agent = ("user-agent", "kube-probe/1.30");
                    let nginx = [("x-original-uri", path), agent];
                    let caddy = [("host", "x.example"), ("x-forwarded-host", WIKI), ("x-forwarded-uri", path), agent];
                    let mut answers = vec![
                        wiki.send(method.clone(), "/forward-auth/nginx", WIKI, &nginx).await,
                        wiki.send(method.clone(), "/forward-auth/proxy?token=public", WIKI, &caddy).await,
                    ];
                    let envoy = format!("/forward-auth/envoy{path}");
                    if path.starts_with('/') && envoy.parse::<axum::http::Uri>().is_ok() {
                        answers.push(wiki.send(method.clone(), &envoy, WIKI, &[agent]).await);
                    }
                    for answer in answers {
                        assert_eq!(
                            answer.status,
                            if signed_in { 200 } else { 401 },
                            "{method} {path}: {}",
                            answer.path
                        );
                    }
                }
            }
        }
    });
}

#[test]
fn people_are_led_and_programs_are_told() {
    both_with(BEHIND, async |app| {
        let mut wiki = Wiki::new(app, Access::Everybody).await;
        let forwarded = [("host", "x"), ("x-forwarded-host", WIKI), ("x-forwarded-uri", "/page?x=1&y=%C3%A9")];
        let there = "/.vestibule/start?next=%2Fpage%3Fx%3D1%26y%3D%25C3%25A9";
        for how in [("sec-fetch-mode", "navigate"), ("accept", "text/html,*/*")] {
            let headers: Vec<_> = forwarded.into_iter().chain([how]).collect();
            let answer = wiki.send(Method::GET, "/forward-auth/proxy", WIKI, &headers).await.is(302);
            assert_eq!(answer.header("location"), Some(there));
        }
        for how in [("sec-fetch-mode", "cors"), ("accept", "application/json"), ("sec-fetch-dest", "image")] {
            let headers: Vec<_> = forwarded.into_iter().chain([how]).collect();
            let answer = wiki.send(Method::GET, "/forward-auth/proxy", WIKI, &headers).await.is(401);
            assert_eq!(answer.header("content-type"), Some("application/problem+json"));
            assert_eq!(answer.header("location"), Some(there));
            assert!(answer.body.contains("\"status\":401"), "{}", answer.body);
        }
        // A form that somebody sent is not led away: it would be lost.
        let post: Vec<_> = forwarded.into_iter().chain([("accept", "text/html")]).collect();
        wiki.send(Method::POST, "/forward-auth/proxy", WIKI, &post).await.is(401);
    });
}

#[test]
fn preflights_pass_where_the_operator_says_so_and_without_a_name() {
    both_with(BEHIND, async |app| {
        let mut wiki = Wiki::new(app, Access::Everybody).await;
        let asks = [("origin", "https://app.example"), ("access-control-request-method", "POST")];
        wiki.send(Method::OPTIONS, "/forward-auth/nginx", WIKI, &asks).await.is(401);
        let set = |wiki: &mut ApplicationDescription| wiki.settings.preflight = Preflight::Pass;
        app.operator.applications().set(&super::proxy::wiki(), set, app.state.clock.now()).await.expect("set");
        let answer = wiki.send(Method::OPTIONS, "/forward-auth/nginx", WIKI, &asks).await.is(200);
        assert_eq!(answer.header("remote-user"), Some(""));
        for half in [&asks[..1], &asks[1..]] {
            wiki.send(Method::OPTIONS, "/forward-auth/nginx", WIKI, half).await.is(401);
        }
        wiki.send(Method::GET, "/forward-auth/nginx", WIKI, &asks).await.is(401);
        // Taken back, it holds at once, whatever cookie somebody sends.
        app.operator.applications().disable(&super::proxy::wiki(), app.state.clock.now()).await.expect("disabled");
        for cookie in [&[][..], &[("cookie", "__Host-vestibule-visit=x")]] {
            let headers: Vec<_> = asks.iter().chain(cookie).copied().collect();
            wiki.send(Method::OPTIONS, "/forward-auth/nginx", WIKI, &headers).await.is(401);
        }
    });
}

#[test]
fn damaged_and_doubled_cookies_are_no_visit_a_fa_6_a_i12_a_i14_a_i15() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        wiki.enter(&mut ann, WIKI, "/").await;
        let visit = wiki.cookie(WIKI, "__Host-vestibule-visit").expect("a visit").clone();
        wiki.forget(WIKI);
        let good = format!("__Host-vestibule-visit={visit}");
        wiki.send(Method::GET, "/forward-auth/nginx", WIKI, &[("cookie", &good)]).await.is(200);
        let others = [
            format!("{good}; {good}"),
            format!("__Host-vestibule-visit={}", &visit[1..]),
            format!("__Host-vestibule-visit={visit}x"),
            format!("__Host-vestibule-visit=%00; x={visit}"),
            format!("vestibule-visit={visit}"),
            format!("__host-vestibule-visit={visit}"),
            format!("%5F_Host-vestibule-visit={visit}"),
            "\u{e9}=\u{e9}; __Host-vestibule-visit=".to_owned(),
            ";;;=;=".to_owned(),
        ];
        for cookie in &others {
            wiki.send(Method::GET, "/forward-auth/nginx", WIKI, &[("cookie", cookie)]).await.is(401);
        }
        let twice = [("cookie", good.as_str()), ("cookie", good.as_str())];
        wiki.send(Method::GET, "/forward-auth/nginx", WIKI, &twice).await.is(401);
        for hosts in
            [&[("host", WIKI), ("host", WIKI)][..], &[("host", "wiki.example.org, x")], &[("host", "x.example")]]
        {
            let headers: Vec<_> = hosts.iter().copied().chain([("cookie", good.as_str())]).collect();
            wiki.send(Method::GET, "/forward-auth/nginx", WIKI, &headers).await.is(421);
        }
    });
}

#[test]
fn a_forged_cookie_costs_no_query() {
    both_with(BEHIND, async |app| {
        let mut wiki = Wiki::new(app, Access::Everybody).await;
        wiki.ask(WIKI).await.is(401);
        wiki.keep(WIKI, "__Host-vestibule-visit", &"A".repeat(82));
        app.statements();
        for _ in 0..10 {
            wiki.ask(WIKI).await.is(401);
        }
        assert_eq!(app.statements(), Vec::<String>::new());
    });
}

#[test]
fn a_remembered_visit_costs_one_small_read() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        wiki.enter(&mut ann, WIKI, "/").await;
        wiki.ask(WIKI).await.is(200);
        app.statements();
        wiki.ask(WIKI).await.is(200);
        let statements = app.statements();
        assert_eq!(statements.len(), 1, "{statements:?}");
        assert!(statements[0].contains("vestibule_revisions"), "{statements:?}");
    });
}

#[test]
fn nobody_passes_while_the_database_is_away() {
    both_with(BEHIND, async |app| {
        let (mut wiki, mut ann) = (Wiki::new(app, Access::Everybody).await, app.member(ANN).await);
        wiki.enter(&mut ann, WIKI, "/").await;
        wiki.ask(WIKI).await.is(200);
        app.lose_the_database().await;
        let answer = wiki.ask(WIKI).await.is(503);
        assert_eq!(answer.header("retry-after"), Some("1"));
    });
}

#[test]
fn to_others_than_the_proxies_the_check_leads_nowhere() {
    both(async |app| {
        let mut wiki = Wiki::new(app, Access::Everybody).await;
        for proxy in PROXIES {
            let answer = wiki.send(Method::GET, proxy, "accounts.example.org", &[]).await;
            assert_eq!((answer.status, answer.header("location")), (404, None), "{proxy}");
        }
        app.browser().visit("/forward-auth/nginx").await.is(404);
    });
}
