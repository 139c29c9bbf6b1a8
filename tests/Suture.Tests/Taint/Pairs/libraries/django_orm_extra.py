from django.http import JsonResponse

from shop.models import Order


def orders(request):
    state = request.GET["state"]
    found = Order.objects.extra(where=["state = '" + state + "'"])  # sink: sql
    return JsonResponse({"orders": list(found.values())})
