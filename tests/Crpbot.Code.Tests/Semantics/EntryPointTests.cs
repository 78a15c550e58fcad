namespace Crpbot.Code.Tests.Semantics;

public sealed class EntryPointTests
{
    private static string Show(Py py) => string.Join("; ", py.Project.EntryPoints.Select(entry => $"{entry.Kind} {entry.Framework} {entry.Function.QualifiedName}"));

    [Theory]
    [InlineData("from flask import Flask\napp = Flask(__name__)\n@app.route('/')\ndef f(): pass", "Http flask m.f")]
    [InlineData("from flask import Blueprint\nbp = Blueprint('a', __name__)\n@bp.post('/')\ndef f(): pass", "Http flask m.f")]
    [InlineData("from fastapi import APIRouter\nr = APIRouter()\n@r.get('/')\nasync def f(): pass", "Http fastapi m.f")]
    [InlineData("from fastapi import FastAPI\napp = FastAPI()\n@app.websocket('/ws')\nasync def f(): pass", "Socket fastapi m.f")]
    [InlineData("from somewhere import app\n@app.route('/x')\ndef f(): pass", "Http unknown m.f")]
    [InlineData("from aiohttp import web\nasync def f(r): pass\napp = web.Application()\napp.router.add_get('/', f)", "Http aiohttp m.f")]
    [InlineData("from django.urls import path\ndef f(request): pass\nurlpatterns = [path('x/', f)]", "Http django m.f")]
    [InlineData("import tornado.web\nclass H(tornado.web.RequestHandler):\n    def get(self): pass\n    def helper(self): pass", "Http tornado m.H.get")]
    [InlineData("from flask.views import MethodView\nclass B(MethodView): pass\nclass V(B):\n    def post(self): pass", "Http flask m.V.post")]
    [InlineData("from rest_framework.viewsets import ModelViewSet\nclass V(ModelViewSet):\n    def create(self, request): pass", "Http rest_framework m.V.create")]
    [InlineData("import bottle\n@bottle.route('/')\ndef f(): pass", "Http bottle m.f")]
    [InlineData("from celery import Celery\napp = Celery()\n@app.task\ndef f(): pass", "Task celery m.f")]
    [InlineData("from celery import shared_task\n@shared_task(bind=True)\ndef f(self): pass", "Task celery m.f")]
    [InlineData("import click\n@click.group()\ndef cli(): pass\n@cli.command()\ndef f(): pass", "Command click m.cli; Command click m.f")]
    [InlineData("from telegram.ext import CommandHandler, Application\nasync def f(u, c): pass\napp = Application.builder().build()\napp.add_handler(CommandHandler('stop', f))", "Bot telegram m.f")]
    [InlineData("from telegram.ext import CommandHandler\nclass B:\n    def run(self, app):\n        app.add_handler(CommandHandler('stop', self._stop))\n    async def _stop(self, u, c): pass", "Bot telegram m.B._stop")]
    [InlineData("import telebot\nbot = telebot.TeleBot(t)\n@bot.message_handler(commands=['x'])\ndef f(m): pass", "Bot telebot m.f")]
    [InlineData("import socketserver\nclass H(socketserver.BaseRequestHandler):\n    def handle(self): pass", "Socket socketserver m.H.handle")]
    [InlineData("def lambda_handler(event, context): pass", "CloudFunction aws-lambda m.lambda_handler")]
    [InlineData("def main(): pass\nif __name__ == '__main__':\n    main()", "Command python m.main")]
    [InlineData("import argparse\ndef f(a): pass\np = argparse.ArgumentParser()\np.set_defaults(func=f)", "Command argparse m.f")]
    [InlineData("from http.server import BaseHTTPRequestHandler\nclass H(BaseHTTPRequestHandler):\n    def do_GET(self): pass", "Http http m.H.do_GET")]
    [InlineData("import functools\n@functools.cache\ndef f(): pass", "")]
    [InlineData("import os.path as path\ndef f(): pass\npath('x', f)", "")]
    public void Frameworks_call_what_is_registered(string code, string expected) => Assert.Equal(expected, Show(Py.Module(code)));

    [Fact]
    public void An_application_of_another_file_is_followed() =>
        Assert.Equal("Http flask m.f", Show(Py.Of(("web.py", "from flask import Flask\napp = Flask('x')"), ("m.py", "from web import app\n@app.route('/')\ndef f(): pass"))));
}
