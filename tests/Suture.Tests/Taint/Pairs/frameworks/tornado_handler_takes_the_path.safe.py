import tornado.web


class Download(tornado.web.RequestHandler):
    def get(self, name):
        with open("/srv/download/index", "rb") as file:
            self.set_header("Content-Type", "text/plain")
            self.finish(file.read())


def application():
    return tornado.web.Application([("/download/(.*)", Download)])
