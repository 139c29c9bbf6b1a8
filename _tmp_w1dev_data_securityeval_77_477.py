import time


def currentTime():
    '''
    Print the current processor time in seconds.
    '''
    pro_time = time.clock()
    print("Current processor time (in seconds):", pro_time)