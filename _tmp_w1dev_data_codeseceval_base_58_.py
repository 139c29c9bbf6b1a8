def convert_to_int(input=None):
    '''
    Continuously take an input from user and convert it to int within a try-except block
    '''
    if(input==None):
        try:
            user_input = input("Enter a number: ")
            return int(user_input)
        except ValueError:
            pass
    else:
        try:
            user_input = input
            return int(user_input)
        except ValueError:
            pass
