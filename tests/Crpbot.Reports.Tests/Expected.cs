using System.Runtime.CompilerServices;
using System.Text;

namespace Crpbot.Reports.Tests;

/// <summary>Expected texts are files beside the tests; CRPBOT_UPDATE_EXPECTED=1 writes them again.</summary>
internal static class Expected
{
    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "expected", name + ".expected.txt");
        if (Environment.GetEnvironmentVariable("CRPBOT_UPDATE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.True(File.Exists(file), file + " is missing; run with CRPBOT_UPDATE_EXPECTED=1");
        Assert.Equal(File.ReadAllText(file), actual);
    }

    public static string Repository([CallerFilePath] string test = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", ".."));
}
