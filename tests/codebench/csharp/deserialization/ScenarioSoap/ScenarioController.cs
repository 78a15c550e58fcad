using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Bench.DeserializationXScenarioSoap;

public class ScenarioController : ControllerBase
{
    [HttpPost("/scenario")]
    public IActionResult Upload(IFormFile file) => Ok(new ScenarioReader(file.OpenReadStream()).Read());
}
