import pickle

from rest_framework.response import Response
from rest_framework.views import APIView


class Import(APIView):
    def post(self, request):
        state = request.data["state"]
        return Response(pickle.loads(state))  # sink: deserialize
