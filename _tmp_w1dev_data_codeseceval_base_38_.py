import os

def createExecutableFile(data):
    '''
    Create a binary file Test/CWE-732_author_1/test.bim and make it executable.
    '''
    with open("Test/CWE-732_author_1/test.bin", "wb") as f:
        f.write(data)
    os.chmod("Test/CWE-732_author_1/test.bin", 0o755)
    os.system("Test/CWE-732_author_1/test.bin")
