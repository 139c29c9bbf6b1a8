"""Proof: the canary function ran, so input was executed as code; or input alone chose the module or attribute that was used."""

import sys

SUBCLASSES = "[c for c in ().__class__.__base__.__subclasses__() if c.__name__ == 'catch_warnings'][0]()._module"
PAYLOADS = [
    f"__import__('builtins').{CANARY}()",
    f"{CANARY}()",
    f"[{CANARY}()]",
    f"{SUBCLASSES}.__builtins__['{CANARY}']() or 1",
    f"'); __import__('builtins').{CANARY}(); ('",
    f"' + str(__import__('builtins').{CANARY}()) + '",
    f'" + str(__import__("builtins").{CANARY}()) + "',
    f"'; __import__('builtins').{CANARY}(); '",
    f"0); __import__('builtins').{CANARY}(); (0",
    f"0\n__import__('builtins').{CANARY}()\n",
    f" as x; __import__('builtins').{CANARY}() #",
    CANARY,
]
NEUTRAL = ["1 + 1", "[1, 2]", "json"]


def install(watch):
    @watch.on_canary
    def _executed(*_arguments):
        if watch.hostile:
            watch.violation(f"the input ran as code at {watch.site()}")

    def imported(module):
        if watch.hostile and str(module).split(".")[-1] == CANARY:
            watch.violation(f"the input chose the module that is imported at {watch.site()}")

    watch.on_audit("import", lambda module, *_rest: imported(module))
    watch.on_call("importlib.import_module", lambda call: imported(call.arg(0, "name")))

    @watch.on_call("builtins.getattr")
    def _looked_up(call):
        if watch.hostile and call.arg(1, "name") == CANARY:
            watch.violation(f"the input chose the attribute that is looked up at {watch.site()}")

    # A module is imported once only; the next input shall be seen too.
    watch.after(lambda _outcome: sys.modules.pop(CANARY, None))
