import abc
import os

from flask import request


class _Base(abc.ABC):
    @abc.abstractmethod
    def build(self, value):
        ...

    def run(self, value):
        os.system(self.build(value))  # sink: shell


class _Job(_Base):
    def build(self, value):
        return "ls " + value


def view():
    _Job().run(request.args["name"])
