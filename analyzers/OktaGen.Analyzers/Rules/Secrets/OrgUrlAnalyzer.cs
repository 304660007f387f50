using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Bases;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Analyzers.Rules.Secrets;

/// <summary>OKTA0302: an org URL in source that would send credentials unencrypted, or to the Admin Console.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrgUrlAnalyzer() : OktaGenAnalyzer(s_rule)
{
    /// <summary>The rule. In its message: {0} what is wrong, {1} the URL to use.</summary>
    private static readonly DiagnosticDescriptor s_rule = DiagnosticDescriptorHelper.Create(
        RuleIds.UnsafeOrgUrl, "Org URL is unsafe", RuleCategories.Security, DiagnosticSeverity.Warning,
        messageFormat: "This org URL {0}; use '{1}'",
        description: "Credentials go to the org's own address, over HTTPS. Others are refused when the app starts.");

    private static readonly string[] s_urls = ["OrgUrl", "OktaDomain"];

    private protected override bool ConcernsSdk => true;

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        start.RegisterSyntaxNodeAction(Analyze, OptionsProperty.Assignments);
    }

    // The scheme's own, also where it is written out, is not that of the other scheme.
    private static string PortOf(Uri url) =>
        url.IsDefaultPort ? string.Empty : ":" + url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // The pages of the Admin Console are not the org's. What else is no origin, the app says at its start.
    private static string PathOf(Uri url, bool isAdminConsole)
    {
        string path = url.GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped).TrimEnd('/');
        return isAdminConsole && path.StartsWith("/admin", StringComparison.Ordinal) ? string.Empty : path;
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        foreach ((_, string text, Location location) in OptionsProperty.FindAssigned(context, s_urls))
        {
            Judge(text, location, context);
        }
    }

    private static void Judge(string text, Location location, SyntaxNodeAnalysisContext context)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out Uri? url)
            || url.Host.Length == 0)
        {
            return;
        }

        bool isPlain = url.Scheme == Uri.UriSchemeHttp && !url.IsLoopback;
        string? orgHost = AdminConsole.FindOrgHost(url.Host);
        string? fault = orgHost is not null ? "is the address of the Admin Console, which serves no API"
            : isPlain ? "would send credentials unencrypted"
            : null;
        if (fault is not null)
        {
            string cure = "https://" + (orgHost ?? url.Host) + PortOf(url) + PathOf(url, orgHost is not null);
            context.ReportDiagnostic(Diagnostic.Create(
                s_rule,
                location,
                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Url, cure),
                fault,
                cure));
        }
    }
}
