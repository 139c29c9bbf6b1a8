from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme


def leave(request):
    target = request.GET.get("next", "/")
    if not target:
        target = "/"
    return HttpResponseRedirect(target)  # sink: redirect
