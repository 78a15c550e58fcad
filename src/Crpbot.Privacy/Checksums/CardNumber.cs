using Crpbot.Core;

namespace Crpbot.Privacy.Checksums;

/// <summary>Payment cards: issuer range, length and Luhn digit (ISO/IEC 7812; ranges as the networks publish them).</summary>
internal sealed class CardNumber : IChecksum
{
    /// <inheritdoc />
    public string Name => "card";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length is < 13 or > 19 || !Digits.Are(value, value.Length) || !Luhn.Holds(value)) return false;
        return IsIssued((int)Digits.Number(value[..6]), value.Length);
    }

    /// <summary>First six digits and lengths: Visa, Mastercard, American Express, Discover, Diners Club, JCB, UnionPay, Maestro, Mir, RuPay.</summary>
    private static bool IsIssued(int head, int length) => head switch
    {
        >= 400000 and <= 499999 => length is 13 or 16 or 19,
        (>= 510000 and <= 559999) or (>= 222100 and <= 272099) => length == 16,
        (>= 340000 and <= 349999) or (>= 370000 and <= 379999) => length == 15,
        (>= 300000 and <= 305999) or (>= 309500 and <= 309599) or (>= 360000 and <= 369999) or (>= 380000 and <= 399999) => length is 14 or 16 or 19,
        >= 352800 and <= 358999 => length is >= 16 and <= 19,
        (>= 601100 and <= 601199) or (>= 644000 and <= 659999) => length is >= 16 and <= 19,
        >= 620000 and <= 629999 => length is >= 16 and <= 19,
        >= 220000 and <= 220499 => length is >= 16 and <= 19,
        (>= 501800 and <= 501899) or (>= 502000 and <= 502099) or (>= 503800 and <= 503899) or (>= 589300 and <= 589399) or (>= 630400 and <= 630499) or (>= 675900 and <= 676399) => length is >= 16 and <= 19,
        (>= 508500 and <= 508999) or (>= 606985 and <= 608500) or (>= 817200 and <= 820199) => length == 16,
        _ => false,
    };
}
