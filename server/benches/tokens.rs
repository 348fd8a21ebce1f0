//! The token endpoint against the signature and the statements it contains.

use accounts::AuthorizationCode;
use accounts::admin::ApplicationDescription;
use accounts::applications::Consent;
use accounts::kinds::Access;
use accounts::oidc::{AuthorizationRequest, Redemption, Step};
use accounts::sessions::Member;

use crate::apart::Apart;
use crate::cost::Cost;
use crate::http::call;
use crate::pages::CLIENTS;
use crate::replica::{Replica, request};
use crate::table::{Required, Table};
use crate::token_limit::TokenLimit;
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

const ROUNDS: usize = 11;
/// Requests of one client in a round. Codes work for a minute: no more than can be made and redeemed in it.
const EACH: usize = 10;
const COUNT: usize = CLIENTS * EACH;
/// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const CALLBACK: &str = "https://chat.example.org/callback";

/// An application that signs in many members.
struct Chat {
    replica: Replica,
    /// Its own part of a form.
    shown: String,
    members: Vec<Member>,
}

/// By the clock on one core, and by processor time against the limit.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let chat = Chat::open(bench).await?;
    let limit = TokenLimit::over(chat.replica.database())?;
    let apart = Apart::begin()?;
    let server = Vestibule::start_apart(bench, &apart, &[]).await?;
    let (process, address) = (server.process(), server.address);
    let (mut redeemed, mut refreshed) = (Cost::default(), Cost::default());
    let (mut least_redeemed, mut least_refreshed, mut signed) = (Cost::default(), Cost::default(), Cost::default());
    for round in 0..ROUNDS {
        let mut tokens = Vec::new();
        for code in chat.codes().await? {
            tokens.push(chat.refresh_token(&code).await?);
        }
        let codes = chat.codes().await?;
        let bare = async {
            let (codes, mut grants) = (chat.codes().await?, Vec::new());
            let redeeming = least_redeemed.add_waiting(async {
                for code in &codes {
                    grants.push(limit.redeem(code).await?);
                }
                Ok(())
            });
            redeeming.await?;
            let refreshing = least_refreshed.add_waiting(async {
                for grant in grants {
                    limit.refresh(grant).await?;
                }
                Ok(())
            });
            refreshing.await?;
            signed.add(|| (0..COUNT).for_each(|_| limit.sign()))
        };
        let ours = async {
            redeemed.add_requests(process, address, chat.redemptions(&codes), 200).await?;
            refreshed.add_requests(process, address, chat.renewals(&tokens), 200).await
        };
        if round % 2 == 0 {
            bare.await?;
            ours.await?;
        } else {
            ours.await?;
            bare.await?;
        }
    }
    for (name, cost, least, required) in
        [("code for tokens", &redeemed, &least_redeemed, 1_000.0), ("refresh", &refreshed, &least_refreshed, 1_500.0)]
    {
        table.add(&format!("{name}: per second"), cost.rate(COUNT), "", Required::AtLeast(required));
        let ratio = cost.processor_of(least);
        table.add("    processor time of signature's and statements'", ratio, "", Required::AtMost(1.3));
        table.add("    processor time of a bare signature's", cost.processor_of(&signed), "", Required::Nothing);
        table.add("    processor time of each", cost.each(COUNT), " µs", Required::Nothing);
    }
    table.add("    processor time of a bare signature", signed.each(COUNT), " µs", Required::Nothing);
    Ok(())
}

impl Chat {
    async fn open(bench: &Bench) -> Outcome<Self> {
        let replica = Replica::over(&bench.database_url()).await?;
        let mut description = ApplicationDescription::new("Chat", Access::Everybody);
        description.redirects = vec![CALLBACK.to_owned()];
        description.settings.consent = Consent::Skip;
        let secret = replica.register("chat", description).await?.ok_or("an application without a secret")?;
        let shown = format!("client_id=chat&client_secret={}", secret.expose());
        let users = replica.users().await?;
        let members = replica.sign_in(&users[..COUNT]).await?;
        Ok(Self { replica, shown, members })
    }

    /// One of each member.
    async fn codes(&self) -> Outcome<Vec<AuthorizationCode>> {
        let registry = self.replica.accounts.applications().current().await?;
        let parameters = [
            ("client_id", "chat"),
            ("redirect_uri", CALLBACK),
            ("response_type", "code"),
            ("scope", "openid email profile offline_access"),
            ("state", "a-state"),
            ("nonce", "a-nonce"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ];
        let parameters = parameters.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let asked = AuthorizationRequest::read(&registry, parameters);
        let asked = asked.map_err(|refused| format!("not a good request: {refused:?}"))?;
        let mut codes = Vec::new();
        for member in &self.members {
            match self.replica.accounts.oidc().next_step(&asked, Some(member), &request()).await? {
                Step::GoOn(code) => codes.push(code),
                other => return Err(format!("no code: {other:?}").into()),
            }
        }
        Ok(codes)
    }

    /// What a code is exchanged for, in this process.
    async fn refresh_token(&self, code: &AuthorizationCode) -> Outcome<String> {
        let oidc = self.replica.accounts.oidc();
        let registry = self.replica.accounts.applications().current().await?;
        let chat = registry.get("chat").ok_or("the application is gone")?;
        let code = code.expose();
        let shown = Redemption { code: &code, redirect_uri: CALLBACK, verifier: Some(VERIFIER) };
        let tokens = oidc.redeem(chat, shown, &request()).await?;
        let tokens = tokens.map_err(|refused| format!("no tokens: {refused:?}"))?;
        Ok(tokens.refresh.ok_or("no refresh token")?.expose())
    }

    fn redemptions(&self, codes: &[AuthorizationCode]) -> Vec<Vec<Vec<u8>>> {
        let there = CALLBACK.replace(':', "%3A").replace('/', "%2F");
        let rest = format!("redirect_uri={there}&code_verifier={VERIFIER}&{}", self.shown);
        let form = |code: &AuthorizationCode| format!("grant_type=authorization_code&code={}&{rest}", code.expose());
        shared(codes.iter().map(form))
    }

    fn renewals(&self, tokens: &[String]) -> Vec<Vec<Vec<u8>>> {
        shared(tokens.iter().map(|token| format!("grant_type=refresh_token&refresh_token={token}&{}", self.shown)))
    }
}

/// Among the clients.
fn shared(forms: impl Iterator<Item = String>) -> Vec<Vec<Vec<u8>>> {
    let requests: Vec<_> = forms.map(|form| call("/oidc/token", &form)).collect();
    requests.chunks(EACH).map(<[_]>::to_vec).collect()
}
