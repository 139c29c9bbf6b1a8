import os
import subprocess

from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple
from werkzeug.wrappers import Request, Response


@Request.application
def application(request):
    """Say hello to whoever asks."""
    return Response("Hello " + str(len(request.path)), mimetype="text/plain")


def start(port=4000):
    wrapped = DebuggedApplication(application, evalex=True)  # finding: debug-mode
    run_simple("localhost", port, wrapped, use_reloader=False, use_debugger=True)  # finding: debug-mode


def start_child():
    os.environ["FLASK_DEBUG"] = "1"  # finding: debug-mode
    return subprocess.call(["flask", "run", "--debug", "--port", "5000"])  # finding: debug-mode


if __name__ == "__main__":
    start()
