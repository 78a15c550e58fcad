using System.CommandLine;
using System.CommandLine.Parsing;
using Crpbot.Cli.Settings;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Cli.CommandLine;

/// <summary>The commands as the parser library sees them.</summary>
internal sealed class CommandTree
{
    private readonly RootCommand _root = new("crpbot");
    private readonly Dictionary<Command, CommandSpec> _specs = [];
    private readonly Dictionary<CommandSpec, Argument<string[]>> _arguments = [];
    private readonly Dictionary<(CommandSpec, string), Option> _options = [];
    private readonly CommandSpec _program;

    /// <summary>Builds the tree.</summary>
    /// <param name="program">The program with its commands.</param>
    public CommandTree(CommandSpec program)
    {
        _program = program;
        _root.Options.Clear();
        _root.Options.Add(new Option<bool>("--help", "-h") { Recursive = true, Arity = ArgumentArity.Zero, Description = "show help" });
        Fill(_root, program);
    }

    /// <summary>Answers the completion scripts: <c>[suggest:42] "crpbot rules l"</c>.</summary>
    /// <param name="args">Arguments of the program.</param>
    public int Complete(string[] args) => _root.Parse(args).Invoke();

    /// <summary>Parses a command line.</summary>
    /// <param name="args">Arguments of the program.</param>
    /// <param name="surroundings">Passed on.</param>
    /// <exception cref="UserError">A word is not understood.</exception>
    public Call Parse(string[] args, Surroundings surroundings)
    {
        var parsed = _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var spec = _specs[parsed.CommandResult.Command];
        var arguments = _arguments.TryGetValue(spec, out var known) && parsed.Errors.Count == 0 ? parsed.GetValue(known) ?? [] : [.. parsed.CommandResult.Tokens.Select(t => t.Value)];
        var argument = arguments.FirstOrDefault();

        // The parser takes a mistyped option for the path.
        if (Array.Find(arguments, a => a.Length > 1 && a[0] == '-') is { } mistyped && !args.Contains("--", StringComparer.Ordinal)) throw Unknown(spec, mistyped);
        if (parsed.UnmatchedTokens.Count > 0) throw Unknown(spec, parsed.UnmatchedTokens[0]);
        if (parsed.Errors.Count > 0) throw Fault(parsed.Errors[0], spec);
        if (spec.Run is null) throw new UserError($"`crpbot {spec.Name}` needs a command", "one of " + string.Join(", ", spec.Commands.Select(c => c.Word)));
        var given = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var setting in spec.Options) Collect(parsed, spec, setting, given);
        var verbosity = Result(parsed, spec, "--verbose")?.IdentifierTokenCount ?? 0;
        return new Call(spec, argument, given, verbosity, surroundings) { Arguments = arguments };
    }

    private void Fill(Command command, CommandSpec spec)
    {
        _specs[command] = spec;
        if (spec.Argument is not null)
        {
            var argument = new Argument<string[]>(spec.Argument) { Arity = Arity(spec), CustomParser = r => [.. r.Tokens.Select(t => t.Value)] };
            if (spec.ArgumentWords is { } words) argument.CompletionSources.Add(_ => words().Select(w => new System.CommandLine.Completions.CompletionItem(w)));
            command.Arguments.Add(argument);
            _arguments[spec] = argument;
        }

        foreach (var setting in spec.Options) Add(command, spec, setting);
        foreach (var inner in spec.Commands)
        {
            var child = new Command(inner.Word, inner.Summary);
            Fill(child, inner);
            command.Subcommands.Add(child);
        }
    }

    private static ArgumentArity Arity(CommandSpec spec) => (spec.ArgumentRequired, spec.ArgumentMany) switch
    {
        (true, true) => ArgumentArity.OneOrMore,
        (true, false) => ArgumentArity.ExactlyOne,
        (false, true) => ArgumentArity.ZeroOrMore,
        _ => ArgumentArity.ZeroOrOne,
    };

    private void Add(Command command, CommandSpec spec, Setting setting)
    {
        Option option = setting.Kind == SettingKind.Flag
            ? new Option<bool>(setting.Option) { Arity = ArgumentArity.Zero }
            : new Option<string[]>(setting.Option) { Arity = ArgumentArity.OneOrMore };
        if (setting.Short is { } alias) option.Aliases.Add(alias);
        if (setting.Words.Count > 0) ((Option<string[]>)option).CompletionSources.Add([.. setting.Words]);
        option.Description = setting.Description;
        Register(command, spec, option);
        if (setting.Negative is { } negative) Register(command, spec, new Option<bool>(negative) { Arity = ArgumentArity.Zero, Description = setting.Description });
    }

    private void Register(Command command, CommandSpec spec, Option option)
    {
        command.Options.Add(option);
        _options[(spec, option.Name)] = option;
    }

    private OptionResult? Result(ParseResult parsed, CommandSpec spec, string name) =>
        _options.TryGetValue((spec, name), out var option) && parsed.GetResult(option) is { Implicit: false } result ? result : null;

    private void Collect(ParseResult parsed, CommandSpec spec, Setting setting, Dictionary<string, IReadOnlyList<string>> given)
    {
        var yes = Result(parsed, spec, setting.Option);
        var no = setting.Negative is { } negative ? Result(parsed, spec, negative) : null;
        if (yes is not null && no is not null) throw new UserError($"{setting.Option} and {setting.Negative} contradict each other", "give one of them");
        if (setting.Kind == SettingKind.Flag)
        {
            if (yes is not null || no is not null) given[setting.Key] = [yes is not null ? "true" : "false"];
            return;
        }

        if (yes is null) return;
        var values = yes.Tokens.Select(t => t.Value).ToList();
        if (values.Count > 1 && !setting.IsList) throw new UserError($"{setting.Option} is given {values.Count} times", "give it once");
        given[setting.Key] = values;
    }

    private static UserError Unknown(CommandSpec spec, string token)
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            var name = token.Split('=')[0];
            var known = spec.Options.SelectMany(o => o.Negative is { } negative ? (IEnumerable<string>)[o.Option, negative] : [o.Option]).Append("--help");
            return new UserError($"there is no option '{name}'", DidYouMean.Sentence(name, known) ?? $"`{Help(spec)}` lists the options");
        }

        if (spec.Commands.Count > 0)
        {
            var near = DidYouMean.Nearest(token, spec.Commands.Select(c => c.Word));
            var prefix = spec.Name.Length == 0 ? string.Empty : spec.Name + " ";
            return new UserError($"there is no command '{prefix}{token}'", near is not null ? $"did you mean 'crpbot {prefix}{near}'?" : $"`{Help(spec)}` lists the commands");
        }

        return new UserError($"'{token}' is one argument too many", $"`{Help(spec)}` shows how the command is called");
    }

    private UserError Fault(ParseError error, CommandSpec spec)
    {
        if (error.SymbolResult is OptionResult option) return new UserError($"{option.Option.Name} needs a value", $"`{Help(spec)}` describes it");
        if (error.SymbolResult is ArgumentResult or CommandResult && spec is { ArgumentRequired: true }) return new UserError($"`crpbot {spec.Name}` needs {spec.Argument}", $"`{Help(spec)}` shows an example");
        return spec.Run is null && spec.Commands.Count > 0
            ? new UserError(ReferenceEquals(spec, _program) ? "a command is missing" : $"`crpbot {spec.Name}` needs a command", "one of " + string.Join(", ", spec.Commands.Select(c => c.Word)))
            : new UserError(error.Message.TrimEnd('.'), $"`{Help(spec)}` shows how the command is called");
    }

    private static string Help(CommandSpec spec) => spec.Name.Length == 0 ? "crpbot --help" : $"crpbot {spec.Name} --help";
}
