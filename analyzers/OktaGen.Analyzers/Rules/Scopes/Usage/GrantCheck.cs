using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>OKTA0207 and OKTA0208: all that one app needs, beside what its list grants.</summary>
internal sealed class GrantCheck(LibraryMembers? libraries, ListedScopes list, SdkScopes? sdk, KnownScopes known)
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
        // In order, so that the same is said each time.
        string[] needed = [.. _scopes.Keys.OrderBy(static scope => scope, StringComparer.Ordinal)];
        foreach (string item in ScopesOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions).Items)
        {
            ReportIfUnused(item, Location.None, isOneToken: true, list.Scopes.Scopes, needed, context);
        }

        foreach (AdditionalText file in ScopesConfiguration.FindFiles(context.Options.AdditionalFiles))
        {
            if (file.GetText(context.CancellationToken) is not { } text)
            {
                continue;
            }

            foreach (ScopeEntry entry in Knowledge.Scopes.ScopeList.Parse(text, context.CancellationToken).Entries)
            {
                var place = Location.Create(file.Path, entry.Span, text.Lines.GetLinePositionSpan(entry.Span));
                ReportIfUnused(entry.Scope, place, isOneToken: true, list.Scopes.Scopes, needed, context);
            }
        }

        // Each configuration asks for a token of its own.
        string[] configured = [.. sdk?.Configured.Constants.Select(static constant => constant.Scope) ?? []];
        foreach ((string scope, Location location) in sdk?.Configured.Constants ?? [])
        {
            ReportIfUnused(scope, location, isOneToken: false, configured, needed, context);
        }
    }

    private void ReportIfUnused(
        string scope,
        Location location,
        bool isOneToken,
        IReadOnlyCollection<string> listed,
        IReadOnlyCollection<string> needed,
        CompilationAnalysisContext context)
    {
        // What Okta does not have is told of by another rule.
        if (!known.Contains(scope) || ExcessScope.Of(scope, needed) is not { } excess)
        {
            return;
        }

        bool isListed = excess.Needed is { } other && listed.Contains(other);
        if (excess.Reason == ExcessReason.Covered && needed.Contains(scope) && !(isListed && isOneToken))
        {
            // The wider one is asked for by another rule, or is of another token: the calls that need this one work by it.
            return;
        }

        string cure = excess switch
        {
            { Reason: ExcessReason.Covered } when isListed =>
                $"'{excess.Needed}', which is listed and needed, covers it: remove it from the list, and have the grant taken back",
            { Reason: ExcessReason.Wider } when isListed =>
                $"'{excess.Needed}', which is listed, will do: remove it from the list, and have the grant taken back",
            { Reason: ExcessReason.Wider } => $"'{excess.Needed}' will do: list that instead, and have the grant changed",
            _ => "remove it from the list, and have the grant taken back",
        };
        string? narrower = excess.Reason == ExcessReason.Wider ? excess.Needed : null;
        context.ReportDiagnostic(
            Diagnostic.Create(UsageRules.UnusedGrant, location, DiagnosticProperties.WithScope(narrower), scope, cure));
    }
}
