using CsCheck;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Tests.Scopes;

public sealed class ScopeListPropertyTests
{
    private static readonly string[] s_pieces =
        ["okta.users.read", "okta.groups.manage", "#", " ", "\t", "\n", "\r\n", "\r", "\u2028", "\uFEFF", ",", ";", "\"", "\\", "é",
            "\ud83d", "\u0000", "a#b"];

    private static readonly Gen<string> s_anyFile = Gen.OneOf(
        Gen.String,
        Gen.Int[0, s_pieces.Length - 1].Select(static index => s_pieces[index]).Array[0, 30].Select(string.Concat));

    [Fact]
    public void Any_file_is_read_into_scopes_and_faults_that_stand_where_they_say() => s_anyFile.Sample(
        static file =>
        {
            SourceText text = SourceText.From(file);
            ScopeList list = ScopeList.Parse(text, CancellationToken.None);
            return list.Entries.All(entry =>
                    ScopeSyntax.FindFault(entry.Scope) is null
                    && text.ToString(entry.Span) == entry.Scope
                    && text.Lines.GetLineFromPosition(entry.Span.Start).LineNumber == entry.Line)
                && list.Malformed.All(fault =>
                    fault.Reason.Length > 0
                    && !fault.Reason.Any(char.IsControl)
                    && ScopeSyntax.FindFault(text.ToString(fault.Span)) is not null
                    && text.Lines.GetLineFromPosition(fault.Span.Start).LineNumber == fault.Line);
        },
        iter: 20_000);

    [Fact]
    public void Scopes_are_found_among_any_comments_white_space_and_line_ends()
    {
        Gen<string> scope = Gen.String[Gen.Char["abc.#-_:/!"], 1, 20].Where(static text => text[0] != '#');
        Gen<string> blank = Gen.String[Gen.Char[" \t"], 0, 3];
        Gen<string> comment = Gen.String[Gen.Char["ab #,;\"é"], 0, 10].Select(static text => " #" + text);
        Gen<string> lineEnd = Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("\n\n"), Gen.Const("\n# okta.logs.read\n"));
        Gen.Select(scope, blank, Gen.OneOf(Gen.Const(""), comment), lineEnd).Array[0, 6].Sample(
            static lines =>
            {
                string file = string.Concat(lines.Select(static line => line.Item2 + line.Item1 + line.Item3 + line.Item4));
                ScopeList list = ScopeList.Parse(SourceText.From(file), CancellationToken.None);
                return list.Malformed.Count == 0
                    && list.Entries.Select(static entry => entry.Scope).SequenceEqual(lines.Select(static line => line.Item1));
            },
            iter: 5_000);
    }
}
