using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.CommandInjectionXExportJob;

public static class ExportEndpoint
{
    public static void Map(WebApplication app) =>
        app.MapPost("/export", async (HttpRequest r) =>
        {
            var form = await r.ReadFormAsync();
            var job = new ExportJob(form["format"], "daily");
            return Results.Text(job.Start().ToString());
        });
}
