from django.http import HttpResponse
from django.views import View


class Report(View):
    def get(self, request, *args, **kwargs):
        with open("reports/" + self.template_name) as report:
            return HttpResponse(report.read(), content_type="text/plain")
