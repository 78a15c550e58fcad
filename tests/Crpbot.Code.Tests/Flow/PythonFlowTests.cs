namespace Crpbot.Code.Tests.Flow;

public sealed class PythonFlowTests
{
    public static TheoryData<string> Names => [.. FlowCases.All(".py").Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Data_reaches_the_sink_in_bad_programs_only(string name)
    {
        var (_, isBad, files) = FlowCases.All(".py").Single(c => c.Name == name);
        var result = new FlowProgram(files).Run();
        Assert.Empty(result.GaveUp);
        Assert.Equal(isBad, result.Hits.Count > 0);
    }
}
