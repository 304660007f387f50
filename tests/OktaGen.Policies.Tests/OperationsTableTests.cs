using System.Reflection;

namespace OktaGen.Policies.Tests;

/// <summary>
/// The table of operations beside the package, and the interfaces in it. That both follow Okta's description, the scaffolder's tests check.
/// </summary>
public sealed class OperationsTableTests
{
    private static readonly string[] s_lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Operations.md"));
    private static readonly string[] s_rows = [.. s_lines.Where(static line => line.StartsWith("| `", StringComparison.Ordinal))];

    [Fact]
    public void Every_endpoint_has_its_row_with_request_and_scope()
    {
        string[] endpoints =
        [
            .. from type in typeof(IPolicies).Assembly.GetTypes()
               where type.IsInterface
               from method in type.GetMethods()
               let route = method.GetCustomAttribute<OktaEndpointAttribute>()
               where route is not null
               let verb = route.GetType().Name.Replace("Attribute", string.Empty, StringComparison.Ordinal).ToUpperInvariant()
               select $"{type.Name}: `{method.Name}` `{verb} {route.Route}` "
                   + $"`{method.GetCustomAttribute<RequiresScopeAttribute>()?.Scopes.Single()}`",
        ];

        Assert.Equal(endpoints.Order(StringComparer.Ordinal), s_rows.Select(Shorten).Order(StringComparer.Ordinal));
        Assert.Equal(21, endpoints.Length);
        Assert.Equal(
            ["`okta.policies.manage`", "`okta.policies.read`"],
            s_rows.Select(static row => row.Split(" | ")[3]).Distinct().Order(StringComparer.Ordinal));
    }

    private static string Shorten(string row)
    {
        string type = s_lines[..Array.IndexOf(s_lines, row)].Last(static line => line.StartsWith("## ", StringComparison.Ordinal))[3..];
        return row.Split(" | ") is [var method, _, var request, var scope, ..] ? $"{type}: {method[2..]} {request} {scope}" : row;
    }
}
