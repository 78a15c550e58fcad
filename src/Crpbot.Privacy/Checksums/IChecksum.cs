namespace Crpbot.Privacy.Checksums;

/// <summary>Tells values of a numbering scheme from other texts of the same form: check digits, dates, ranges.</summary>
internal interface IChecksum
{
    /// <summary>Name in rule files.</summary>
    string Name { get; }

    /// <summary>True when the value is judged as it is written, with its separators.</summary>
    bool ReadsAsWritten => false;

    /// <summary>
    /// True when check digits refute most random numbers: a file in which few values of the form satisfy them does not hold such values at all.
    /// </summary>
    bool HasCheckDigits => true;

    /// <summary>True when the value can have been issued.</summary>
    /// <param name="value">Letters and digits only, letters in capitals unless the scheme tells the cases apart.</param>
    bool Holds(ReadOnlySpan<byte> value);
}
