using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Completion;

/// <summary>Says what an operation is and needs.</summary>
internal static class OperationFacts
{
    public static string ScopesOf(Operation operation) =>
        operation.Scopes.IsEmpty ? "no scope" : string.Join(" and ", operation.Scopes);

    public static string Describe(Operation operation)
    {
        var lines = new List<string> { operation.Id, operation.ToString(), "Needs " + ScopesOf(operation) };
        if (operation.Credentials != CredentialKinds.Any)
        {
            lines.Add("Credentials: " + CredentialNames.DeclarationOf(operation.Credentials));
        }

        if (operation.Accept is { } accept)
        {
            lines.Add("Accept: " + accept);
        }

        if (operation.IsDeprecated)
        {
            lines.Add("Deprecated");
        }

        if (operation.Stage is LifeCycle.EarlyAccess or LifeCycle.LimitedAvailability)
        {
            lines.Add(operation.Stage == LifeCycle.EarlyAccess ? "Early access" : "Limited availability");
        }

        return string.Join("\n", lines);
    }
}
