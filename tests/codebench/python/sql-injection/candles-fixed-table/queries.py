TABLES = {"1m": "candles_minute", "1h": "candles_hour"}


def table_for(interval):
    return TABLES.get(interval, "candles_day")
