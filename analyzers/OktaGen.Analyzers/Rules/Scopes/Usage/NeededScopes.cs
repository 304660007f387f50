using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Scopes;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>OKTA0207 and OKTA0208: all that one app needs, beside what its list grants.</summary>
internal sealed class NeededScopes(LibraryMembers? libraries, ListedScopes list, SdkScopes? sdk, KnownScopes known)
{
    private readonly ConcurrentDictionary<string, bool> _scopes = new(StringComparer.Ordinal);

    /// <summary>Notes a scope that a call needs.</summary>
    public void Add(string scope) => _scopes.TryAdd(scope, true);

    /// <summary>Notes what a type of the app declares: an endpoint may be called from where no compiler sees it.</summary>
    public void AddDeclared(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.IsOktaClient())
        {
            foreach (string scope in ParsedClients.Get(type, context.Compilation, context.CancellationToken)
                .Endpoints.SelectMany(static endpoint => endpoint.Needs.Scopes))
            {
                Add(scope);
            }
        }
        else
        {
            foreach (ScopeDeclaration declaration in HandWrittenScopes.Find(type, context.Compilation, context.CancellationToken))
            {
                Add(declaration.Scope);
            }
        }
    }

    /// <summary>Notes what a local function or a lambda declares.</summary>
    public void AddDeclaredInside(SyntaxNodeAnalysisContext context)
    {
        foreach (ScopeDeclaration declaration in HandWrittenScopes.FindInside(context))
        {
            Add(declaration.Scope);
        }
    }

    /// <summary>Compares, once all is noted.</summary>
    public void Report(CompilationAnalysisContext context)
    {
        foreach ((string library, string scope) in libraries?.NeededScopes ?? [])
        {
            // Without a list the app is no host: whoever connects may be a library in between.
            if (list.Scopes.IsConfigured && !list.Scopes.Covers(scope))
            {
                context.ReportDiagnostic(Diagnostic.Create(UsageRules.LibraryScopeNotGranted, Location.None, library, scope, list.Lacks));
            }

            Add(scope);
        }

        // A project that needs nothing is a beginning, or reads what it calls from elsewhere.
        if (!_scopes.IsEmpty)
        {
            ReportUnused(context);
        }
    }

    private void ReportUnused(CompilationAnalysisContext context)
    {
        foreach (string item in ScopesOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions).Items)
        {
            ReportIfUnused(item, Location.None, list.Scopes.Scopes, context);
        }

        foreach (AdditionalText file in ScopesConfiguration.FindFiles(context.Options.AdditionalFiles))
        {
            if (file.GetText(context.CancellationToken) is not { } text)
            {
                continue;
            }

            HashSet<string> seen = new(StringComparer.Ordinal);
            var listed = Knowledge.Scopes.ScopeList.Parse(text, context.CancellationToken);
            foreach (ScopeEntry entry in listed.Entries.Where(entry => seen.Add(entry.Scope)))
            {
                var location = Location.Create(file.Path, entry.Span, text.Lines.GetLinePositionSpan(entry.Span));
                ReportIfUnused(entry.Scope, location, list.Scopes.Scopes, context);
            }
        }

        string[] configured = [.. sdk?.Configured.Constants.Select(static constant => constant.Scope) ?? []];
        foreach ((string scope, Location location) in sdk?.Configured.Constants ?? [])
        {
            ReportIfUnused(scope, location, configured, context);
        }
    }

    private void ReportIfUnused(string scope, Location location, IReadOnlyCollection<string> listed, CompilationAnalysisContext context)
    {
        // What Okta does not have is told of by another rule.
        if (_scopes.ContainsKey(scope) || !known.Contains(scope))
        {
            return;
        }

        string? narrower = _scopes.Keys.FirstOrDefault(needed => ScopeCoverage.Covers(scope, needed));
        string cure = narrower is null ? "remove it from the list, and have the grant taken back"
            : listed.Contains(narrower) ? $"'{narrower}', which is listed, will do: remove it from the list, and have the "
                + $"grant taken back"
            : $"'{narrower}' will do: list that instead, and have the grant changed";
        context.ReportDiagnostic(
            Diagnostic.Create(UsageRules.UnusedGrant, location, DiagnosticProperties.WithScope(narrower), scope, cure));
    }
}
