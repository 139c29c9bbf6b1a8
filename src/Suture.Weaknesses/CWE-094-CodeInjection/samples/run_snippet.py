import contextlib
import io

from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/run")
def run_snippet(code: str = Body(...)):
    """Run the code of a lesson and return what it prints."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(code, {"__name__": "lesson"})  # finding: code-injection
    return {"output": output.getvalue()}
