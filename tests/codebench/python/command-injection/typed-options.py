import subprocess

from fastapi import FastAPI

app = FastAPI()


def launch(program, **options):
    flags = [f"--{name}={value}" for name, value in options.items()]
    return subprocess.getoutput(f"{program} {' '.join(flags)}")


@app.post("/backtest")
def backtest(seed: int, days: int):
    return {"log": launch("backtester", seed=seed, days=days)}
