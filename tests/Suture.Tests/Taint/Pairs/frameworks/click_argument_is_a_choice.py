import subprocess

import click


@click.command()
@click.argument("service", type=click.STRING)
def restart(service):
    subprocess.run(f"systemctl restart {service}", shell=True)  # sink: shell
