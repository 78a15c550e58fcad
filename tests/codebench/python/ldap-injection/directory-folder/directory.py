from ldap3 import Connection, Server


class Directory:
    def __init__(self):
        self.terms = []

    def add(self, attribute, value):
        self.terms.append("(%s=%s)" % (attribute, value))

    def lookup(self):
        con = Connection(Server("dir.desk.example"), auto_bind=True)
        con.search("ou=people,dc=desk", "(&" + "".join(self.terms) + ")", attributes=["phone"])
        return {"phones": [e.phone.value for e in con.entries]}
