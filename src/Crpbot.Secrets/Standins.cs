#pragma warning disable
namespace Crpbot.Secrets.Assignments
{
    public enum CredentialNameKind { None, Some }
    internal readonly record struct NameMeaning(CredentialNameKind Kind) { public static NameMeaning Of(ReadOnlySpan<byte> name) => new(CredentialNameKind.Some); }
    public readonly record struct GenericVerdict(bool IsAccepted, string Kind, Crpbot.Core.Confidence Confidence);
    public static class GenericJudge { public static GenericVerdict Judge(ReadOnlySpan<byte> text, in Candidate candidate, SourceKind kind, string? path) => default; }
}
namespace Crpbot.Secrets.Judging
{
    public static class Placeholder { public static bool IsPlaceholder(ReadOnlySpan<byte> s) => s.IndexOf("xxxx"u8) >= 0; }
}
