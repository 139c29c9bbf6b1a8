from django.shortcuts import redirect


def profile(request):
    name = request.GET["name"]
    return redirect("/" + name)  # sink: redirect
