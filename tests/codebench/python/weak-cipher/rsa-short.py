from cryptography.hazmat.primitives.asymmetric import rsa


def new_key(test: bool = False):
    bits = 512 * 2
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)
