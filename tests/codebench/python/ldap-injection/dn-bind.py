import ldap
import tornado.web


class Session(tornado.web.RequestHandler):
    def post(self):
        name = self.get_argument("name")
        dn = "cn={0},ou=people,dc=desk".format(name)
        con = ldap.initialize("ldaps://dir.desk.example")
        con.simple_bind_s(dn, self.get_argument("secret"))
        self.write({"ok": True})
