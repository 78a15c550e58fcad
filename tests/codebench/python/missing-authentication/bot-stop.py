from telegram.ext import ApplicationBuilder, CommandHandler

from desk import engine, settings


async def stop(update, context):
    engine.stop_trading()
    await update.message.reply_text("trading stopped")


application = ApplicationBuilder().token(settings.bot_token()).build()
application.add_handler(CommandHandler("stop", stop))
application.run_polling()
