import torch
from flask import request


def restore():
    model = torch.load(request.files["model"])  # sink: deserialize
    model.eval()
