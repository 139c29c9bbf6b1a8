from django.http import JsonResponse

from shop.models import Order


def orders(request):
    state = request.GET["state"]
    found = Order.objects.extra(where=["state = %s"], params=[state])
    return JsonResponse({"orders": list(found.values())})
