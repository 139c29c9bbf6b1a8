import os

from rest_framework import viewsets
from rest_framework.response import Response


class Hosts(viewsets.ViewSet):
    def list(self, request):
        name = self.request.query_params["name"]
        os.system("ping -c 1 " + name)  # sink: shell
        return Response({})
