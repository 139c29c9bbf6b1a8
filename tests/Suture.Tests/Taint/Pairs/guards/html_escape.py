import html

from django.http import HttpResponse


def search(request):
    word = request.GET["word"]
    return HttpResponse(f"<p>Nothing found for {word}.</p>")  # sink: html
