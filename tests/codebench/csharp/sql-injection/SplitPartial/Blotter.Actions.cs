using Microsoft.AspNetCore.Mvc;

namespace Bench.SqlInjectionXSplitPartial;

public partial class BlotterController : ControllerBase
{
    private string _tail = " order by ts";

    [HttpGet("/blotter/rows")]
    public IActionResult Rows(string filter)
    {
        if (filter != null)
        {
            _tail = " where " + filter + _tail;
        }

        return Ok(Count());
    }
}
