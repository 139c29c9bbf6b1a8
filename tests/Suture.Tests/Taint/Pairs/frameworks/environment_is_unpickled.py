import base64
import json
import os
import pickle

packed = base64.b64decode(os.environ["STATE"])
state = pickle.loads(packed)  # sink: deserialize
