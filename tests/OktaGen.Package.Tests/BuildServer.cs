using System.Collections.Concurrent;

namespace OktaGen.Package.Tests;

/// <summary>
/// The servers of MSBuild that builds here take turns with: each knows the SDK already, which is half of a small project's build. None is shared
/// with another user of this machine, and none outlives the tests.
/// </summary>
internal static class BuildServer
{
    private static readonly ConcurrentBag<string> s_free = [];
    private static readonly ConcurrentBag<string> s_all = [];
    private static int s_users;

    /// <summary>Says that a class of tests begins to build.</summary>
    public static void Enter() => Interlocked.Increment(ref s_users);

    /// <summary>Says that a class of tests builds no more; the last one ends the servers.</summary>
    public static async Task ExitAsync()
    {
        if (Interlocked.Decrement(ref s_users) > 0)
        {
            return;
        }

        s_free.Clear();
        while (s_all.TryTake(out string? salt))
        {
            await Dotnet.RunAsync(Path.GetTempPath(), Environment(salt), "build-server", "shutdown", "--msbuild");
        }
    }

    /// <summary>Runs a build on a server that is free, or on a new one.</summary>
    public static async Task<T> UseAsync<T>(Func<IReadOnlyDictionary<string, string>, Task<T>> build)
    {
        if (!s_free.TryTake(out string? salt))
        {
            salt = $"oktagen-{Guid.NewGuid():N}";
            s_all.Add(salt);
        }

        T result = await build(Environment(salt));
        s_free.Add(salt);
        return result;
    }

    // Clients and servers find each other by what the salt is part of.
    private static Dictionary<string, string> Environment(string salt) => new(StringComparer.Ordinal)
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "0",
        ["MSBUILDNODEHANDSHAKESALT"] = salt,
    };
}
