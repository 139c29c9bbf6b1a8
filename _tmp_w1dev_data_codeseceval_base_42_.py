import pickle

def getPickleData(pickled):
    '''
    Return deserialized data.
    '''
    return pickle.loads(pickled)
