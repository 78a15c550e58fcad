from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/watch")
def watch(symbols: list[str] = Query()):
    items = "".join(f"<li>{s}</li>" for s in symbols)
    return {"fragment": items, "count": len(symbols)}
