namespace Crpbot.Privacy.Checksums;

/// <summary>Country calling codes (ITU-T E.164) with the lengths of the numbers behind them, from the national plans that the ITU publishes.</summary>
internal static class CallingCodes
{
    private const string Table = """
        1:10-10 7:10-10 20:8-10 27:9-9 30:10-10 31:9-9 32:8-9 33:9-9 34:9-9 36:8-9 39:8-11 40:9-9 41:9-9 43:7-13 44:9-10 45:8-8 46:7-9 47:8-8 48:9-9 49:7-12
        51:8-9 52:10-10 53:8-8 54:10-11 55:10-11 56:9-9 57:10-10 58:10-10 60:8-10 61:9-9 62:8-12 63:10-10 64:8-10 65:8-8 66:8-9 81:9-10 82:8-10 84:9-10 86:10-11
        90:10-10 91:10-10 92:9-10 93:9-9 94:9-9 95:8-10 98:10-10 211:9-9 212:9-9 213:8-9 216:8-8 218:8-9 220:7-7 221:9-9 222:8-8 223:8-8 224:9-9 225:10-10 226:8-8
        227:8-8 228:8-8 229:8-10 230:7-8 231:7-9 232:8-8 233:9-9 234:8-10 235:8-8 236:8-8 237:9-9 238:7-7 240:9-9 241:7-8 242:9-9 243:9-9 244:9-9 248:7-7 249:9-9
        250:9-9 251:9-9 252:7-9 253:8-8 254:9-9 255:9-9 256:9-9 257:8-8 258:9-9 260:9-9 261:9-9 262:9-9 263:9-9 264:8-9 265:9-9 266:8-8 267:7-8 268:8-8 297:7-7
        298:6-6 299:6-6 350:8-8 351:9-9 352:6-11 353:7-9 354:7-7 355:8-9 356:8-8 357:8-8 358:7-10 359:8-9 370:8-8 371:8-8 372:7-8 373:8-8 374:8-8 375:9-9 376:6-6
        377:8-9 378:8-10 380:9-9 381:8-9 382:8-8 383:8-8 385:8-9 386:8-8 387:8-8 389:8-8 420:9-9 421:9-9 423:7-7 501:7-7 502:8-8 503:8-8 504:8-8 505:8-8 506:8-8
        507:7-8 509:8-8 590:9-9 591:8-8 592:7-7 593:8-9 594:9-9 595:9-9 596:9-9 597:7-7 598:8-8 673:7-7 675:8-8 679:7-7 852:8-8 853:8-8 855:8-9 856:8-10 880:10-10
        886:8-9 960:7-7 961:7-8 962:8-9 963:9-9 964:10-10 965:8-8 966:9-9 967:9-9 968:8-8 970:9-9 971:8-9 972:8-9 973:8-8 974:8-8 975:8-8 976:8-8 977:8-10 992:9-9
        993:8-8 994:9-9 995:9-9 996:9-9 998:9-9
        """;

    private static readonly Dictionary<int, (int Least, int Most)> s_lengths = Read();

    /// <summary>Length of the calling code at the begin of a number whose length fits; 0 for none.</summary>
    /// <param name="digits">Digits behind the plus sign.</param>
    public static int CodeLength(ReadOnlySpan<byte> digits)
    {
        for (var length = 1; length <= 3 && length < digits.Length; length++)
        {
            if (!s_lengths.TryGetValue((int)Digits.Number(digits[..length]), out var range)) continue;
            var rest = digits.Length - length;
            return rest >= range.Least && rest <= range.Most ? length : 0;
        }

        return 0;
    }

    private static Dictionary<int, (int Least, int Most)> Read() => Table
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => Array.ConvertAll(word.Replace('-', ':').Split(':'), part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)))
        .ToDictionary(parts => parts[0], parts => (parts[1], parts[2]));
}
