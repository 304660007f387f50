using System.Text.Json.Serialization;

namespace OktaGen.Management.Tests;

[JsonSerializable(typeof(UpdateUserRequest))]
internal sealed partial class PlainJson : JsonSerializerContext;
