namespace Crpbot.Resources.Shell;

/// <summary>A simple command: program and arguments, without the operators around it.</summary>
/// <param name="Words">All its words in order, with assignments and redirections.</param>
/// <param name="Start">Offset of its first word.</param>
/// <param name="Length">Length up to the end of its last word.</param>
/// <param name="Operator">What follows: <c>&amp;&amp;</c>, <c>||</c>, <c>|</c>, <c>;</c>, <c>&amp;</c>, a line end, or empty at the end.</param>
internal sealed record ShellCommand(IReadOnlyList<ShellWord> Words, int Start, int Length, string Operator)
{
    private static readonly HashSet<string> Wrappers = new(StringComparer.Ordinal) { "sudo", "env", "exec", "command", "time", "nohup", "nice", "builtin", "eval" };
    private static readonly HashSet<string> Shells = new(StringComparer.Ordinal) { "sh", "bash", "zsh", "dash", "ash", "ksh" };

    /// <summary>Index of the program's word, after assignments, <c>sudo</c>, <c>env</c> and the like.</summary>
    public int ProgramAt
    {
        get
        {
            var at = 0;
            var wrapped = false;
            while (at < Words.Count - 1)
            {
                var word = Words[at].Text;
                if (Wrappers.Contains(word)) wrapped = true;
                else if (!IsAssignment(word) && !(wrapped && word.StartsWith('-'))) break;
                at++;
            }

            return at;
        }
    }

    /// <summary>Name of the program without its folder; empty when there is none.</summary>
    public string Program => Words.Count == 0 ? string.Empty : Words[ProgramAt].Text[(Words[ProgramAt].Text.LastIndexOf('/') + 1)..];

    /// <summary>True when it is run through <c>sudo</c>.</summary>
    public bool IsSudo => Words.Take(ProgramAt + 1).Any(w => w.Text == "sudo");

    /// <summary>The script in <c>sh -c 'script'</c>, or null.</summary>
    public ShellWord? Script
    {
        get
        {
            if (!Shells.Contains(Program)) return null;
            for (var at = ProgramAt + 1; at < Words.Count - 1; at++)
            {
                var word = Words[at].Text;
                if (!word.StartsWith('-')) return null;
                if (!word.StartsWith("--", StringComparison.Ordinal) && word.EndsWith('c')) return Words[at + 1];
            }

            return null;
        }
    }

    private static bool IsAssignment(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && (char.IsAsciiLetter(word[0]) || word[0] == '_') && word.AsSpan(0, equals).IndexOfAnyExcept(NameCharacters) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
}
