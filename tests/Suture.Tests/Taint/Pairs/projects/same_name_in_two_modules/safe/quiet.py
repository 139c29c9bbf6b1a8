def _run(command):
    print(command)
