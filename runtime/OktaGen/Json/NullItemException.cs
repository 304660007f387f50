using System.Text.Json;

namespace OktaGen.Json;

/// <summary>Null stands in a list or dictionary that has none.</summary>
internal sealed class NullItemException(int index) : JsonException($"Null stands as item {index} of what has no null")
{
    /// <summary>The list's own place: the serializer names the end of it.</summary>
    public static string PlaceOfList(string path) => path.EndsWith(']') ? path[..path.LastIndexOf('[')] : path;
}
