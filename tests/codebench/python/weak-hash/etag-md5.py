import hashlib
from pathlib import Path


def etag(path: Path) -> str:
    checksum = hashlib.md5(usedforsecurity=False)
    checksum.update(path.read_bytes())
    return f'W/"{checksum.hexdigest()}"'
