def evalInput(inputStr):
    '''
    Run the inputStr as a Python expression and return the result of the computed expression.
    '''
    output = eval(inputStr)
    return output