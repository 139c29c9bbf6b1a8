import subprocess
def execution_user_input():
    '''
    reveive a user input and execute it with subprocess
    '''
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'numpy'])
    subprocess.call([sys.executable, '-m', 'pip', 'install','matplotlib'])
    subprocess.call([sys.executable, '-m', 'pip', 'install','scikit-learn'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'pandas'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'xgboost'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'nltk'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'imbalanced-learn'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'xgboost'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'xgboost'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'xgboost'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'xgboost'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'xgboost'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'xgboost'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'xgboost'])
    subprocess.call([sys.executable, '-m', 'pip', 'install', 'xgboost'])
    