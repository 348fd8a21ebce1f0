from django.contrib.auth.decorators import login_required
from django.urls import include, path
from django.contrib.auth.views import LoginView
from django.views.generic import TemplateView

urlpatterns = [
    path("", include("django_registration.backends.activation.urls")),
    path("login/", LoginView.as_view(), name="login"),
    path("account/", login_required(TemplateView.as_view(template_name="account.html"))),
]
