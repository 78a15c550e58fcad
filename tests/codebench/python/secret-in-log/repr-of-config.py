import logging
import os
from dataclasses import dataclass

log = logging.getLogger(__name__)


@dataclass
class Config:
    url: str
    password: str


def load():
    config = Config(os.environ["DB_URL"], os.environ["DB_PASSWORD"])
    log.info("using %r", config)
    return config
