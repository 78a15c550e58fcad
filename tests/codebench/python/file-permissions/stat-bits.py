import stat
from pathlib import Path

MODE = stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP | stat.S_IROTH


def publish(config: Path):
    mode = MODE | stat.S_IWOTH
    config.chmod(mode)
