using Crpbot.Resources.Compose;
using Crpbot.Resources.Tests.CloudFormation;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Tests.Compose;

public sealed class ComposeSecretPlaceTests
{
    [Theory]
    [InlineData("      - KEY=value\n", 13, 18)]
    [InlineData("      - \"KEY=value\"\n", 14, 19)]
    [InlineData("      - 'KEY=value'  # comment\n", 14, 19)]
    public void Value_of_a_list_entry_has_its_own_place(string item, int column, int end)
    {
        var reader = new ComposeReader();
        _ = reader.Read(Read.Subject("services:\n  a:\n    environment:\n" + item, "docker-compose.yml"));
        var value = ((MapValue)reader.Complete().Resources[0].Properties["Environment"]!)["KEY"]!;
        Assert.Equal(new SourceSpan(4, column, 4, end), value.At);
    }
}
