def isEqual(account1, account2):
    '''
    compare two accounts in the argument
    '''
    return account1.name == account2.name
    