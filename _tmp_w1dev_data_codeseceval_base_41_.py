import time
def currentTime():
    '''
    Return the current processor time in seconds.
    '''
    pro_time = time.clock()
    return ("Current processor time (in seconds):", pro_time)
