# pip install "django-allauth[socialaccount]"; lines for settings.py
INSTALLED_APPS += [
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
]
MIDDLEWARE += ["allauth.account.middleware.AccountMiddleware"]
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
# Accounts are found by sub, never by address.
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "OAUTH_PKCE_ENABLED": True,
        "SCOPE": ["openid", "email"],
        "APPS": [
            {
                "provider_id": "vestibule",
                "name": "Vestibule",
                "client_id": "{{client_id}}",
                "secret": "{{client_secret}}",
                "settings": {"server_url": "{{accounts}}"},
            }
        ],
    }
}
# Registered here as {{origin}}/accounts/oidc/vestibule/login/callback/.
