namespace Crpbot.Secrets.Assignments;

/// <summary>Values that a test types into a field or lets a stub return: <c>get("#password").type("x")</c>, <c>fill_in "Password", with: "x"</c>.</summary>
internal static class TypedValues
{
    private static readonly byte[][] Verbs =
    [
        [.. ".type("u8], [.. ".sendKeys("u8], [.. ".send_keys("u8], [.. ".fill("u8], [.. ".setValue("u8], [.. ".thenReturn("u8], [.. ".and_return("u8], [.. ".Returns("u8], [.. ".returns("u8], [.. ".val("u8],
    ];

    private static readonly byte[][] Members =
    [
        [.. ".equals("u8], [.. ".Equals("u8], [.. ".equalsIgnoreCase("u8], [.. ".Text == "u8], [.. ".Text = "u8], [.. ".text == "u8], [.. ".text = "u8], [.. ".value = "u8], [.. ".value == "u8], [.. ".value === "u8], [.. ".setText("u8], [.. ".sendKeys("u8], [.. ".send_keys("u8], [.. ".fill("u8], [.. ".type("u8],
    ];

    private static readonly byte[][] Keywords = [[.. "with: "u8], [.. "with => "u8], [.. "value="u8], [.. "value: "u8], [.. "default="u8], [.. "default: "u8]];

    /// <summary>Looks for such a call behind the parentheses that close the one with the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">Offset of the closing parenthesis.</param>
    /// <param name="output">Receives the candidate.</param>
    public static bool Scan(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        while (at < text.Length && text[at] == ')') at++;
        return After(text, name, at, Verbs, output);
    }

    /// <summary>Looks for <c>with: "value"</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">Offset behind the comma.</param>
    /// <param name="output">Receives the candidate.</param>
    public static bool ScanKeyword(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output) => After(text, name, at, Keywords, output);

    /// <summary><c>password.equals("x")</c>, <c>txtPass.Text == "x"</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">Offset of the dot.</param>
    /// <param name="output">Receives the candidate.</param>
    public static bool ScanMember(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output) => After(text, name, at, Members, output);

    private static bool After(ReadOnlySpan<byte> text, NameSpan name, int at, byte[][] words, List<Candidate> output)
    {
        foreach (var word in words)
        {
            if (!text[at..].StartsWith(word)) continue;
            if (!ValueReader.Read(text, at + word.Length, [], out var start, out var length, out var quote)) return false;
            AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Argument, output);
            return true;
        }

        return false;
    }
}
