using System.Collections.Generic;
using System.IO;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.PathTraversalXCsvPickup;

public static class CsvPickup
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["fees"] = "/srv/csv/fees.csv",
        ["limits"] = "/srv/csv/limits.csv",
    };

    public static void Map(WebApplication app) =>
        app.MapGet("/csv/{kind}", (string kind) =>
            Files.TryGetValue(kind, out var path)
                ? Results.Text(File.ReadAllText(path))
                : Results.NotFound());
}
