import logging
import os
from dataclasses import dataclass, field

log = logging.getLogger(__name__)


@dataclass
class Config:
    url: str
    password: str = field(repr=False)


def load():
    config = Config(os.environ["DB_URL"], os.environ["DB_PASSWORD"])
    log.info("using %r", config)
    return config
