from django.db import connection
from django.views.generic import ListView


class Orders(ListView):
    def get_queryset(self):
        column = "id" if self.request.GET.get("sort") else "created"
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM orders ORDER BY {column}")
            return cursor.fetchall()
