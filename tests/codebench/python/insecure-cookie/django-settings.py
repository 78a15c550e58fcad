from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent
ALLOWED_HOSTS = ["desk.example"]
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = True
INSTALLED_APPS = ["django.contrib.sessions", "desk"]
