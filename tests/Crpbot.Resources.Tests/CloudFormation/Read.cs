using System.Text;
using Crpbot.Core;
using Crpbot.Resources.CloudFormation;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Tests.CloudFormation;

internal static class Read
{
    public static Subject Subject(string content, string path = "template.yml") => new() { Path = path, Content = Encoding.UTF8.GetBytes(content) };

    public static ReaderResult All(params (string Path, string Content)[] files) => Given(null, files);

    public static ReaderResult Given(IReadOnlyDictionary<string, string>? parameters, params (string Path, string Content)[] files)
    {
        var reader = new CloudFormationReader(parameters);
        foreach (var (path, content) in files)
        {
            var subject = Subject(content, path);
            if (reader.Claims(subject)) reader.Read(subject);
        }

        return reader.Complete();
    }

    /// <summary>Value of property P of a resource in a template with the given sections before it.</summary>
    public static Value Property(string expression, string sections = "", IReadOnlyDictionary<string, string>? parameters = null)
    {
        var text = $"AWSTemplateFormatVersion: '2010-09-09'\n{sections}\nResources:\n  Other:\n    Type: AWS::SNS::Topic\n  R:\n    Type: AWS::S3::Bucket\n    Properties:\n      P: {expression}\n";
        var result = Given(parameters, ("template.yml", text));
        Assert.Empty(result.Faults);
        return result.Resources.Single(r => r.Id == "R").Properties["P"] ?? new AbsentValue();
    }

    public static string Text(Value value) => value switch
    {
        ScalarValue s => s.Text,
        ListValue l => "[" + string.Join(",", l.Items.Select(Text)) + (l.Open ? ",…]" : "]"),
        MapValue m => "{" + string.Join(",", m.Entries.Select(e => e.Key + ":" + Text(e.Value))) + "}",
        ChoiceValue c => string.Join("|", c.Options.Select(o => Text(o.Value))),
        PartialText p => string.Concat(p.Parts.Select(x => x is ScalarValue s ? s.Text : "<" + Text(x) + ">")),
        ReferenceValue r => "→" + r.Target + (r.Attribute is null ? "" : "." + r.Attribute),
        UnknownValue => "?",
        _ => "-",
    };
}
