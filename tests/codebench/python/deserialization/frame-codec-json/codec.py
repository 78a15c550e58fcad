import json
import pickle


class Codec:
    def __init__(self, kind):
        self.load = {"json": json.loads, "pickle": pickle.loads}[kind]

    def decode(self, data):
        return self.load(data)
