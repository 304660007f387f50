namespace OktaGen.Org.Page;

/// <summary>A piece of HTML. What stands in the braces of a text is encoded, unless it is HTML itself: nobody can forget to.</summary>
internal readonly record struct Html
{
    private readonly string? _text;

    private Html(string text) => _text = text;

    public static Html Of(HtmlText text) => new(text.ToString());

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(static part => part._text)));

    public override string ToString() => _text ?? "";
}
