import re
import subprocess


def checked(domain):
    if re.fullmatch(r"[a-z0-9][a-z0-9.-]{0,252}", domain) is None:
        raise ValueError("not a domain name")
    return domain


class Whois:
    def __init__(self, domain):
        self._domain = domain

    @property
    def text(self):
        return subprocess.check_output(f"whois {self._domain} | head -50", shell=True, text=True)
