from django.http import JsonResponse
from ldap3 import Connection, Server


def members(request):
    group = request.GET.get("group", "traders")
    criteria = "(&(objectClass=person)(memberOf=cn=" + group + ",dc=desk))"
    with Connection(Server("dir.desk.example", use_ssl=True), auto_bind=True) as con:
        con.search("dc=desk", criteria, attributes=["cn"])
        return JsonResponse({"names": [e.cn.value for e in con.entries]})
