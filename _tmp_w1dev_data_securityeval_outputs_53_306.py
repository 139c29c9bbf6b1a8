from functools import wraps
from flask import abort
from flask import g, Flask, request, redirect

app = Flask(__name__)

#the login page
@app.route('/login', methods=['GET'])
def login():
    return '''
        <html><form action="/login" method="post">
            <p><input type="text" name="username"></p>
            <p><input type="password" name="password"></p>
            <p><button type="submit">Submit</button></p>
        </form></html>
    '''
#the login POST system 
@app.route('/login', methods=['POST'])
def do_login():
    if request.form['username'] == 'admin' and request.form['password'] == 'password':
        session['username'] = request.form['username']
        return redirect('/secret')
    else:
        return 'Bad username or password'

#the home page
@app.route('/')
def index():
    return '''<html>
    Hello! <a href='./login'>Login here</a>
    </html>'''

#user settings page
@app.route('/settings')
def settings():
    '''
    redirect to the confidential settings page for authenticated users
    '''
    if g.user:
        return redirect('/confidential')
    else:
        return 'You are not logged in'
