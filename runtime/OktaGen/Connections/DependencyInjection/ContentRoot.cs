using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace OktaGen.Connections;

/// <summary>
/// The folder of the app's own files, where its host looks for its settings too: not always the folder that it was started in.
/// </summary>
internal static class ContentRoot
{
    // HostDefaults.ContentRootKey, by which every host takes and shows it; its interface would be one more package for all.
    private const string Key = "contentRoot";

    /// <summary>The folder; null where the app has no host.</summary>
    public static string? Find(IServiceProvider services) => SettingText.Clean(services.GetService<IConfiguration>()?[Key]) is { } folder
        ? Path.GetFullPath(folder, AppContext.BaseDirectory)
        : null;
}
