import MySQLdb
import tornado.web


class PageHandler(tornado.web.RequestHandler):
    def get(self):
        page = int(self.get_argument("page", "1"))
        con = MySQLdb.connect(db="shop")
        cur = con.cursor()
        cur.execute("SELECT id, title FROM articles LIMIT 20 OFFSET %d" % ((page - 1) * 20))
        self.write({"rows": cur.fetchall()})
