import json
import pickle

import tornado.web


class Load(tornado.web.RequestHandler):
    async def post(self):
        job = pickle.loads(self.request.body)  # sink: deserialize
        self.finish(job.name)
