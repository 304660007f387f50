using System.Text.Json.Nodes;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Tests.Support;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Tests.Catalogue;

/// <summary>What Okta's descriptions say of the roles and permissions that operations need, beside our data.</summary>
public sealed class RoleStatementTests
{
    // Roles that the descriptions name and ours do not, and why.
    private static readonly Dictionary<string, string> s_wrongRoles = new(StringComparer.Ordinal)
    {
        ["MOBILE_ADMIN"] = "The description's own list of role types lacks it, and newer help pages do not have it: nobody can assign it.",
        ["ACCESS_CERTIFICATION_ADMIN"] = "The same description spells it ACCESS_CERTIFICATIONS_ADMIN elsewhere, as the role types do.",
    };

    private static readonly RoleCatalogue s_roles = RoleCatalogue.Default;

    [DescriptionFact]
    public void Every_statement_of_the_descriptions_is_in_the_data_or_known_to_be_wrong()
    {
        Statement[] statements = [.. ReadStatements()];

        Assert.InRange(statements.Length, 25, 400);
        Assert.All(statements, static statement =>
        {
            OperationRoles known = s_roles.Find(statement.Request);
            Assert.True(known.IsNamed, statement.Request);
            Assert.Equal(
                statement.Permissions.Order(StringComparer.Ordinal),
                known.PermissionGrade == Grade.Stated
                    ? known.Alternatives.SelectMany(static set => set).Distinct().Order(StringComparer.Ordinal)
                    : []);
            Assert.All(statement.Roles.Where(static role => !s_wrongRoles.ContainsKey(role)), role => Assert.Equal(
                new Judgement(Verdict.Suffices, Grade.Stated), HeldRights.Of([role], s_roles).Judge(known)));
        });
    }

    [DescriptionFact]
    public void What_is_known_to_be_wrong_is_still_said_and_still_wrong()
    {
        HashSet<string> said = [.. ReadStatements().SelectMany(static statement => statement.Roles)];

        Assert.All(s_wrongRoles.Keys.Where(role => OktaDescriptions.Governance is not null || role == "MOBILE_ADMIN"), role =>
        {
            Assert.Contains(role, said);
            Assert.DoesNotContain(role, s_roles.Roles);
        });
    }

    private static IEnumerable<Statement> ReadStatements() =>
        from file in (string?[])[OktaDescriptions.Management, OktaDescriptions.Governance]
        where file is not null
        from path in new DescriptionFile(file, File.ReadAllText(file)).Parse()!["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where operation.Value is JsonObject
        let permissions = TextsOf(operation.Value["x-okta-iam-permissions"])
        let roles = TextsOf(operation.Value["x-okta-iam-admin-roles"])
        where permissions.Length + roles.Length > 0
        select new Statement($"{operation.Key.ToUpperInvariant()} {path.Key}", permissions, roles);

    private static string[] TextsOf(JsonNode? node) => [.. (node as JsonArray ?? []).Select(static text => text!.GetValue<string>())];

    private sealed record Statement(string Request, string[] Permissions, string[] Roles);
}
