using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Rules.Scopes;

/// <summary>Checks the scopes of one compilation.</summary>
internal sealed class ScopeCheck
{
    private readonly ListedScopes? _list;
    private readonly KnownScopes _known;
    private readonly CredentialKinds? _credential;
    private readonly ReportedPlaces _reported = new();

    private ScopeCheck(ListedScopes? list, KnownScopes known, CredentialKinds? credential)
    {
        _list = list;
        _known = known;
        _credential = credential;
    }

    public static ScopeCheck Create(AnalyzerOptions options, Compilation compilation, CancellationToken cancellationToken) => new(
        ListedScopes.Find(options, compilation, cancellationToken),
        KnownScopes.Read(options),
        ScopesOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).Credential);

    /// <summary>Checks what one type declares.</summary>
    /// <param name="type">The type.</param>
    /// <param name="endpoints">
    /// Its endpoints. What an endpoint itself declares is judged at the interface that has it, which need not be a client.
    /// </param>
    /// <param name="scopes">Its declarations. What a client inherits is told of once, where the base interface declares it.</param>
    /// <param name="isOkta">Whether the API is Okta's, which has some scopes and no others.</param>
    /// <param name="report">Takes what is wrong.</param>
    public void Analyze(
        INamedTypeSymbol type, ImmutableArray<EndpointDeclaration> endpoints, ImmutableArray<ScopeDeclaration> scopes,
        bool isOkta, Action<Diagnostic> report)
    {
        HashSet<Location> told = [];
        HashSet<Location> forUsers = [.. endpoints.Where(static endpoint => endpoint.Needs.IsForUsers)
            .SelectMany(static endpoint => endpoint.OwnScopes)
            .Select(static scope => scope.Location)];
        foreach (EndpointDeclaration endpoint in endpoints)
        {
            bool isInherited = !SymbolEqualityComparer.Default.Equals(endpoint.Method.ContainingType, type);
            if (_credential != CredentialKinds.ApiToken
                && !(isInherited && (endpoint.HasOwnScopes || !endpoint.Method.Locations[0].IsInSource))
                && endpoint.Needs.IsComparable
                && endpoint.Needs.Scopes.All(IsUsable))
            {
                Compare(endpoint, endpoint.Needs, told, report);
            }
        }

        foreach (ScopeDeclaration scope in scopes)
        {
            if (type.Declares(scope.Location) && ScopeSyntax.FindFault(scope.Scope) is null && !told.Contains(scope.Location))
            {
                Check(scope, forUsers.Contains(scope.Location), isOkta, report);
            }
        }
    }

    /// <summary>Checks what functions inside of members declare.</summary>
    public void Analyze(ImmutableArray<ScopeDeclaration> scopes, Action<Diagnostic> report)
    {
        foreach (ScopeDeclaration scope in scopes.Where(static scope => ScopeSyntax.FindFault(scope.Scope) is null))
        {
            Check(scope, isForUsers: false, isOkta: true, report);
        }
    }

    /// <summary>Checks whether Okta has a scope that stands in code.</summary>
    public void AnalyzeName(string scope, Location location, Action<Diagnostic> report)
    {
        if (!_known.Contains(scope))
        {
            string cure = KnownScopes.CureFor(scope, out string? nearest);
            Report(ScopeRules.UnknownScope, location, nearest, report, scope, cure);
        }
    }

    private void Check(ScopeDeclaration declaration, bool isForUsers, bool isOkta, Action<Diagnostic> report)
    {
        string scope = declaration.Scope;
        if (isOkta && !_known.Contains(scope))
        {
            AnalyzeName(scope, declaration.Location, report);
        }
        else if (ScopeNames.IsSelf(scope) && !isForUsers && _credential is null or CredentialKinds.OAuth)
        {
            Report(ScopeRules.SelfScope, declaration.Location, scope, report, declaration.Member, scope);
        }
        else if (_list is { } list && !list.Scopes.Covers(scope))
        {
            Report(ScopeRules.ScopeNotGranted, declaration.Location, scope, report, declaration.Member, scope, list.Lacks);
        }
    }

    private void Compare(EndpointDeclaration endpoint, EndpointNeeds needs, HashSet<Location> told, Action<Diagnostic> report)
    {
        Operation operation = needs.Operation!;
        IReadOnlyList<string> missing = needs.MissingScopes;
        IReadOnlyList<string> extra = needs.SurplusScopes;
        string required = Quote(operation.Scopes);
        Location method = endpoint.Method.Locations[0];
        if (!endpoint.SaysScopes)
        {
            if (missing.Count > 0)
            {
                Report(ScopeRules.NoScopeDeclared, method, null, report, endpoint.Member, required, operation.ToString());
            }

            return;
        }

        if (missing.Count > 0)
        {
            // At the scope that stands in the place of the right one, or else at the attribute, or at the method that takes its
            // interface's.
            Location[] wrong = [.. endpoint.OwnScopes.Where(scope => extra.Contains(scope.Scope)).Select(static scope => scope.Location)];
            Location[] at = wrong.Length > 0 ? wrong : [endpoint.ScopeAttribute ?? method];
            foreach (Location place in at)
            {
                told.Add(place);
            }

            Report(ScopeRules.WrongScope, at[0], null, report, endpoint.Member, required, operation.ToString(), Quote(needs.Scopes));
            return;
        }

        foreach (string surplus in extra)
        {
            Location place = endpoint.OwnScopes.FirstOrDefault(scope => scope.Scope == surplus)?.Location ?? method;
            told.Add(place);
            string need = operation.Scopes.IsEmpty ? "needs none" : $"needs {required} only";
            Report(ScopeRules.WiderScope, place, null, report, endpoint.Member, surplus, operation.ToString(), need);
        }
    }

    private static string Quote(IReadOnlyList<string> scopes) =>
        scopes.Count == 0 ? "no scope" : string.Join(" and ", scopes.Select(static scope => $"'{scope}'"));

    // What is wrong with a scope by itself is told first, and what it should be is then an open question.
    private bool IsUsable(string scope) => _known.Contains(scope) && !_known.IsAdded(scope);

    private void Report(DiagnosticDescriptor rule, Location location, string? scope, Action<Diagnostic> report, params object[] arguments)
    {
        var diagnostic = Diagnostic.Create(rule, location, DiagnosticProperties.WithScope(scope), arguments);

        // Members of a base interface are read again for each client that inherits them.
        if (_reported.Add(diagnostic))
        {
            report(diagnostic);
        }
    }
}
