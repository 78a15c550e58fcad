using Crpbot.Core;
using Crpbot.Resources.CloudFormation;

namespace Crpbot.Cli.Running;

/// <summary>What <c>--parameters</c> gives for the parameters of templates.</summary>
internal static class TemplateParameters
{
    /// <summary>Key of the setting.</summary>
    public const string Setting = "template-parameters";

    /// <summary>Values by parameter name; later ones win.</summary>
    /// <param name="plan">The run.</param>
    /// <exception cref="UserError">A file cannot be read, or holds something else; located.</exception>
    public static IReadOnlyDictionary<string, string> Of(RunPlan plan)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        var given = plan.Settings[Setting];
        foreach (var text in given.Values)
        {
            if (ParameterFile.Pair(text) is { } pair) all[pair.Key] = pair.Value;
            else foreach (var (name, value) in InFile(text, given.Folder)) all[name] = value;
        }

        return all;
    }

    private static IReadOnlyDictionary<string, string> InFile(string path, string folder)
    {
        try
        {
            return ParameterFile.Read(InputFile.Read(Path.GetFullPath(path, folder)), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError("the file of --parameters cannot be read: " + error.Message, "give a file, or KEY=VALUE", path);
        }
    }
}
