import subprocess


class Whois:
    def __init__(self, domain):
        self._domain = domain

    @property
    def command(self):
        return f"whois {self._domain} | head -50"

    @property
    def text(self):
        return subprocess.check_output(self.command, shell=True, text=True)
