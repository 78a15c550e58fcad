from telegram.ext import ContextTypes, MessageHandler, filters

from desk import broker

OWNER = 10_500_200


async def order(update, context: ContextTypes.DEFAULT_TYPE):
    side, lots = update.message.text.split()
    await broker.market_order(side, float(lots))


def register(application):
    application.add_handler(MessageHandler(filters.TEXT, order))
