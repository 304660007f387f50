using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Json;

/// <summary>
/// The metadata of a user's context, in which <see cref="Optional{T}"/> is a value that may be left out and not an object.
/// </summary>
internal sealed class OptionalResolver(IJsonTypeInfoResolver context) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        JsonTypeInfo? info = context.GetTypeInfo(type, options);
        if (info is null)
        {
            return null;
        }

        if (OptionalTypes.IsOptional(type))
        {
            return ((IOptional)info.CreateObject!()).CreateTypeInfo(options);
        }

        // The context writes what it knows in one go, and would do so for a type of which only a derived one has an optional property.
        info.OriginatingResolver = this;
        if (info.Kind == JsonTypeInfoKind.Object)
        {
            foreach (JsonPropertyInfo property in info.Properties)
            {
                if (OptionalTypes.IsOptional(property.PropertyType))
                {
                    property.ShouldSerialize = static (_, value) => ((IOptional)value!).HasValue;
                }
            }
        }

        return info;
    }
}
