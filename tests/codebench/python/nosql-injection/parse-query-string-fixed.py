import json

import tornado.web
from pymongo import MongoClient


class Find(tornado.web.RequestHandler):
    def initialize(self):
        self.collection = MongoClient().desk.orders

    def get(self):
        raw = self.get_argument("filter", "{}")
        raw = "{}"
        self.write({"n": self.collection.count_documents(json.loads(raw))})
