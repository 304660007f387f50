using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Generator.Reading.Findings;

namespace OktaGen.Analyzers.Rules.Json;

/// <summary>
/// OKTA0118, OKTA0119, OKTA0130 and OKTA0134: the types that an interface sends and receives, and the context that is to serve them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonContextAnalyzer() : FindingAnalyzer([.. JsonContextRules.All])
{
    private protected override ImmutableDictionary<string, string?> PropertiesOf(Finding finding)
    {
        ImmutableDictionary<string, string?> properties = base.PropertiesOf(finding);
        if (finding.JsonType is { } type)
        {
            properties = properties.Add(DiagnosticProperties.JsonType, DocumentationCommentId.CreateReferenceId(type));
        }

        if (finding.JsonContext is { } jsonContext)
        {
            properties = properties.Add(DiagnosticProperties.JsonContext, DocumentationCommentId.CreateDeclarationId(jsonContext));
        }

        return properties;
    }
}
