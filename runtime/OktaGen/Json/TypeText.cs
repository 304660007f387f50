namespace OktaGen.Json;

/// <summary>Writes types as C# does: <c>List&lt;User&gt;</c>, not <c>List`1</c>.</summary>
internal static class TypeText
{
    public static string From(Type type)
    {
        if (type.IsArray)
        {
            return $"{From(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return From(underlying) + "?";
        }

        return NameOf(type, type.GetGenericArguments());
    }

    // A nested type holds the arguments of the types around it as well.
    private static string NameOf(Type type, ReadOnlySpan<Type> arguments)
    {
        int outerCount = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        string outer = type.DeclaringType is { } declaring ? NameOf(declaring, arguments[..outerCount]) + "." : string.Empty;
        string own = string.Join(", ", Array.ConvertAll(arguments[outerCount..].ToArray(), From));
        return outer + type.Name.Split('`')[0] + (own.Length == 0 ? string.Empty : $"<{own}>");
    }
}
