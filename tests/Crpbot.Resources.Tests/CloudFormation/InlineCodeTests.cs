using System.Text;
using Crpbot.Resources.CloudFormation;

namespace Crpbot.Resources.Tests.CloudFormation;

public sealed class InlineCodeTests
{
    private const string Head = "Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Runtime: python3.12\n      Code:\n        ZipFile: ";

    [Theory]
    [InlineData("|\n          import os\n\n          def f():\n            pass\n", "import os\n\ndef f():\n  pass\n", "8,9,10,11,12")]
    [InlineData("!Sub |\n          a = '${X}'\n          b\n", "a = '${X}'\nb\n", "8,9,10")]
    [InlineData("!Join\n          - \"\\n\"\n          - - a\n            - !Ref X\n            - c\n", "a\n${X}\nc", "9,10,11")]
    public void Code_is_cut_out_with_its_lines(string code, string expected, string lines)
    {
        var subject = Assert.Single(new CloudFormationReader().Read(Read.Subject(Head + code)));
        Assert.Equal(("template.yml", "F.py", true), (subject.Path, subject.ArchiveEntry, subject.IsExcerpt));
        Assert.Equal(expected, Encoding.UTF8.GetString(subject.Content.Span));
        Assert.Equal(lines, string.Join(',', subject.LineMap!));
    }

    [Fact]
    public void User_data_is_a_script()
    {
        const string Text = "Resources:\n  I:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData:\n        Fn::Base64: !Sub |\n          #!/bin/sh\n          x\n";
        Assert.Equal("I.sh", Assert.Single(new CloudFormationReader().Read(Read.Subject(Text))).ArchiveEntry);
    }
}
