using OktaGen.Cli.Terminal;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Setup.Roles;

/// <summary>What is said of the least role: both ways, how well they are known, and what stays open.</summary>
internal static class LeastRoleText
{
    private const int Shown = 5;

    public static void Write(LeastRole least, ToolOutput output)
    {
        output.WriteLine($"The least admin role for {Count.Of(least.Operations, "operation")} of {least.Origin}:");
        output.WriteTable(
            [],
            [
                ["    custom role", DescribeOwn(least)],
                ["    standard role", DescribeStandard(least)],
            ]);
        WriteUnknown("the custom role", least.Own is null ? [] : least.UnknownOfOwn, output);
        WriteUnknown("the standard role", least.Standard.Count == 0 ? [] : least.UnknownOfStandard, output);
    }

    /// <summary>The custom role in words.</summary>
    public static string DescribeOwn(LeastRole least) => least.Own is { } own
        ? $"{string.Join(", ", own.Permissions)}, on {own.Extent} ({RoleText.NameOf(least.OwnGrade)})"
        : "none: not all that is needed can be put into one, or is known";

    /// <summary>The standard roles in words.</summary>
    public static string DescribeStandard(LeastRole least) => least.Standard.Count > 0
        ? $"{string.Join(", ", least.Standard)} ({RoleText.NameOf(least.StandardGrade)})"
        : "none: only the super administrator is known to suffice, or nobody";

    /// <summary>Some of many operations.</summary>
    public static string List(IReadOnlyList<string> requests) => ShortList.Of(requests, Shown);

    private static void WriteUnknown(string role, IReadOnlyList<string> requests, ToolOutput output)
    {
        if (requests.Count > 0)
        {
            output.WriteLine($"No source tells whether {role} suffices for {List(requests)}.", Tone.Warning);
        }
    }
}
