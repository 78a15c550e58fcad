using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.CodeInjectionXHandlerType;

public static class HandlerType
{
    public static void Map(WebApplication app) =>
        app.MapPost("/handle/{type}", (string type) =>
        {
            var handler = Type.GetType(type);
            var instance = Activator.CreateInstance(handler);
            return Results.Text(instance.ToString());
        });
}
