using System.Text.Encodings.Web;
using OktaGen.Build.Report;

namespace OktaGen.Cli.Reports.Comparison;

/// <summary>A sentence of our own words and of names from elsewhere, which stay text wherever it is written.</summary>
internal sealed class Sentence
{
    private readonly List<(string Text, bool IsName)> _parts = [];

    /// <summary>Adds words.</summary>
    public Sentence Say(string words)
    {
        _parts.Add((words, false));
        return this;
    }

    /// <summary>Adds a name.</summary>
    public Sentence Name(string name)
    {
        _parts.Add((name, true));
        return this;
    }

    /// <summary>Adds names, with commas between them.</summary>
    public Sentence Names(IEnumerable<string> names)
    {
        string joint = string.Empty;
        foreach (string name in names)
        {
            Say(joint).Name(name);
            joint = ", ";
        }

        return this;
    }

    /// <summary>Adds another one.</summary>
    public Sentence Add(Sentence other)
    {
        _parts.AddRange(other._parts);
        return this;
    }

    /// <summary>As text.</summary>
    public override string ToString() => string.Concat(_parts.Select(static part => part.Text));

    /// <summary>As Markdown.</summary>
    public string ToMarkdown() => string.Concat(_parts.Select(static part => part.IsName ? MarkdownText.Code(part.Text) : part.Text));

    /// <summary>As HTML.</summary>
    public string ToHtml() => string.Concat(_parts.Select(static part => part.IsName
        ? $"<code>{EncodeHtml(part.Text)}</code>"
        : EncodeHtml(part.Text)));

    /// <summary>Writes a text of whatever origin so that a page shows it as text.</summary>
    public static string EncodeHtml(string text) => HtmlEncoder.Default.Encode(
        string.Concat(text.Select(static character => VisibleText.IsSeen(character) ? character : '\uFFFD')));
}
