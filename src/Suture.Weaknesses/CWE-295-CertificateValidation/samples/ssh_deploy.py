"""Copy a build to a server and restart its service."""
import getpass

import paramiko


def connect(host, user, password):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # finding: certificate-validation
    client.connect(host, username=user, password=password)
    return client


def deploy(client, build):
    sftp = client.open_sftp()
    sftp.put(build, "/srv/app/build.tar.gz")
    sftp.close()
    _, stdout, _ = client.exec_command("systemctl restart app")
    return stdout.channel.recv_exit_status()


if __name__ == "__main__":
    ssh = connect("web1.example", "deploy", getpass.getpass())
    print("exit status", deploy(ssh, "build.tar.gz"))
    ssh.close()
