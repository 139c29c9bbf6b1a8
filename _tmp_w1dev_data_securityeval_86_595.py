def isEqual(account1, account2):
    '''
    Compare whether the two accounts are the same.
    '''
    if account1 is account2:
        return True
    else:
        return False