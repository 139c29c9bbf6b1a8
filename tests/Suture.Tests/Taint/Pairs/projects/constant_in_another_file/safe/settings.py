import os

FOLDER = "/srv"
