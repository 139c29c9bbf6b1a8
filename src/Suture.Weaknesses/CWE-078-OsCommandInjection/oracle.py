"""Proof: the shell was given a text in which the canary is a command of its own, and the canary program then ran."""

import re

PAYLOADS = [
    f"x; {CANARY} #",
    f"x && {CANARY} #",
    f"x'; {CANARY} #",
    f'x"; {CANARY} #',
    f"$({CANARY})",
    f"`{CANARY}`",
    f"x | {CANARY}",
    f"x\n{CANARY}\n",
    f"{CANARY}",
]
SHELLS = ("sh", "bash", "dash", "zsh", "ksh")
OWN_COMMAND = re.compile(r"(?:^|[;&|\n(`{])\s*" + CANARY + r"(?![\w./-])")


def install(watch):
    seen = []

    def shell_text(text):
        text = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
        if watch.hostile and OWN_COMMAND.search(text):
            seen.append((watch.site(), text))

    @watch.on_audit("os.system")
    def _system(command):
        shell_text(command)

    @watch.on_audit("subprocess.Popen")
    def _popen(_executable, arguments, _cwd, _environment):
        words = [] if isinstance(arguments, (str, bytes)) else [_text(word) for word in arguments]
        if len(words) > 2 and words[0].rsplit("/", 1)[-1] in SHELLS and words[1] == "-c":
            shell_text(words[2])

    @watch.on_call("paramiko.SSHClient.exec_command")
    def _remote(call):
        command = _text(call.arg(0, "command", ""))
        if watch.hostile and OWN_COMMAND.search(command) and watch.unseen(_shape(command)):
            watch.violation(f"the remote shell at {watch.site()} was given: {command}")

    @watch.after
    def _confirm(_outcome):
        if seen and watch.program_ran:
            site, text = seen[0]
            watch.violation(f"the shell at {site} ran the injected program: {text}", site)
        seen.clear()


def _text(word):
    return word.decode("utf-8", "replace") if isinstance(word, bytes) else str(word)


def _shape(command):
    return re.sub(r"[\w./:-]+", "w", command)
