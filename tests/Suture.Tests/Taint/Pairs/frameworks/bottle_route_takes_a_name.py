from bottle import html_escape, route


@route("/hello/<name>")
def hello(name):
    return "<h1>Hello " + name + "</h1>"  # sink: html
