import bleach
from django.utils.safestring import mark_safe


def comment(request):
    text = bleach.clean(request.POST["text"])
    return mark_safe(text)
