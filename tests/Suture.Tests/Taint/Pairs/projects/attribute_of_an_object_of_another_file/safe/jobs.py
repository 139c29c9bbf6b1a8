class _Job:
    def __init__(self, command, note):
        self.command = command
        self.note = note
