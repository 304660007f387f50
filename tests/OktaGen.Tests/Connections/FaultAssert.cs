using Microsoft.Extensions.Options;
using OktaGen.Connections;

namespace OktaGen.Tests;

internal static class FaultAssert
{
    public static readonly string[] Scopes = ["okta.users.read"];

    public static IReadOnlyList<string> Faults(OktaOptions options, IEnumerable<string>? scopes = null)
    {
        OptionsValidationException? exception = Record.Exception(() =>
            OptionsResolver.ResolveOrThrow("", options, scopes ?? Scopes)) as OptionsValidationException;
        return exception is null ? [] : [.. exception.Failures];
    }

    /// <summary>There is one fault and no other, it begins with the property, and it holds the words.</summary>
    public static void Single(OktaOptions options, string property, params string[] words)
    {
        string fault = Assert.Single(Faults(options));
        Assert.Contains(property, fault, StringComparison.Ordinal);
        foreach (string word in words)
        {
            Assert.Contains(word, fault, StringComparison.Ordinal);
        }
    }
}
