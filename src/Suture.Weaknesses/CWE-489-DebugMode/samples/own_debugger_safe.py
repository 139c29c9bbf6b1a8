"""A tiny tracer for a stack machine; its words look like a web server's."""
import asyncio
import logging

DEBUG = True  # ok: no settings of a web framework
log = logging.getLogger("machine")


def breakpoint(address):  # ok: a function of its own
    return {"address": address, "hit": 0}


class Machine:
    def __init__(self, program, debug=False):
        self.program = program
        self.debug = debug
        self.stops = [breakpoint(3)]  # ok: not Python's

    def run(self, debug=False):
        stack = []
        for word in self.program:
            stack.append(word)
            if debug and DEBUG:
                log.debug("stack: %s", stack)
        return stack


async def tick(machine):
    return machine.run(debug=True)  # ok: not a web server


def main():
    machine = Machine([1, 2, 3], debug=True)  # ok
    machine.debug = True  # ok
    print(asyncio.run(tick(machine), debug=True))  # ok: asyncio warns more


if __name__ == "__main__":
    main()
