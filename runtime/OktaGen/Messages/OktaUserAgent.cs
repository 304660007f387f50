using System.Runtime.InteropServices;

namespace OktaGen.Messages;

/// <summary>How OktaGen names itself to Okta, in the form of Okta's own SDKs.</summary>
internal static class OktaUserAgent
{
    public static string Value { get; } =
        $"oktagen/{typeof(OktaUserAgent).Assembly.GetName().Version?.ToString(3)} runtime/dotnet-{Environment.Version} "
            + $"os/{OperatingSystemName}";

    private static string OperatingSystemName =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows)
            ? "windows"
            : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "macos"
            : "linux";
}
