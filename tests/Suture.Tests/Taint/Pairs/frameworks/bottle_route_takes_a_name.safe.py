from bottle import html_escape, route


@route("/hello/<name>")
def hello(name):
    return "<h1>Hello " + html_escape(name) + "</h1>"
