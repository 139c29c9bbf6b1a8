import subprocess
from subprocess import check_output as output
import subprocess as sp


def archive(name):
    # ruleid: shell-command-not-constant
    subprocess.run("tar cf out.tar " + name.split())
    # ruleid: shell-command-not-constant
    subprocess.Popen(name.split())
    # ruleid: shell-command-not-constant
    text = subprocess.check_output(name.split())
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
