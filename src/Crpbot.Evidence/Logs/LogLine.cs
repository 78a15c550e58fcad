namespace Crpbot.Evidence.Logs;

/// <summary>A line of a log.</summary>
/// <param name="Path">Part of the log.</param>
/// <param name="Number">1-based line in that part.</param>
/// <param name="Text">The line, cut to 16,000 characters.</param>
/// <param name="Time">Its time in UTC; null when it states none that can be read.</param>
internal readonly record struct LogLine(string Path, int Number, string Text, DateTimeOffset? Time);
