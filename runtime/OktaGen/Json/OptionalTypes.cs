using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Json;

/// <summary>Finds out which types have an <see cref="Optional{T}"/> in them: only these pay for it.</summary>
internal static class OptionalTypes
{
    public static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    /// <summary>Whether a type, or one that it is made of, has an optional property.</summary>
    public static bool AreIn(JsonTypeInfo root)
    {
        HashSet<Type> seen = [];
        Stack<Type> open = new([root.Type]);
        while (open.TryPop(out Type? type))
        {
            if (IsOptional(type))
            {
                return true;
            }

            if (seen.Add(type) && FindInfo(type, root.Options) is { } info)
            {
                PushParts(info, open);
            }
        }

        return false;
    }

    private static void PushParts(JsonTypeInfo info, Stack<Type> open)
    {
        if (info.Kind == JsonTypeInfoKind.Object)
        {
            foreach (JsonPropertyInfo property in info.Properties)
            {
                open.Push(property.PropertyType);
            }
        }

        if ((info.ElementType ?? Nullable.GetUnderlyingType(info.Type)) is { } element)
        {
            open.Push(element);
        }

        foreach (JsonDerivedType derived in info.PolymorphismOptions?.DerivedTypes ?? [])
        {
            open.Push(derived.DerivedType);
        }
    }

    // What is wrong with a type is for the serializer to say, should it ever come there.
    private static JsonTypeInfo? FindInfo(Type type, JsonSerializerOptions options)
    {
        try
        {
            return options.TryGetTypeInfo(type, out JsonTypeInfo? info) ? info : null;
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }
}
