import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/usage")
def usage():
    """Report how many lines and bytes a log file of the day has."""
    log_file = request.args.get("file", "app.log")
    try:
        output = subprocess.check_output(["wc", "-l", "-c", log_file], text=True)  # finding: os-command-injection
    except subprocess.CalledProcessError as error:
        return jsonify({"error": f"wc failed with {error.returncode}"}), 500
    lines, size = output.split()[:2]
    return jsonify({"lines": int(lines), "bytes": int(size)})


@app.route("/free")
def free():
    # Nothing of this command comes from outside
    output = subprocess.check_output("df -k . | tail -n 1", shell=True, text=True)  # ok
    return jsonify({"fields": len(output.split())})


if __name__ == "__main__":
    app.run()
