using System.Net;
using System.Text;

namespace Bench.CrossSiteScriptingXProfileCard;

internal sealed class Card
{
    private readonly string _nick, _colour;

    public Card(string nick, string colour)
    {
        _nick = WebUtility.HtmlEncode(nick);
        _colour = colour;
    }

    public string ToHtml() =>
        new StringBuilder("<p style=\"color:").Append(_colour).Append("\">").Append(_nick).Append("</p>").ToString();
}
