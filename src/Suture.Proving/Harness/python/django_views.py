"""Django without a project: settings, a registry, and requests made by its own factory."""

import sys
import urllib.parse

import stand_ins
from invoke import settle


def prepare():
    """Called when django has just been imported: a file on its own has no settings."""
    from django.conf import settings

    if settings.configured:
        return
    settings.configure(
        SECRET_KEY="suture", ALLOWED_HOSTS=["*"], ROOT_URLCONF="suture_urls", DEBUG=False,
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": ["templates"]}],
        INSTALLED_APPS=[], DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    )  # fmt: skip
    import django

    django.setup()
    from django.apps import apps

    class Configuration:
        label = "app"

    apps.get_containing_app_config = lambda name: Configuration
    sys.modules["suture_urls"] = stand_ins.StandInModule("suture_urls")
    sys.modules["suture_urls"].urlpatterns = []


def routed(names, sent):
    """The view that the file's urlpatterns give to a path."""
    from django.urls.resolvers import RegexPattern, URLResolver

    found = URLResolver(RegexPattern(r"^/"), names.get("urlpatterns", [])).resolve(urllib.parse.unquote(sent.path))
    return lambda request: found.func(request, *found.args, **found.kwargs)


def through(view, sent, outcome):
    from django.test import RequestFactory

    body, kind = sent.payload()
    make = RequestFactory(SERVER_NAME="localhost").generic
    headers = {"HTTP_" + key.upper().replace("-", "_"): value for key, value in sent.headers.items()}
    request = make(sent.method, sent.path, body, kind, QUERY_STRING=sent.query_text, **headers)
    request.COOKIES.update(sent.cookies)
    for field in sent.files:
        from django.core.files.uploadedfile import SimpleUploadedFile

        stream, name = sent.file(field)
        request.FILES[field] = SimpleUploadedFile(name, stream.read())
    request.session = {}
    request._dont_enforce_csrf_checks = True
    request.user = stand_ins.make("user", None)
    answer(as_view(view)(request), outcome)


def as_view(view):
    return view.as_view() if hasattr(view, "as_view") else view


def answer(response, outcome):
    response = settle(response)
    if hasattr(response, "render") and not getattr(response, "is_rendered", True):
        response.render()
    if not hasattr(response, "status_code"):
        outcome.value = response
        return
    outcome.status = response.status_code
    outcome.headers = list(response.items())
    outcome.body = b"".join(response.streaming_content) if getattr(response, "streaming", False) else response.content
