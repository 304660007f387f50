using System.Text.Json;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Build.Report;

/// <summary>Writes what a report tells of admin roles, for programs.</summary>
internal static class RoleJson
{
    /// <summary>Writes the member <c>adminRoles</c>.</summary>
    public static void Write(Utf8JsonWriter json, RoleNeeds needs)
    {
        json.WriteStartObject("adminRoles");
        json.WriteStartArray("operations");
        foreach ((Operation operation, OperationRoles roles) in needs.Operations)
        {
            Write(json, operation, roles);
        }

        json.WriteEndArray();
        Write(json, needs.Custom);
        json.WriteStartObject("standardRoles");
        WriteTexts(json, "roles", needs.Standard.Roles);
        json.WriteString("grade", needs.Standard.Grade.ToString());
        WriteTexts(json, "unknown", needs.Standard.Unknown);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Operation operation, OperationRoles roles)
    {
        json.WriteStartObject();
        json.WriteString("operation", operation.Id);
        json.WriteString("method", operation.Method);
        json.WriteString("path", operation.Path);
        json.WriteStartArray("permissions");
        foreach (IReadOnlyList<string> alternative in roles.Alternatives)
        {
            json.WriteStartArray();
            foreach (string permission in alternative)
            {
                json.WriteStringValue(permission);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("permissionGrade", roles.PermissionGrade.ToString());
        WriteTexts(json, "ableRoles", roles.Task?.Able ?? []);
        WriteTexts(json, "unableRoles", roles.Task?.Unable ?? []);
        json.WriteString("roleGrade", roles.RoleGrade.ToString());
        WriteTexts(json, "sources", [.. (roles.Task?.Sources ?? []).Select(static source => RoleCatalogue.Default.Sources[source])]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CustomRole role)
    {
        json.WriteStartObject("customRole");
        json.WriteStartArray("permissions");
        foreach (NeededPermission needed in role.Permissions)
        {
            json.WriteStartObject();
            json.WriteString("permission", needed.Permission.Name);
            json.WriteString("resources", needed.Permission.Resources);
            json.WriteString("grade", needed.Grade.ToString());
            json.WriteBoolean("impossible", needed.Permission.IsForCustomRoles == false);
            WriteTexts(json, "neededBy", needed.Requests);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "unknown", role.Unknown);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
