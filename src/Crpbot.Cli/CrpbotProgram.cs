using System.Diagnostics.CodeAnalysis;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Commands;
using Crpbot.Core;

namespace Crpbot.Cli;

/// <summary>The program: from arguments to an exit code.</summary>
internal sealed class CrpbotProgram
{
    /// <summary>Exit code of a wrong command, configuration or rule.</summary>
    public const int Wrong = 2;

    /// <summary>Exit code of a run that could not do what was asked for.</summary>
    public const int Incomplete = 3;

    /// <summary>Exit code after Ctrl-C.</summary>
    public const int Interrupted = 130;

    private readonly Surroundings _surroundings;

    /// <summary>Creates the program.</summary>
    /// <param name="surroundings">Streams, environment, clock.</param>
    public CrpbotProgram(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary>Runs.</summary>
    /// <param name="args">Arguments.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The last border: a fault of the program must end with a sentence and exit code 3, never like a pass or a failed gate.")]
    public int Run(string[] args)
    {
        try
        {
            return Dispatch(args);
        }
        catch (UserError error)
        {
            _surroundings.Error.Write(ErrorText.Of(error, _surroundings.UsesColor("auto", _surroundings.ErrorIsTerminal)));
            return Wrong;
        }
        catch (OperationCanceledException) when (_surroundings.Stop.IsCancellationRequested)
        {
            _surroundings.Error.Write("interrupted; nothing was written\n");
            return Interrupted;
        }
        catch (Exception fault)
        {
            _surroundings.Error.Write($"error: a fault in crpbot itself: {fault.GetType().Name}: {fault.Message}\n   = fix: please report it with the output of -vv\n");
            if (args.Contains("-vv", StringComparer.Ordinal)) _surroundings.Error.WriteLine(fault);
            return Incomplete;
        }
    }

    // The quick answers come before the parser library is loaded.
    private int Dispatch(string[] args)
    {
        if (args.Length == 0) return Print(Welcome.Text);
        if (args[0] is "--version" or "-V") return Print(Version.Line + "\n");
        return Help(args) ?? Parse(args);
    }

    private int? Help(string[] args)
    {
        var end = Array.IndexOf(args, "--");
        var words = end < 0 ? args : args[..end];
        if (words[0] == "help" || Array.Exists(words, w => w is "--help" or "-h" or "-?")) return Print(HelpText.Of(HelpText.Find(CommandCatalog.Program, words)));
        return null;
    }

    private int Parse(string[] args)
    {
        var tree = new CommandTree(CommandCatalog.Program);
        if (args[0].StartsWith("[suggest", StringComparison.Ordinal)) return tree.Complete(args);
        var call = tree.Parse(args, _surroundings);
        return call.Command.Run!(call);
    }

    private int Print(string text)
    {
        _surroundings.Write(text);
        return 0;
    }
}
