using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Bench.PathTraversalXContextItems;

public sealed class TenantMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        RequestScope.Tenant = context.Request.Headers["X-Tenant"];
        return next(context);
    }
}
