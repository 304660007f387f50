using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using OktaGen.Cli.Terminal;

namespace OktaGen.Org.Page;

/// <summary>Puts a piece of HTML together: what the source says as it is, all else encoded, and fit to be read.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlText
{
    private readonly StringBuilder _text;

    public HtmlText(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string value) => _text.Append(value);

    public void AppendFormatted(Html value) => _text.Append(value.ToString());

    public void AppendFormatted(string? value) => _text.Append(WebUtility.HtmlEncode(CleanText.Line(value ?? "")));

    public void AppendFormatted(int value) => _text.Append(value.ToString("N0", CultureInfo.InvariantCulture));

    public override string ToString() => _text.ToString();
}
