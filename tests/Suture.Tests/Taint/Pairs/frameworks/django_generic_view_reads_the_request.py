from django.db import connection
from django.views.generic import ListView


class Orders(ListView):
    def get_queryset(self):
        column = self.request.GET.get("sort", "id")
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM orders ORDER BY {column}")  # sink: sql
            return cursor.fetchall()
