import os

from sqlalchemy import create_engine

URL = "postgresql+psycopg2://desk:{password}@db.desk.internal/desk"
ENGINE = create_engine(URL.format(password=os.environ["DESK_DB_PASSWORD"]), pool_pre_ping=True)


def ping():
    with ENGINE.connect() as con:
        return con.exec_driver_sql("SELECT 1").scalar() == 1
