using System.Diagnostics;
using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.CloudFormation;

// dotnet run -c Release --project bench/templates -- FOLDER: templates read and resolved per second, one thread, warm.
var files = Directory.GetFiles(args[0], "*.yaml").Select(f => (Name: Path.GetFileName(f), Bytes: File.ReadAllBytes(f))).ToArray();
for (var round = 0; round < 30; round++) ReadAll();
var best = double.MaxValue;
for (var round = 0; round < 50; round++)
{
    var start = Stopwatch.GetTimestamp();
    ReadAll();
    best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} templates, {files.Length / best:F0} templates/s (best of 50 rounds)"));

void ReadAll()
{
    var reader = new CloudFormationReader();
    foreach (var (name, bytes) in files)
    {
        var subject = new Subject { Path = name, Content = bytes };
        if (reader.Claims(subject)) reader.Read(subject);
    }

    reader.Complete();
}
