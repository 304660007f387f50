using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Json;

/// <summary>
/// An <see cref="Optional{T}"/> of whatever type: it knows its own type argument, so that nobody has to make one at run time.
/// </summary>
internal interface IOptional
{
    bool HasValue { get; }

    JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);
}
