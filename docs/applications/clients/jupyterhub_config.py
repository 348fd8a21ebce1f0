# pip install jupyterhub oauthenticator; lines for jupyterhub_config.py
c.JupyterHub.bind_url = "{{bind}}"  # where its proxy listens, behind one that ends TLS
c.JupyterHub.authenticator_class = "generic-oauth"
c.GenericOAuthenticator.client_id = "{{client_id}}"
c.GenericOAuthenticator.client_secret = "{{client_secret}}"
c.GenericOAuthenticator.oauth_callback_url = "{{origin}}/hub/oauth_callback"
c.GenericOAuthenticator.authorize_url = "{{accounts}}/oidc/authorize"
c.GenericOAuthenticator.token_url = "{{accounts}}/oidc/token"
c.GenericOAuthenticator.userdata_url = "{{accounts}}/oidc/userinfo"
c.GenericOAuthenticator.scope = ["openid", "email"]
# Never the address, which can change hands.
c.GenericOAuthenticator.username_claim = "sub"
# Who may enter is decided in Vestibule: --access listed.
c.GenericOAuthenticator.allow_all = True
# At each look, at most a minute later: whoever has signed out of Vestibule has signed out here.
c.GenericOAuthenticator.enable_auth_state = True
c.GenericOAuthenticator.auth_refresh_age = 60
