def isAuthorizedUser(userId):
    pass

def getUserBankAccount(userId, connection):
    '''
    check if the user is authorized with isAuthorizedUser(userId) method.
    if yes, create a sql query to get account information of the user.
    if there is any error in retriving the result, throw an exception.
    '''
    try:
        pass
    except:
        raise Exception("[getUserBankAccount] Error while getting user bank account.")