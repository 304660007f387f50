using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Reading;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>OKTA0005: notes what code uses of Okta's own SDK, and tells what of that the list lacks.</summary>
internal sealed class SdkUseCheck(SdkScopes scopes, GrantCheck? needed)
{
    public void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (SdkUse.Find(context) is not { } use)
        {
            return;
        }

        foreach (string scope in use.Call.Scopes)
        {
            needed?.Add(scope);

            // A type of the project's own that derives from the SDK's may be a fake, and may not.
            if (!use.IsOfOwnType && scopes.FindLack(scope, out bool isInFile) is { } lack)
            {
                string property = isInFile ? DiagnosticProperties.Scope : DiagnosticProperties.ConfiguredScope;
                context.ReportDiagnostic(Diagnostic.Create(
                    UsageRules.UsedScopeNotGranted,
                    use.Location,
                    isInFile ? [] : [scopes.Configured.Constants[scopes.Configured.Constants.Count - 1].Location],
                    ImmutableDictionary<string, string?>.Empty.Add(property, scope),
                    use.Member,
                    scope,
                    lack));
            }
        }
    }
}
