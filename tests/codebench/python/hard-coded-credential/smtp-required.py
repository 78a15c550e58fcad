import smtplib


def send(message, host="smtp.desk.example", user="alerts", password=None, password_label="SMTP password"):
    if password is None:
        raise ValueError(f"{password_label} is missing")
    with smtplib.SMTP_SSL(host) as server:
        server.login(user, password)
        server.send_message(message)
