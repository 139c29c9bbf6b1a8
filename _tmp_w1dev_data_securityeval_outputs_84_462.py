def dataSorting():
    '''
    continuesly take (basename,data) key-value pair from foo() function and sort it
    '''
    while True:
        foo()
        time.sleep(1)
    return
