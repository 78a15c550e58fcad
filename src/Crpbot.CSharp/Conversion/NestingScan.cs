namespace Crpbot.CSharp.Conversion;

/// <summary>Counts brackets before Roslyn sees a text: its parser looks ahead at each one, so that thousands in one another take minutes.</summary>
internal static class NestingScan
{
    /// <summary>Open brackets (<c>( [ {</c>, and runs of <c>&lt;</c>) beyond which a file is not parsed.</summary>
    public const int Limit = 1000;

    /// <summary>Offset at which nesting gets too deep; -1 when it does not.</summary>
    /// <param name="text">Text; brackets in strings and comments count too, which only hostile files notice.</param>
    public static int TooDeepAt(string text)
    {
        var (depth, angles) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '<':
                    angles++;
                    break;
                case '>' or ';':
                    angles = 0;
                    break;
            }

            if (depth > Limit || angles > Limit) return i;
        }

        return -1;
    }
}
