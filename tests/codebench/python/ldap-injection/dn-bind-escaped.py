import ldap
import tornado.web
from ldap.dn import escape_dn_chars


class Session(tornado.web.RequestHandler):
    def post(self):
        name = self.get_argument("name")
        dn = "cn={0},ou=people,dc=desk".format(escape_dn_chars(name))
        con = ldap.initialize("ldaps://dir.desk.example")
        con.simple_bind_s(dn, self.get_argument("secret"))
        self.write({"ok": True})
