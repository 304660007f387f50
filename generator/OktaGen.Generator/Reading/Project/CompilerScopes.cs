using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Reading.Project;

/// <summary>The scope list in a compiler's terms. What reads it knows no compiler, for the permission report is made without one.</summary>
internal static class CompilerScopes
{
    private const string PropertyPrefix = "build_property.";

    extension(ScopeList)
    {
        public static ScopeList Parse(SourceText text, CancellationToken cancellationToken) =>
            ScopeList.Parse(text.ToString(), cancellationToken);
    }

    extension(ScopesOptions)
    {
        public static ScopesOptions Read(AnalyzerConfigOptions globalOptions) =>
            ScopesOptions.Read(property => globalOptions.TryGetValue(PropertyPrefix + property, out string? text) ? text : null);
    }

    extension(ScopeEntry entry)
    {
        /// <summary>The scope's place, without white space and comment.</summary>
        public TextSpan Span => new(entry.Start, entry.Scope.Length);
    }

    extension(MalformedScope line)
    {
        /// <summary>The text's place, without white space around it and comment.</summary>
        public TextSpan Span => new(line.Start, line.Length);
    }
}
