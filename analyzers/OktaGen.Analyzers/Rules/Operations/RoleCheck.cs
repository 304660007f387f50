using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Analyzers.Rules.Scopes.Usage;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Analyzers.Rules.Operations;

/// <summary>OKTA0012: compares what endpoints call with what the app's roles certainly cannot do.</summary>
internal sealed class RoleCheck(HeldRights rights)
{
    private readonly string _held = string.Join(", ", rights.Roles.Concat(rights.Permissions));

    /// <summary>Judges an endpoint that is declared in this project's source; null for nothing to tell.</summary>
    public Diagnostic? Judge(EndpointDeclaration endpoint) =>
        endpoint.Method.Locations[0].IsInSource ? Judge(endpoint.Needs.Operation, endpoint.Member, endpoint.RouteLocation) : null;

    /// <summary>Judges the use of an endpoint that a library declares.</summary>
    public void AnalyzeUse(OperationAnalysisContext context, LibraryMembers libraries)
    {
        foreach (IMethodSymbol member in OperationMembers.Of(context.Operation).OfType<IMethodSymbol>().Where(libraries.Declare))
        {
            Location location = OperationMembers.LocationOf(context.Operation.Syntax);
            if (Judge(FindOperation(member), OperationMembers.NameOf(member), location) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    // Through the interface, or through the class that was generated for it.
    private static Operation? FindOperation(IMethodSymbol member)
    {
        var called = new SymbolMember(member.OriginalDefinition);
        IMethodSymbol endpoint = called.Type.IsGenerated && called.FindEndpoint() is { } found ? found.Endpoint.Symbol : called.Symbol;
        return !endpoint.ContainingType.IsOfOtherApi() && AppliedAttributes.Of(endpoint).Verb is { Route: { } route, Verb: { } verb }
            ? OperationCatalogue.Default.Find(verb, route)
            : null;
    }

    private Diagnostic? Judge(Operation? operation, string member, Location location)
    {
        if (operation is null)
        {
            return null;
        }

        OperationRoles roles = RoleCatalogue.Default.Find(operation.ToString());
        return rights.Judge(roles).IsSureLack
            ? Diagnostic.Create(OperationRules.LackingRole, location, member, operation.ToString(), _held, CureFor(roles))
            : null;
    }

    private static string CureFor(OperationRoles roles)
    {
        string[] able = [.. (roles.Task?.Able ?? []).DefaultIfEmpty(RoleCatalogue.SuperAdmin)];
        string role = able.Length == 1 ? $"the role {able[0]} would" : $"one of the roles {string.Join(", ", able)} would";
        IReadOnlyList<string> permissions = roles.Alternatives.Count > 0 ? roles.Alternatives[0] : [];
        return permissions.Count == 0 ? role : $"{role}, or a custom role with {string.Join(" and ", permissions)}";
    }
}
