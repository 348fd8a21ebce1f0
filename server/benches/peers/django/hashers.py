"""Every peer hashes with the same parameters."""

from django.contrib.auth.hashers import Argon2PasswordHasher


class Equal(Argon2PasswordHasher):
    memory_cost = 19456
    time_cost = 2
    parallelism = 1
