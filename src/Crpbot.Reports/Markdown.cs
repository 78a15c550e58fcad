using System.Text;

namespace Crpbot.Reports;

/// <summary>Text inside GitHub-flavoured Markdown.</summary>
internal static class Markdown
{
    /// <summary>Escapes everything that Markdown or HTML would act on; line ends become spaces.</summary>
    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        if (text.Length > 0 && text[0] is '-' or '+' or '=') builder.Append('\\');
        foreach (var c in Printable.Escape(text.ReplaceLineEndings(" ")))
        {
            switch (c)
            {
                case '<': builder.Append("&lt;"); break;
                case '>': builder.Append("&gt;"); break;
                case '&': builder.Append("&amp;"); break;

                // An at sign or a number sign would call a person or link an issue where the report is posted.
                case '@': builder.Append("&#64;"); break;
                case '#': builder.Append("&#35;"); break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '!' or '$': builder.Append('\\').Append(c); break;
                default: builder.Append(c); break;
            }
        }

        return builder.ToString();
    }

    /// <summary>Code that may stand in a table cell: HTML code tags hold any text, back-ticks do not.</summary>
    public static string Code(string text) => "<code>" + Escape(text) + "</code>";
}
