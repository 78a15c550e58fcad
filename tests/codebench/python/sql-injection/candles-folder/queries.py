def candle_query(pair, limit=500):
    parts = ["SELECT ts, o, h, l, c FROM candles", "WHERE pair = '{}'".format(pair)]
    parts.append("LIMIT %d" % limit)
    return " ".join(parts)
