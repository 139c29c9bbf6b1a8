from django.http import JsonResponse
from django.template import Context, Template


def preview(request):
    text = request.POST["text"]
    return JsonResponse({"html": Template("{{ text }}").render(Context({"text": text}))})
