# pip install authlib flask requests
import os

from authlib.integrations.flask_client import OAuth
from flask import Flask, redirect, session, url_for

app = Flask(__name__)
app.secret_key = os.environ.get("SECRET") or os.urandom(32)
vestibule = OAuth(app).register(
    "vestibule",
    server_metadata_url="{{accounts}}/.well-known/openid-configuration",
    client_id="{{client_id}}",
    client_secret="{{client_secret}}",
    client_kwargs={
        "scope": "openid email",
        "code_challenge_method": "S256",
        "token_endpoint_auth_method": "client_secret_basic",
    },
)


@app.get("/")
def home():
    if "token" not in session:
        return redirect(url_for("sign_in"))
    # Asked each time, so that whoever has signed out of Vestibule has signed out here.
    answer = vestibule.get("{{accounts}}/oidc/userinfo", token=session["token"])
    if answer.status_code == 401:
        session.clear()
        return redirect(url_for("sign_in"))
    answer.raise_for_status()
    return answer.json()


@app.get("/sign-in")
def sign_in():
    return vestibule.authorize_redirect(url_for("callback", _external=True))


@app.get("/callback")
def callback():
    # Checks state, nonce, issuer, audience and signature.
    token = vestibule.authorize_access_token()
    # This cookie is signed, not sealed; scripts cannot read it.
    session["token"] = {key: token[key] for key in ("access_token", "token_type")}
    return redirect(url_for("home"))
