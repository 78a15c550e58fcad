using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.Tables;

/// <summary>A column of money, in units (<c>amount</c>) or in cents (<c>amount_cents</c>).</summary>
/// <param name="Index">0-based; -1 for none.</param>
/// <param name="InCents">True for cents.</param>
internal readonly record struct Money(int Index, bool InCents)
{
    /// <summary>The column of a map.</summary>
    /// <param name="table">The section.</param>
    /// <param name="name">Our name, in units.</param>
    public static Money Of(MappedTable table, string name) =>
        table.Find(name + "_cents") is var cents and >= 0 ? new Money(cents, true) : new Money(table.Find(name), false);

    /// <summary>Its value in units; null when it is empty or there is no such column.</summary>
    /// <param name="fields">Reads fields.</param>
    /// <param name="row">The row.</param>
    /// <param name="what">Its name for the message.</param>
    public decimal? Value(FieldReader fields, ITableRow row, string what) => fields.Optional(row, Index, what) is { } value ? InCents ? value / 100 : value : null;
}
