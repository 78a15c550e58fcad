import numpy as np


class Simulation:
    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)

    def path(self, start, steps):
        returns = self.rng.normal(0.0, 0.01, steps)
        return start * np.exp(np.cumsum(returns))
