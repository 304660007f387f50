using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Cli.Orgs;

/// <summary>The JSON of <see cref="IOrgAdmin"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(App))]
[JsonSerializable(typeof(AppKey))]
[JsonSerializable(typeof(ClientPrivileges))]
[JsonSerializable(typeof(Grant))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(Organization))]
[JsonSerializable(typeof(OrgRole))]
[JsonSerializable(typeof(ResourceSet))]
[JsonSerializable(typeof(RoleAssignment))]
[JsonSerializable(typeof(RolePermissions))]
[JsonSerializable(typeof(SetAdditions))]
[JsonSerializable(typeof(SetResource))]
internal sealed partial class OrgJson : JsonSerializerContext;
