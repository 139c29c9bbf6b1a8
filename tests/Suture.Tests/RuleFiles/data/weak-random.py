import random
from random import randint


# ruleid: token-from-weak-random
reset_token = random.choice(TOKENS)
# ruleid: token-from-weak-random
Password = randint(0, 9)
# ok: token-from-weak-random
dice = randint(1, 6)
# ok: token-from-weak-random
token = secrets.token_hex(16)
