import numpy as np


class ApiKeys:
    def __init__(self):
        self.rng = np.random.default_rng()

    def issue(self, user):
        api_key = bytes(self.rng.integers(0, 256, 32, dtype=np.uint8)).hex()
        return {"user": user, "api_key": api_key}
