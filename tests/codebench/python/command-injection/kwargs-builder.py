import subprocess

from fastapi import FastAPI

app = FastAPI()


def launch(program, **options):
    flags = [f"--{name}={value}" for name, value in options.items()]
    line = f"{program} {' '.join(flags)}"
    return subprocess.getoutput(line)


@app.post("/backtest")
def backtest(strategy: str, days: int):
    return {"log": launch("backtester", strategy=strategy, days=days)}
