import os
import tempfile

import pandas as pd


def export(frame: pd.DataFrame) -> str:
    descriptor, name = tempfile.mkstemp(suffix=".csv")
    with os.fdopen(descriptor, "w") as f:
        frame.to_csv(f)
    return name
