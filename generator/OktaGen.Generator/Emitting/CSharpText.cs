using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.Generator.Emitting;

/// <summary>Values as C# text.</summary>
internal static class CSharpText
{
    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string LiteralOrNull(string? value) => value is null ? "null" : Literal(value);

    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
