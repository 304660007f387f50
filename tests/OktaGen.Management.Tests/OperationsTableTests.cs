using System.Reflection;

namespace OktaGen.Management.Tests;

/// <summary>The table of operations beside the package, and the interfaces in it. That both follow Okta's description, the scaffolder's tests check.</summary>
public sealed class OperationsTableTests
{
    private static readonly string[] s_lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Operations.md"));
    private static readonly string[] s_rows = [.. s_lines.Where(static line => line.StartsWith("| `", StringComparison.Ordinal))];

    [Fact]
    public void Every_endpoint_has_its_row_with_request_and_scopes()
    {
        string[] endpoints =
        [
            .. from type in typeof(IUsers).Assembly.GetExportedTypes()
               where type.IsInterface
               from method in type.GetMethods()

               // Written by hand beside the operation that it polls.
               where !method.IsDefined(typeof(TailAttribute))
               let route = method.GetCustomAttribute<OktaEndpointAttribute>()
               where route is not null
               select $"`{method.Name}` `{VerbOf(route)} {route.Route}` {ScopesOf(method)}",
        ];

        Assert.Equal(endpoints.Order(StringComparer.Ordinal), s_rows.Select(Shorten).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_operations_of_the_eleven_scopes_are_there()
    {
        Assert.Equal(173, s_rows.Select(static row => row.Split(" | ")[1]).Distinct().Count());
        Assert.Equal(
            [
                // The list of security questions needs none.
                "none", "okta.apps.manage", "okta.apps.read", "okta.groups.manage", "okta.groups.read", "okta.logs.read", "okta.networkZones.manage",
                "okta.networkZones.read", "okta.sessions.manage", "okta.sessions.read", "okta.users.manage", "okta.users.read",
            ],
            s_rows.SelectMany(static row => row.Split(" | ")[3].Split(", ")).Select(static scope => scope.Trim('`')).Distinct().Order(StringComparer.Ordinal));
    }

    private static string Shorten(string row) => row.Split(" | ") is [var method, _, var request, var scopes, ..] ? $"{method[2..]} {request} {scopes}" : row;

    private static string VerbOf(OktaEndpointAttribute route) => route.GetType().Name.Replace("Attribute", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private static string ScopesOf(MethodInfo method) =>
        method.GetCustomAttribute<RequiresScopeAttribute>() is { } required ? string.Join(", ", required.Scopes.Select(static scope => $"`{scope}`")) : "none";
}
