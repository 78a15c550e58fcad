using System.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.CommandInjectionXCalibrationRun;

public class CalibrationPage : PageModel
{
    private readonly CalibrationOptions _options = new();

    public void OnPost(string model)
    {
        _options.Prefer(model);
        Process.Start("cmd.exe", "/c calibrate.bat " + _options.Model);
    }
}
