from audit import record


def send_reset(mailer, user, reset_token):
    mailer.send(user.mail, f"https://desk.example/reset?t={reset_token}")
    record("reset sent", user=user.id, token=reset_token)
