# ruleid: assert-guards
assert user.is_admin
# todoruleid: assert-guards
assert is_admin(user)
# todook: assert-guards
assert test_user.is_admin
# ruleid: assert-guards, other.assert-guards
assert user.is_admin
