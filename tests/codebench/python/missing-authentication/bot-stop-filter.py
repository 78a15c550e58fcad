from telegram.ext import ApplicationBuilder, CommandHandler, filters

from desk import engine, settings


async def stop(update, context):
    engine.stop_trading()
    await update.message.reply_text("trading stopped")


application = ApplicationBuilder().token(settings.bot_token()).build()
application.add_handler(CommandHandler("stop", stop, filters=filters.User(settings.owner_id())))
application.run_polling()
