using System;
using System.IO;
using Microsoft.AspNetCore.Mvc;

namespace Bench.PathTraversalXLazyPath;

public class LazyPathController : ControllerBase
{
    [HttpGet("/model/{name}")]
    public IActionResult Get(string name)
    {
        var path = new Lazy<string>(() => Path.Join("/srv/models", name + ".onnx"));
        return PhysicalFile(path.Value, "application/octet-stream");
    }
}
