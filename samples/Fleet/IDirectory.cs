using System.Text.Json.Serialization;
using OktaGen;

namespace Fleet;

[OktaClient(JsonContext = typeof(DirectoryJson))]
public interface IDirectory
{
    [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<OktaResponse<User>> GetUserAsync(string userId, CancellationToken cancellationToken = default);
}

public sealed record User(string Id);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(WorkerReport))]
internal sealed partial class DirectoryJson : JsonSerializerContext;
