import subprocess
from subprocess import check_output as output
import subprocess as sp


def archive(name):
    # ruleid: shell-command-not-constant
    subprocess.run("tar cf out.tar " + name, shell=True)
    # ruleid: shell-command-not-constant
    sp.Popen(name, stdout=None, shell=True)
    # ruleid: shell-command-not-constant
    text = output(name, shell=True)
    # ok: shell-command-not-constant
    subprocess.run("ls -l", shell=True, check=True)
    # ok: shell-command-not-constant
    subprocess.run(["ls", name], shell=False)
    # ok: shell-command-not-constant
    subprocess.getoutput(name)
    return text


@trusted
def restart(service):
    # ok: shell-command-not-constant
    subprocess.call(service, shell=True)
