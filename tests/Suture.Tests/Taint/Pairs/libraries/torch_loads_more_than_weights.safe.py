import torch
from flask import request


def restore():
    model = torch.load(request.files["model"], weights_only=True)
    model.eval()
