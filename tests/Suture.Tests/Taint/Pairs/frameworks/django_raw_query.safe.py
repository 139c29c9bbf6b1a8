from django.shortcuts import render

from shop.models import Product


def search(request):
    word = request.GET.get("q", "")
    products = Product.objects.raw("SELECT * FROM shop_product WHERE name = %s", [word])
    return render(request, "search.html", {"products": products})
