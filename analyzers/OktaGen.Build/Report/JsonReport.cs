using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OktaGen.Build.Metadata;
using OktaGen.Build.Reading;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build.Report;

/// <summary>Writes a report for programs.</summary>
internal static class JsonReport
{
    /// <summary>The version of the form: it grows when a member changes its meaning or goes. New members may come at any time.</summary>
    public const int SchemaVersion = 1;

    public static string Write(PermissionReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(
            stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json, report);
        }

        // The writer's line ends are the machine's; those of texts are escaped.
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    private static void Write(Utf8JsonWriter json, PermissionReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteString("assembly", report.Assembly);
        json.WriteString("framework", report.Framework);
        json.WriteString("kind", report.IsProgram ? "app" : "library");
        json.WriteString("credential", report.List.Credential?.ToString());
        json.WriteBoolean("complete", report.Unreadable.Count == 0);
        WriteArray(json, "minimalScopes", report.MinimalScopes, Write);
        json.WriteBoolean("hasScopeList", report.List.IsConfigured);
        WriteTexts(json, "listedScopes", report.List.Scopes);
        WriteArray(json, "excessScopes", report.ExcessScopes, Write);
        WriteArray(json, "declared", report.Declared, static (json, member) => Write(json, member, isUsed: false));
        WriteArray(json, "used", report.Used, static (json, member) => Write(json, member, isUsed: true));
        WriteArray(json, "libraries", report.Libraries, Write);
        WriteArray(json, "unreadableReferences", report.Unreadable, Write);
        RoleJson.Write(json, RoleNeeds.Of(report));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NeededScope need)
    {
        json.WriteString("scope", need.Scope);
        json.WriteString("grantedBy", need.GrantedBy);
        WriteTexts(json, "neededBy", need.NeededBy);
        WriteArray(json, "covered", need.Covered, Write);
    }

    private static void Write(Utf8JsonWriter json, CoveredScope covered)
    {
        json.WriteString("scope", covered.Scope);
        WriteTexts(json, "neededBy", covered.NeededBy);
    }

    private static void Write(Utf8JsonWriter json, ExcessScope excess)
    {
        json.WriteString("scope", excess.Scope);
        json.WriteString("reason", excess.Reason.ToString());
        json.WriteString("needed", excess.Needed);
    }

    private static void Write(Utf8JsonWriter json, ReportedMember member, bool isUsed)
    {
        json.WriteString("member", member.FullName);
        if (isUsed)
        {
            json.WriteString("assembly", member.Assembly);
        }

        json.WriteString("method", member.Request?.Verb);
        json.WriteString("route", member.Request?.Route);
        json.WriteString("operation", member.Operation?.Id);
        WriteTexts(json, "scopes", member.Declared.Scopes);
        WriteTexts(json, "undeclaredScopes", member.Needs.MissingScopes);
        WriteTexts(json, "surplusScopes", member.Needs.SurplusScopes);
        WriteTexts(json, "credentials", member.Request is null
            ? []
            : member.Needs.TakesNoCredential ? [nameof(CredentialKinds.None)]
            : CredentialNames.NamesOf(member.Needs.Credentials));
        json.WriteString("lifeCycle", member.Operation is { Stage: not LifeCycle.Unmarked } operation ? operation.Stage.ToString() : null);
        json.WriteBoolean("deprecated", member.Operation?.IsDeprecated == true);
        if (isUsed)
        {
            WriteTexts(json, "usedBy", member.UsedBy);
        }
    }

    private static void Write(Utf8JsonWriter json, LibraryNeeds library)
    {
        json.WriteString("assembly", library.Assembly);
        WriteTexts(json, "scopes", library.Scopes);
    }

    // Without the path, which is the machine's.
    private static void Write(Utf8JsonWriter json, UnreadableReference reference)
    {
        json.WriteString("assembly", reference.Name);
        json.WriteString("reason", reference.Reason);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
