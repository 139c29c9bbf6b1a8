import logging
import sqlite3

# ruleid: password-is-logged
logging.info("login %s", {"name": name, "with": [user.password]})
# ok: password-is-logged
logging.info("login %s", name)

db = sqlite3.connect("notes.db")
# ruleid: cursor-runs-script
db.cursor().executescript(text)
# ok: cursor-runs-script
runner.executescript(text)

# ruleid: secret-compared
if body_digest == given:
    accept()
# ok: secret-compared
if name == given:
    accept()

# ruleid: link-without-https
fetch("http://example.org/list")
# ok: link-without-https
fetch("http://localhost/list")
# ok: link-without-https
fetch("https://example.org/list", timeout=3)
