using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Reading;

/// <summary>
/// The operations that a project says Okta has, beside those of the catalogue, as <c>OktaKnownRoute</c> items: a route, with or without a
/// method before it, whose placeholders may have any names; a slash at its end stands for all below, as MSBuild takes <c>*</c> for files.
/// </summary>
internal sealed class KnownRoutes
{
    private readonly ImmutableArray<string> _shapes;

    private KnownRoutes(IEnumerable<string> routes) => _shapes = ImmutableArray.CreateRange(routes.Select(RouteShape.Of));

    public static KnownRoutes Read(AnalyzerOptions options) =>
        new(ScopesOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).KnownRoutes);

    public bool Contains(string method, string route)
    {
        if (_shapes.IsEmpty)
        {
            return false;
        }

        string shape = RouteShape.Of(route);
        return _shapes.Any(known => Matches(known, shape) || Matches(known, method + " " + shape));
    }

    private static bool Matches(string known, string shape) =>
        known == shape || (known[known.Length - 1] == '/' && shape.StartsWith(known, StringComparison.Ordinal));
}
