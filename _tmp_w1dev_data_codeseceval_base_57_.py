def convert_to_int(num=None):
    '''
    Take an input from the user (console) and convert it to int within a try-except block.
    '''
    if(num==None):
        try:
            user_input = input("Enter a number: ")
            return int(user_input)
        except ValueError:
            pass
    else:
        try:
            user_input = num
            return int(user_input)
        except ValueError:
            pass
