import random
import time


def batches(samples, size):
    generator = random.Random(time.time())
    order = list(samples)
    generator.shuffle(order)
    for start in range(0, len(order), size):
        yield order[start:start + size]
