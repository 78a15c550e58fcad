from django.http import JsonResponse
from ldap3 import Connection, Server

GROUPS = ["traders", "risk", "ops"]


def members(request):
    group = request.GET.get("group", "traders")
    if group not in GROUPS:
        return JsonResponse({"error": "no such group"}, status=404)
    criteria = "(&(objectClass=person)(memberOf=cn=" + group + ",dc=desk))"
    with Connection(Server("dir.desk.example", use_ssl=True), auto_bind=True) as con:
        con.search("dc=desk", criteria, attributes=["cn"])
        return JsonResponse({"names": [e.cn.value for e in con.entries]})
