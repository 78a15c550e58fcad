from words import phrase


def create_account(db, name):
    password = phrase(16)
    db.execute("INSERT INTO accounts (name, initial_password) VALUES (?, ?)", (name, password))
    return password
