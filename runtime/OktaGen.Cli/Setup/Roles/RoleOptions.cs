using System.CommandLine;
using OktaGen.Build.Report;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.ScopeLists;
using OktaGen.Cli.Terminal;
using Spectre.Console;

namespace OktaGen.Cli.Setup.Roles;

/// <summary>The options by which a person says which admin roles an app is to have, or has the least of them proposed.</summary>
internal static class RoleOptions
{
    private const string Least = "least";

    private const string Question = "Which admin role is the app to have?";

    private static readonly Option<string[]> s_roles = new("--role")
    {
        Description = "The admin role of the app, such as USER_ADMIN, or ROLE_ID:RESOURCE_SET_ID for a custom one. Can be repeated. Or "
            + $"'{Least}': the least is proposed, and given after your consent.",
    };

    private static readonly Option<bool> s_noRole =
        new("--no-role") { Description = "Assign no admin role: the app can then do next to nothing." };

    private static readonly Option<bool> s_yes =
        new("--yes") { Description = $"Consent to what --role {Least} proposes, unasked." };

    public static void AddTo(Command command)
    {
        command.Add(s_roles);
        command.Add(s_noRole);
        command.Add(s_yes);
        ScopeOptions.AddCodeTo(command);
        command.Validators.Add(static result =>
        {
            string[] roles = result.GetValue(s_roles) ?? [];
            if (result.GetValue(s_noRole) && roles.Length > 0)
            {
                result.AddError("--role and --no-role contradict each other.");
            }

            bool wantsLeast = roles.Any(IsLeast);
            if (wantsLeast && roles.Length > 1)
            {
                result.AddError($"--role {Least} proposes all that is needed: name no other role beside it.");
            }

            if (!wantsLeast
                && (roles.Length > 0 || result.GetValue(s_noRole))
                && (result.GetValue(s_yes) || ScopeOptions.NamesCode(result)))
            {
                result.AddError($"--yes, --project and --assembly are for --role {Least}.");
            }
        });
    }

    /// <summary>The roles that the person names; null where none is named, or the least is wanted.</summary>
    /// <exception cref="ToolException">One is none, or there is nobody to ask.</exception>
    public static RoleChoice? Read(ParseResult arguments, ToolHost host)
    {
        if (arguments.GetValue(s_noRole))
        {
            return new RoleChoice([]);
        }

        // Never one that nobody named: what a role permits is no matter of a default.
        if (arguments.GetValue(s_roles) is not { Length: > 0 } names)
        {
            return host.Person is not null ? null : throw new ToolException(
                $"{Question} Give --role, such as READ_ONLY_ADMIN or USER_ADMIN, or --role {Least} to have one proposed; or --no-role.");
        }

        return names.Any(IsLeast) ? null : new RoleChoice([.. names.Select(Parse).Distinct()]);
    }

    /// <summary>Asks for what was not named: proposes the least, where that is wanted, and has the person consent.</summary>
    /// <exception cref="ToolException">None is known, or nobody consents.</exception>
    public static async Task<RoleChoice> AskAsync(
        ParseResult arguments, IReadOnlyList<string> scopes, ToolOutput output, ToolHost host, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(s_roles) is not { Length: > 0 })
        {
            string name = host.Person!.Prompt(
                new SelectionPrompt<string>()
                    .Title($"{Question} It limits what its scopes allow.")
                    .AddChoices([.. AdminRole.Standard, Least]));
            if (!IsLeast(name))
            {
                return new RoleChoice([Parse(name)]);
            }
        }

        PermissionReport? code = await ScopeOptions.ReadCodeAsync(arguments, cancellationToken);
        LeastRole least = code is null ? LeastRole.For(scopes) : LeastRole.For(code);
        LeastRoleText.Write(least, output);
        return Consent(arguments, least, output, host);
    }

    private static RoleChoice Consent(ParseResult arguments, LeastRole least, ToolOutput output, ToolHost host)
    {
        RoleChoice proposed = least.PrefersOwn ? RoleChoice.OfOwn(least) : RoleChoice.OfStandard(least);
        output.WriteLine($"Proposed: the {(least.PrefersOwn ? "custom" : "standard")} role.");
        if (arguments.GetValue(s_yes) || arguments.GetValue(DryRun.Option))
        {
            return proposed;
        }

        if (host.Person is null)
        {
            throw new ToolException($"Nobody can be asked whether that is to be done. Give --yes to consent; or name a role by --role.");
        }

        string own = "custom role: " + LeastRoleText.DescribeOwn(least);
        string standard = "standard role: " + LeastRoleText.DescribeStandard(least);
        const string Neither = "neither";
        string answer = host.Person.Prompt(
            new SelectionPrompt<string>()
                .Title("Which of them is the app to have?")
                .UseConverter(Markup.Escape)
                .AddChoices(least.PrefersOwn ? [own, .. least.Standard.Count > 0 ? (string[])[standard] : []] : (string[])[standard])
                .AddChoices(!least.PrefersOwn && least.Own is not null ? [own] : (string[])[])
                .AddChoices(Neither));
        return answer == own ? RoleChoice.OfOwn(least)
            : answer == standard ? RoleChoice.OfStandard(least)
            : throw new ToolException("Nothing was done. Name a role by --role.");
    }

    private static bool IsLeast(string name) => name.Equals(Least, StringComparison.OrdinalIgnoreCase);

    private static AdminRole Parse(string name) => AdminRole.TryParse(name) ?? throw new ToolException(
        $"'{name}' is no admin role. Give ROLE_ID:RESOURCE_SET_ID for a custom one, '{Least}' to have one proposed, or one of "
            + $"{string.Join(", ", AdminRole.Standard)}.");
}
