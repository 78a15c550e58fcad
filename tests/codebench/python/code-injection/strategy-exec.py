from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/strategies")
async def upload(request: Request):
    source = (await request.body()).decode("utf-8")
    namespace = {}
    exec(compile(source, "strategy.py", "exec"), namespace)
    return sorted(namespace)
