using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.TestSupport;

/// <summary>An additional file in memory.</summary>
public sealed class TestAdditionalText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public static TestAdditionalText Scopes(string text) => new("/project/OktaScopes.txt", text);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
