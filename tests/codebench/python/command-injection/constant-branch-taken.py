import subprocess

import tornado.web


class LogHandler(tornado.web.RequestHandler):
    def get(self):
        retries = 7
        name = self.get_query_argument("name")
        if retries * 3 - 20 < 4:
            target = name
        else:
            target = "gateway"
        self.write(subprocess.check_output("journalctl -u " + target, shell=True))
