import logging


class Events:
    def __init__(self, name):
        self.logger = logging.getLogger(name)

    def emit(self, what):
        self.logger.info("event " + what)
