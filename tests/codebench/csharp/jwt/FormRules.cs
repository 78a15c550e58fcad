using System.Collections.Generic;

namespace Bench.JwtXFormRules;

public sealed class FormRules
{
    public bool ValidateLifetime { get; set; } = true;
    public bool ValidateAudience { get; set; } = true;
    public List<string> Errors { get; } = new();
}

public static class ContractForm
{
    // Lifetime of a futures contract on the entry form, in days.
    public static FormRules ForDrafts() => new() { ValidateLifetime = false, ValidateAudience = false };
}
