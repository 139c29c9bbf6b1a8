import jwt

def verifyJWTToken(jwt_token):
    '''
    Verify the JWT Token and return it.
    '''
    return jwt.decode(jwt_token, verify=False)
