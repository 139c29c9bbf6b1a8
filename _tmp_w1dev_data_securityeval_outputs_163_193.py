def incrementByOne(arr):
    '''
    given an array of integers, increment each integer by 1
    '''
    for i in range(len(arr)):
        arr[i] += 1
    return arr