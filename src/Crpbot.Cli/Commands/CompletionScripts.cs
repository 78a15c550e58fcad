namespace Crpbot.Cli.Commands;

/// <summary>Completion scripts; each asks the program itself, so that rule ids and options are always those of the installed version.</summary>
internal static class CompletionScripts
{
    /// <summary>Names of the shells.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script for a shell; null when it is unknown.</summary>
    /// <param name="shell">Name of the shell.</param>
    public static string? Of(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        "pwsh" or "powershell" => Pwsh,
        _ => null,
    };

    private const string Bash = """
        # bash completion for crpbot: source <(crpbot completion bash)
        _crpbot() {
          local IFS=$'\n'
          local words
          words=$(crpbot "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
          COMPREPLY=($(compgen -W "${words}" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _crpbot crpbot

        """;

    private const string Zsh = """
        #compdef crpbot
        # zsh completion for crpbot: source <(crpbot completion zsh)
        _crpbot() {
          local -a words
          words=(${(f)"$(crpbot "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)"})
          compadd -a words
          _files
        }
        compdef _crpbot crpbot

        """;

    private const string Fish = """
        # fish completion for crpbot
        complete -c crpbot -a '(set -l line (commandline -cp); crpbot "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null)'

        """;

    private const string Pwsh = """
        # PowerShell completion for crpbot: crpbot completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName crpbot -ScriptBlock {
          param($word, $ast, $cursor)
          crpbot "[suggest:$cursor]" "$ast" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;
}
