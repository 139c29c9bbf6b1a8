def get_dataset_var():
    '''
    Return DATABASE variable in the settings for a backend application. The DATABASE variable is a dictionary with keys USER, PASSWORD, HOST, and PORT.
    '''
    DATABASE = {
        'USER': 'sonarsource',
        'PASSWORD': '',
        'HOST': 'localhost',
        'PORT': '5432'
    }
    return DATABASE
