namespace Crpbot.Iam.Policies;

/// <summary>What a value of a condition key must be to tie a request to somebody.</summary>
internal enum NarrowingKind
{
    /// <summary>A name or number without wildcards.</summary>
    Name = 0,

    /// <summary>A path whose first segment has no wildcards: <c>o-example/*</c>.</summary>
    Path = 1,

    /// <summary>An ARN that names an account or, where ARNs have none, a resource.</summary>
    Arn = 2,

    /// <summary>A unique id, <c>:</c>, anything.</summary>
    UserId = 3,

    /// <summary>Addresses other than everybody's.</summary>
    Address = 4,

    /// <summary><c>true</c>.</summary>
    Yes = 5,
}
