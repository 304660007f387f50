using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator.Model;

namespace OktaGen.Generator.Scopes;

/// <summary>What the MSBuild side says: <c>OktaScope</c> items and the kind of credential.</summary>
internal sealed record ScopesOptions(EquatableArray<string> Items, ProjectCredential Credential)
{
    // The package's targets join the items with commas: '#', ';' and line ends do not survive the way to the compiler.
    private const string ItemsProperty = "build_property.OktaGenScopes";
    private const string CredentialProperty = "build_property.OktaGenCredential";

    public static ScopesOptions Read(AnalyzerConfigOptions globalOptions)
    {
        globalOptions.TryGetValue(ItemsProperty, out string? items);
        globalOptions.TryGetValue(CredentialProperty, out string? credential);
        return new ScopesOptions(
            new EquatableArray<string>([.. (items ?? string.Empty).Split(',').Select(static item => item.Trim()).Where(IsScope)]),
            ParseCredential(credential?.Trim()));
    }

    private static bool IsScope(string item) => ScopeSyntax.FindFault(item) is null;

    // Not Enum.TryParse, which takes numbers and lists of names as well.
    private static ProjectCredential ParseCredential(string? value)
    {
        foreach (ProjectCredential credential in (ProjectCredential[])[ProjectCredential.ApiToken, ProjectCredential.OAuth, ProjectCredential.UserToken])
        {
            if (string.Equals(value, credential.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return credential;
            }
        }

        return ProjectCredential.Unknown;
    }
}
