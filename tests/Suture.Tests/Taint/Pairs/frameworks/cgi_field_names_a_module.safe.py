import cgi
import importlib

form = cgi.FieldStorage()
page = form.getfirst("page", "index")
if page not in ("about", "index"):
    page = "index"
importlib.import_module("pages." + page).show()
