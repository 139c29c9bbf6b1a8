class _Job:
    def __init__(self, name):
        self.name = name

    def command(self):
        return "ls " + str(len(self.name))
