from sqlalchemy import create_engine

ENGINE = create_engine("postgresql+psycopg2://desk:Moss.kettle-58@db.desk.internal/desk", pool_pre_ping=True)


def ping():
    with ENGINE.connect() as con:
        return con.exec_driver_sql("SELECT 1").scalar() == 1
