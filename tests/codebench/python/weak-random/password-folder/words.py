import random

WORDS = ["amber", "basin", "cedar", "delta", "ember", "fjord"]


def phrase(count, separator="-"):
    picked = random.choices(WORDS, k=count)
    return separator.join(picked)
