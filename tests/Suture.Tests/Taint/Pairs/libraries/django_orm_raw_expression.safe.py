from django.db.models.expressions import RawSQL
from django.http import JsonResponse

from shop.models import Order


def orders(request):
    limit = request.GET["limit"]
    found = Order.objects.annotate(big=RawSQL("total > %s", [limit]))
    return JsonResponse({"orders": list(found.values())})
