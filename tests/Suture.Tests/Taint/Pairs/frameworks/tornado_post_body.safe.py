import json
import pickle

import tornado.web


class Load(tornado.web.RequestHandler):
    async def post(self):
        job = json.loads(self.request.body)
        self.finish(job.name)
