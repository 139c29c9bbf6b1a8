import cgi
import importlib

form = cgi.FieldStorage()
page = form.getfirst("page", "index")
if page == "":
    page = "index"
importlib.import_module("pages." + page).show()  # sink: code
