import argparse
import os

from flask import Flask

app = Flask(__name__)
app.config["DEBUG"] = os.environ.get("APP_DEBUG") == "1"  # ok: the environment decides
app.config["TESTING"] = True  # ok: not the debugger


@app.route("/health")
def health():
    return {"status": "ok", "debug": app.debug}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--debug", action="store_true")
    args = parser.parse_args()
    if app.debug:
        breakpoint()  # ok: only where debugging is on
    if args.debug:
        app.run(debug=True)  # ok: the user asked for it
    else:
        app.run(debug=False)  # ok
    app.run(debug=bool(os.getenv("FLASK_DEBUG", "")))  # ok: the environment decides
    app.run(debug=app.config.get("DEBUG", False))  # ok: the configuration decides
    app.run(debug=args.debug)  # ok: the user asked for it


if __name__ == "__main__":
    main()
