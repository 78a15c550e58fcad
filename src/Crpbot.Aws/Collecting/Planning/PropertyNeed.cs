namespace Crpbot.Aws.Collecting.Planning;

/// <summary>A property that a selected rule reads.</summary>
/// <param name="Type">Resource type.</param>
/// <param name="Path">Property path without indexes; empty when only the existence of resources counts.</param>
public sealed record PropertyNeed(string Type, string Path);
