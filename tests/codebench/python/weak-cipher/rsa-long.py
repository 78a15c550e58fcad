from cryptography.hazmat.primitives.asymmetric import rsa


def new_key():
    bits = 1024 * 3
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)
