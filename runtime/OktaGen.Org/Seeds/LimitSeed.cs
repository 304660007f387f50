using OktaGen.Testing;

namespace OktaGen.Org.Seeds;

/// <summary><c>limits</c>: how many requests a part of the API takes in a window, which is a minute where it is not said.</summary>
internal static class LimitSeed
{
    private const string Window = "windowSeconds";

    public static void Apply(SeedNode limits, OktaTestOrg org)
    {
        foreach (SeedNode node in limits.Items())
        {
            IReadOnlyDictionary<string, SeedNode> limit = node.Members("path", "limit", Window);
            int requests = node.Required(limit, "limit").Integer();
            if (requests < 0)
            {
                throw limit["limit"].Fault("this is to be 0 or more requests.");
            }

            node.Try(() => org.RateLimits.Set(node.Required(limit, "path").Text(), requests, WindowOf(limit.GetValueOrDefault(Window))));
        }
    }

    private static TimeSpan? WindowOf(SeedNode? window) => window?.Number() switch
    {
        null => null,
        > 0 and < 86_400 and double seconds => TimeSpan.FromSeconds(seconds),
        _ => throw window.Fault("this is to be a number of seconds, more than 0 and less than a day."),
    };
}
