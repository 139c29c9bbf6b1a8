import sys

import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, classes))

    def forward(self, batch):
        return self.layers(batch)


def load_classifier(checkpoint_path):
    """Load weights that somebody published."""
    model = Classifier()
    state = torch.load(checkpoint_path, map_location="cpu")  # finding: unsafe-deserialization
    model.load_state_dict(state)
    model.eval()  # ok: not the builtin
    return model


def load_weights(checkpoint_path):
    return torch.load(checkpoint_path, weights_only=True)  # ok


if __name__ == "__main__":
    load_classifier(sys.argv[1])
