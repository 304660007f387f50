using System.Reflection;

namespace OktaGen.Redis;

/// <summary>The scripts, each of which touches one key.</summary>
internal static class LeaseScripts
{
    /// <summary>Leases of the calls of a window.</summary>
    public static string Window { get; } = Read("instance.lua") + Read("window.lua");

    /// <summary>Slots of calls that are under way at the same time.</summary>
    public static string Slots { get; } = Read("instance.lua") + Read("slots.lua");

    public static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
