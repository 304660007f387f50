using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>
/// What calls of Okta's own SDK are held to: the project's list, and the scopes that its code hands to the SDK, which are the list where
/// there is no other.
/// </summary>
internal sealed class SdkScopes
{
    private const string NotConfigured = "Configuration.Scopes does not name";

    private readonly ListedScopes? _list;
    private readonly Lazy<ConfiguredScopes> _configured;

    private SdkScopes(ListedScopes? list, Compilation compilation)
    {
        _list = list;
        _configured = new Lazy<ConfiguredScopes>(() => ConfiguredScopes.Find(compilation, CancellationToken.None));
    }

    public ConfiguredScopes Configured => _configured.Value;

    /// <summary>Finds what a project is held to; null where it does not use the SDK, or uses it with API tokens.</summary>
    public static SdkScopes? Find(AnalyzerOptions options, Compilation compilation, ListedScopes? list) =>
        OktaSdk.IsReferenced(compilation)
        && ScopesOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).Credential != CredentialKinds.ApiToken
            ? new SdkScopes(list, compilation)
            : null;

    /// <summary>Says of a scope what lacks it, as the beginning of a clause; null where nothing does.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="isInFile">Whether the scope is to be added to the project's list.</param>
    public string? FindLack(string scope, out bool isInFile)
    {
        isInFile = _list is not null && !_list.Scopes.Covers(scope) && (_list.Scopes.IsConfigured || !Configured.IsList);
        return isInFile ? _list!.Lacks
            : Configured.IsList && !Configured.Covers(scope) ? NotConfigured
            : null;
    }
}
