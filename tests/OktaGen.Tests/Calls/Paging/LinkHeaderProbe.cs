using OktaGen.Calls.Paging;

namespace OktaGen.Tests;

internal static class LinkHeaderProbe
{
    public static string? FindNext(string line) => LinkHeader.FindNext(line);
}
