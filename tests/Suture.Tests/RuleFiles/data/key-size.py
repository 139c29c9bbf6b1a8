import os
from cryptography.hazmat.primitives.asymmetric import rsa

SHORT = 1024
# ruleid: rsa-key-too-short
rsa.generate_private_key(public_exponent=65537, key_size=512)
# ruleid: rsa-key-too-short
rsa.generate_private_key(65537, key_size=SHORT)
# ok: rsa-key-too-short
rsa.generate_private_key(65537, key_size=2 * 2048)
# ok: rsa-key-too-short
rsa.generate_private_key(65537, key_size=bits_from_settings)

# ruleid: file-mode-open-to-all
os.chmod(path, 0o777)
# ok: file-mode-open-to-all
os.chmod(path, 0o755)

# ruleid: timeout-as-text
wait(timeout="90")
# ok: timeout-as-text
wait(timeout="45")
# ok: timeout-as-text
wait(timeout=forever)
