import hashlib


def blob_id(content: bytes) -> str:
    """The id that git gives to a file; the algorithm is git's choice."""
    header = b"blob %d\0" % len(content)
    return hashlib.sha1(header + content, usedforsecurity=False).hexdigest()
