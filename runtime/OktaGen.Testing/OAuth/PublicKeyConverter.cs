using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Testing;

/// <summary>Saves the public keys of apps.</summary>
internal sealed class PublicKeyConverter : JsonConverter<PublicKey>
{
    public override PublicKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Saved saved = JsonSerializer.Deserialize<Saved>(ref reader, options) ?? throw new JsonException("A key is missing.");
        try
        {
            return new PublicKey(saved.Id, saved.Exported)
            {
                IsActive = saved.IsActive,
                HasChosenId = saved.HasChosenId,
                RecordId = saved.RecordId,
                Created = saved.Created,
            };
        }
        catch (CryptographicException exception)
        {
            throw new JsonException($"The key {saved.Id} cannot be read.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, PublicKey value, JsonSerializerOptions options)
    {
        Saved saved = new()
        {
            Id = value.Id,
            Exported = value.Export(),
            IsActive = value.IsActive,
            HasChosenId = value.HasChosenId,
            RecordId = value.RecordId,
            Created = value.Created,
        };
        JsonSerializer.Serialize(writer, saved, options);
    }

    private sealed class Saved
    {
        public required string Id { get; init; }

        public required byte[] Exported { get; init; }

        public required bool IsActive { get; init; }

        public required bool HasChosenId { get; init; }

        public required string RecordId { get; init; }

        public required DateTimeOffset Created { get; init; }
    }
}
