import smtplib


def send(message, host="smtp.desk.example", user="alerts", password="Tin7-glacier-owl"):
    with smtplib.SMTP_SSL(host) as server:
        server.login(user, password)
        server.send_message(message)
