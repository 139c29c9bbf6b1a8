import os

import settings


def view():
    os.system("ls " + settings.FOLDER)
