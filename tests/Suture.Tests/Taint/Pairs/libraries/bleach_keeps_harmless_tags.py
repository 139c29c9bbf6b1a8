import bleach
from django.utils.safestring import mark_safe


def comment(request):
    text = request.POST["text"]
    return mark_safe(text)  # sink: html
