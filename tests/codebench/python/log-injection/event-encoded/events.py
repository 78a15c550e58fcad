import logging
from urllib.parse import quote


class Events:
    def __init__(self, name):
        self.logger = logging.getLogger(name)

    def emit(self, what):
        self.logger.info("event " + quote(what))
