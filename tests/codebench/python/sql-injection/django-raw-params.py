from django.db import connection
from django.http import JsonResponse


def positions(request):
    book = request.GET.get("book", "")
    sql = "SELECT id FROM desk_position WHERE book = %s" + " AND closed_at IS NULL"
    with connection.cursor() as cursor:
        cursor.execute(sql, [book])
        return JsonResponse({"ids": [row[0] for row in cursor.fetchall()]})
