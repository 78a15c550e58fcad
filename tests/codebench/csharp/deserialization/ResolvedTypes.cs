using System;
using System.IO;
using System.Web;
using System.Web.Script.Serialization;

namespace Bench.DeserializationXResolvedTypes;

public class ResolvedTypes : IHttpHandler
{
    public bool IsReusable => false;

    public void ProcessRequest(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var serializer = new JavaScriptSerializer(new SimpleTypeResolver());
        var any = serializer.DeserializeObject(reader.ReadToEnd());
        context.Response.Write(any.GetType().Name);
    }
}
