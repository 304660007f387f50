using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace OktaGen.Analyzers.Diagnostics;

/// <summary>What has been reported in one compilation, so that nothing is said twice at one place.</summary>
internal sealed class ReportedPlaces
{
    private readonly ConcurrentDictionary<(string Id, Location Location, string Message), bool> _places = new();

    /// <summary>Whether the diagnostic is new.</summary>
    public bool Add(Diagnostic diagnostic) =>
        _places.TryAdd((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture)), true);
}
