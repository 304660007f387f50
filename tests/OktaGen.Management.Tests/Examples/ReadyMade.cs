using System.Reflection;

namespace OktaGen.Management.Tests.Examples;

/// <summary>The package whose examples are read.</summary>
internal static class ReadyMade
{
    /// <summary>The description has more than these for its operations.</summary>
    public const int LeastExamples = 300;

    public static Assembly Assembly => typeof(IUsers).Assembly;
}
