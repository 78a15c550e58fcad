namespace Crpbot.Code.Semantics.Python;

/// <summary>How a library function runs a function that it is handed.</summary>
/// <param name="Function">Position of the function among positional arguments; -1 when only by keyword.</param>
/// <param name="FunctionKeyword">Keyword of the function; empty when only by position.</param>
/// <param name="Mode">Where the function's arguments come from.</param>
/// <param name="Arguments">Position where they begin, or of the tuple.</param>
/// <param name="Deferred">True when the call's value is not the function's result.</param>
internal sealed record PythonRunner(int Function, string FunctionKeyword, PythonRunnerMode Mode, int Arguments, bool Deferred);
