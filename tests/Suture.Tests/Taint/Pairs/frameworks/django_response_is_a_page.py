from django.http import HttpResponse
from django.utils.html import escape


def greet(request):
    name = request.POST["name"]
    return HttpResponse("<h1>" + name + "</h1>")  # sink: html
