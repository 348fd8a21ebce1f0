# pip install mozilla-django-oidc; lines for settings.py
INSTALLED_APPS += ["mozilla_django_oidc"]
AUTHENTICATION_BACKENDS = ["vestibule.VestibuleBackend"]
# Asks again, without a page, whether they are still signed in to Vestibule.
MIDDLEWARE += ["mozilla_django_oidc.middleware.SessionRefresh"]
OIDC_RENEW_ID_TOKEN_EXPIRY_SECONDS = 60

OIDC_RP_CLIENT_ID = "{{client_id}}"
OIDC_RP_CLIENT_SECRET = "{{client_secret}}"
OIDC_RP_SIGN_ALGO = "RS256"
OIDC_RP_SCOPES = "openid email"
OIDC_USE_PKCE = True
OIDC_OP_AUTHORIZATION_ENDPOINT = "{{accounts}}/oidc/authorize"
OIDC_OP_TOKEN_ENDPOINT = "{{accounts}}/oidc/token"
OIDC_OP_USER_ENDPOINT = "{{accounts}}/oidc/userinfo"
OIDC_OP_JWKS_ENDPOINT = "{{accounts}}/.well-known/jwks.json"
# Registered here as {{origin}}/oidc/callback/; in urls.py: path("oidc/", include("mozilla_django_oidc.urls")).
