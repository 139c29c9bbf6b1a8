# ruleid: password-in-comment
login()  # the password of admin is hunter2
# ok: password-in-comment
login()  # the password of guest is unknown
# ruleid: address-written-down
host = "10.0.0.12"
# ok: address-written-down
host = "example.org"
