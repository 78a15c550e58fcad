import sqlite3

from django.http import JsonResponse


def test_connection(request):
    """Lets an operator try a table name before a job is made for it."""
    fake_table = request.GET.get("table", "jobs")
    mock = sqlite3.connect("jobs.db")
    total, = mock.execute("SELECT COUNT(*) FROM " + fake_table).fetchone()
    return JsonResponse({"rows": total})
