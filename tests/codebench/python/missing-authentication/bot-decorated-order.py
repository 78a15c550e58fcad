from functools import wraps

from telegram.ext import MessageHandler, filters

from desk import broker, settings


def owner_only(handler):
    @wraps(handler)
    async def checked(update, context):
        if update.effective_user.id != settings.owner_id():
            return None
        return await handler(update, context)
    return checked


@owner_only
async def order(update, context):
    side, lots = update.message.text.split()
    await broker.market_order(side, float(lots))


def register(application):
    application.add_handler(MessageHandler(filters.TEXT, order))
