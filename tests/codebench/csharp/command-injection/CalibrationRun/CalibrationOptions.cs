namespace Bench.CommandInjectionXCalibrationRun;

public sealed class CalibrationOptions
{
    public string Model { get; private set; } = "heston";
    public int Asked { get; private set; }

    public void Prefer(string model)
    {
        if (!string.IsNullOrWhiteSpace(model))
        {
            Asked++;
        }
    }
}
