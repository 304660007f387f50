using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Knowledge;

namespace OktaGen.CodeFixes.Editing;

/// <summary>Writes parameters into a list as it is laid out: in one line, or one a line.</summary>
internal static class ParameterText
{
    /// <summary>The name of the type that cancels a call.</summary>
    public const string CancellationToken = "System.Threading.CancellationToken";

    /// <summary>Parameters that fill placeholders of the route, whatever the names that the method uses already.</summary>
    public static string OfPlaceholders(IEnumerable<string> placeholders, DeclaredMethod method) =>
        string.Join(", ", placeholders.Select(placeholder => OfPlaceholder(placeholder, method)));

    /// <summary>A parameter that cancels the call, and may be left out, save where nothing can be: in an explicit implementation.</summary>
    public static string OfCancellationToken(IMethodSymbol method, NameWriter names) =>
        $"{names.Of(CancellationToken)} {FreeNameFor("cancellationToken", method)}"
            + (method.ExplicitInterfaceImplementations.IsEmpty ? " = default" : string.Empty);

    /// <summary>The edits that add an optional token: last, but before what takes any number of arguments.</summary>
    public static IEnumerable<TextChange> InsertCancellationToken(
        ParameterListSyntax list, IMethodSymbol method, NameWriter names, SourceText text)
    {
        string parameter = OfCancellationToken(method, names);
        bool endsOpen = list.Parameters.Count > 0 && list.Parameters[list.Parameters.Count - 1].Modifiers.Any(SyntaxKind.ParamsKeyword);
        return Insert(list, endsOpen ? list.Parameters.Count - 1 : list.Parameters.Count, parameter, text);
    }

    /// <summary>The edits that put parameters before the one at <paramref name="index"/>, or last.</summary>
    public static IEnumerable<TextChange> Insert(ParameterListSyntax list, int index, string parameter, SourceText text)
    {
        SeparatedSyntaxList<ParameterSyntax> parameters = list.Parameters;
        if (parameters.Count == 0)
        {
            return [At(list.OpenParenToken.Span.End, parameter)];
        }

        string separator = SeparatorOf(parameters, text);
        if (index < parameters.Count)
        {
            return [At(Comments.StartWith(parameters[index].GetFirstToken()), parameter + "," + separator)];
        }

        SyntaxToken last = parameters[parameters.Count - 1].GetLastToken();
        int end = Comments.EndWith(last);
        if (!Comments.EndLine(last))
        {
            return [At(end, "," + separator + parameter)];
        }

        string line = separator.Trim(' ').Length > 0 ? separator : SourceEdits.NewLineOf(text) + SourceEdits.LineIndentOf(last, text);
        return [At(last.Span.End, ","), At(end, line + parameter)];
    }

    /// <summary>A name as source has it, also where it is a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    // What implements an endpoint has names of its own.
    private static string OfPlaceholder(string placeholder, DeclaredMethod method)
    {
        string name = FreeNameFor(placeholder, method.Symbol);
        bool isNamed = name == placeholder || method.Symbol.ContainingType.TypeKind != TypeKind.Interface;
        string mark = isNamed ? string.Empty : $"[{method.Names.OfAttribute(KnownNames.PathAttribute)}(\"{placeholder}\")] ";
        return $"{mark}string {Escape(name)}";
    }

    private static string FreeNameFor(string name, IMethodSymbol method) =>
        new UniqueNames(StringComparer.Ordinal, method.Parameters.Select(static parameter => parameter.Name)).Make(name);

    private static TextChange At(int position, string text) => new(new TextSpan(position, 0), text);

    // What stands before the last parameter and its comments, if that begins a line.
    private static string SeparatorOf(SeparatedSyntaxList<ParameterSyntax> parameters, SourceText text)
    {
        int start = Comments.StartWith(parameters[parameters.Count - 1].GetFirstToken());
        TextLine line = text.Lines.GetLineFromPosition(start);
        string before = text.ToString(TextSpan.FromBounds(line.Start, start));
        return before.Length > 0 && string.IsNullOrWhiteSpace(before) && line.LineNumber > 0
            ? text.ToString(TextSpan.FromBounds(text.Lines[line.LineNumber - 1].End, start))
            : " ";
    }
}
