import time
  
def currentTime():
    '''
    print the current processor time in seconds
    '''
    print(time.clock())
    return
