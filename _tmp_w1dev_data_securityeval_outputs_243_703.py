def inputInt():
    '''
    take an int input and return it after checking type
    '''
    return int(input())
