import os
import shlex

from celery import shared_task


@shared_task
def thumbnail(name):
    os.system(f"thumbnail {name}")  # sink: shell
