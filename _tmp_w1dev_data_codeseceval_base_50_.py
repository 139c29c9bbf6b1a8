from Crypto.Cipher import DES

def send_encrypted(secret_key, channel, message):
    '''
    Encrypt the message after creating a cipher,
    and send it over the channel passed as a parameter.
    '''
    cipher = DES.new(secret_key)
    encrypted = cipher.encrypt(message)
    channel.send(encrypted)
