# vestibule.py, beside settings.py. The library's own backend finds accounts by address, which can change hands.
from mozilla_django_oidc.auth import OIDCAuthenticationBackend


class VestibuleBackend(OIDCAuthenticationBackend):
    def verify_claims(self, claims):
        return "sub" in claims

    def filter_users_by_claims(self, claims):
        return self.UserModel.objects.filter(username=claims["sub"])

    def create_user(self, claims):
        return self.UserModel.objects.create_user(claims["sub"], email=claims.get("email", ""))

    def update_user(self, user, claims):
        user.email = claims.get("email", "")
        user.save()
        return user
