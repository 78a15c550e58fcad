import tempfile

import pandas as pd


def export(frame: pd.DataFrame) -> str:
    name = tempfile.mktemp(suffix=".csv")
    frame.to_csv(name)
    return name
