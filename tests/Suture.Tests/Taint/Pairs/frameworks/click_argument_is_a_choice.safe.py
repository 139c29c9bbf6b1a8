import subprocess

import click


@click.command()
@click.argument("service", type=click.Choice(["web", "worker"]))
def restart(service):
    subprocess.run(f"systemctl restart {service}", shell=True)
