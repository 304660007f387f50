using Microsoft.CodeAnalysis;

namespace OktaGen.Analyzers.Diagnostics;

// Release tracking (RS2000) sees through a helper of exactly this name.

/// <summary>Makes descriptors that every team can configure and that link to their page.</summary>
internal static class DiagnosticDescriptorHelper
{
    private const string HelpLink = "https://github.com/oktagen/oktagen/blob/main/analyzers/docs/{0}.md";

    public static DiagnosticDescriptor Create(
        string id,
        string title,
        string category,
        DiagnosticSeverity defaultSeverity,
        string messageFormat,
        string description,
        params string[] customTags) =>
        new(
            id,
            title,
            messageFormat,
            category,
            defaultSeverity,
            isEnabledByDefault: true,
            description,
            helpLinkUri: string.Format(System.Globalization.CultureInfo.InvariantCulture, HelpLink, id),
            customTags);
}
