from django.utils.html import format_html


def badge(request):
    label = request.GET["label"]
    return format_html("<b>{}</b>", label)
