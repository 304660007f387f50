using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Rules.Scopes.Usage;

/// <summary>A library that uses OktaGen, as an app references it.</summary>
internal static class Acme
{
    public static MetadataReference Library { get; } = OktaGen.TestSupport.Library.Compile(AcmeLibrary.Name, AcmeLibrary.Source);

    public static TestProject App(string? scopesFile, string? isTestProject = null, string? credential = null) =>
        new()
        {
            ScopesFile = scopesFile,
            IsTestProject = isTestProject,
            Credential = credential,
            References = [Library],
            DisabledRules = [RuleIds.UnusedGrant],
        };
}
