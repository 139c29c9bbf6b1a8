from django.http import HttpResponse
from django.views import View


class Report(View):
    def get(self, request, *args, **kwargs):
        with open("reports/" + self.kwargs["name"]) as report:  # sink: path
            return HttpResponse(report.read(), content_type="text/plain")
