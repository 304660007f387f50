using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Rules.Scopes;

/// <summary>The list that a project is held to.</summary>
/// <param name="Scopes">The list.</param>
/// <param name="Lacks">What to say of a scope that it lacks, as the beginning of a clause: "OktaScopes.txt does not grant".</param>
internal sealed record ListedScopes(ScopesModel Scopes, string Lacks)
{
    /// <summary>Reads the list; null where the project is held to none.</summary>
    public static ListedScopes? Find(AnalyzerOptions options, Compilation compilation, CancellationToken cancellationToken)
    {
        ScopesModel scopes = ScopesConfiguration.Read(options, cancellationToken);
        return IsChecked(scopes, compilation.Options.OutputKind) ? new ListedScopes(scopes, DescribeLack(scopes, options)) : null;
    }

    // An app without a list is told at every endpoint, which gives the light bulb a place to start from; a library may leave
    // scopes to its host.
    private static bool IsChecked(ScopesModel scopes, OutputKind outputKind) =>
        scopes.Credential != CredentialKinds.ApiToken && (scopes.IsConfigured || !outputKind.IsLibrary());

    private static string DescribeLack(ScopesModel scopes, AnalyzerOptions options)
    {
        ImmutableArray<AdditionalText> files = ScopesConfiguration.FindFiles(options.AdditionalFiles);
        return files.Length > 0 ? $"{ScopesConfiguration.FileName} does not grant"
            : scopes.IsConfigured ? "no OktaScope item grants"
            : $"nothing grants, for the project has no {ScopesConfiguration.FileName}: create that text file beside the project file, with "
                + "one scope per line";
    }
}
