import os
import shlex

import click


@click.command()
@click.option("--branch")
def checkout(branch):
    os.system("git checkout " + shlex.quote(branch))
