'''
define MIDDLEWARE for DJango application
'''

