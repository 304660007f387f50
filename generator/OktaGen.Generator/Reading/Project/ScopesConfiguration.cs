using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Reading.Project;

/// <summary>
/// The project's scope list as a compiler is given it: the union of its scopes files and its <c>OktaScope</c> items. The one reader, for
/// the generator and the rules, so that what the compiler accepts is what the app asks for.
/// </summary>
internal static class ScopesConfiguration
{
    /// <summary>The name of a scopes file, in any folder and whatever its case.</summary>
    public const string FileName = "OktaScopes.txt";

    /// <summary>The name of the pipeline's step.</summary>
    public const string TrackingName = "Scopes";

    public static bool IsScopesFile(string path) =>
        path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase)
        && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');

    /// <summary>Whether a file has the name by which every system finds it.</summary>
    public static bool IsExactly(string path) => IsScopesFile(path) && path.EndsWith(FileName, StringComparison.Ordinal);

    /// <summary>The scopes files among the additional files, by path: a compiler passes them in no stable order.</summary>
    public static ImmutableArray<AdditionalText> FindFiles(ImmutableArray<AdditionalText> additionalFiles) =>
        additionalFiles
            .Where(static file => IsScopesFile(file.Path))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();

    /// <summary>Reads the list for the rules.</summary>
    public static ScopesModel Read(AnalyzerOptions options, CancellationToken cancellationToken) =>
        ScopesModel.Combine(
            FindFiles(options.AdditionalFiles).Select(file => ReadFile(file, cancellationToken)),
            ScopesOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions));

    /// <summary>Reads the list for the generator.</summary>
    public static IncrementalValueProvider<ScopesModel> CreateProvider(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<EquatableArray<string>>> files = context.AdditionalTextsProvider
            .Where(static file => IsScopesFile(file.Path))
            .Select(static (file, cancellationToken) => ReadFile(file, cancellationToken))
            .Collect();
        IncrementalValueProvider<ScopesOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ScopesOptions.Read(provider.GlobalOptions));
        return files.Combine(options)
            .Select(static (input, _) => ScopesModel.Combine(input.Left, input.Right))
            .WithTrackingName(TrackingName);
    }

    // A file that cannot be read grants nothing; the compiler itself reports it.
    private static EquatableArray<string> ReadFile(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text
            ? new EquatableArray<string>([.. ScopeList.Parse(text, cancellationToken).Entries.Select(static entry => entry.Scope)])
            : EquatableArray<string>.Empty;
}
