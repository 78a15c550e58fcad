from io import StringIO

from fastapi import FastAPI, Query
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.get("/watch", response_class=HTMLResponse)
def watch(symbols: list[str] = Query()):
    page = StringIO()
    page.write("<ul>")
    for s in symbols:
        page.write(f"<li>{s}</li>")
    page.write("</ul>")
    return HTMLResponse(page.getvalue())
