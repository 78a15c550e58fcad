from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    issuer: str = "https://desk.example"
    signing_secret: str = "rVx7-Basalt-lantern-4410"
