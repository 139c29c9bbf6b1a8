def inputInt(input=None):
    '''
    Take an int input and return it after checking type
    '''
    if(input==None):
        userInput = int(input("Enter a number: "))
        assert type(userInput) == int
        return userInput
    else:
        userInput = int(input)
        assert type(userInput) == int
        return userInput
