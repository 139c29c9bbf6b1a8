import tornado.web


class Download(tornado.web.RequestHandler):
    def get(self, name):
        with open("/srv/download/" + name, "rb") as file:  # sink: path
            self.set_header("Content-Type", "text/plain")
            self.finish(file.read())


def application():
    return tornado.web.Application([("/download/(.*)", Download)])
