import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    issuer: str = "https://desk.example"
    signing_secret: str = field(default_factory=lambda: os.environ["SIGNING_SECRET"])
