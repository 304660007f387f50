using OktaGen.Generator.Model;

namespace OktaGen.Generator.Emitting;

/// <summary>Prints the methods that give the JSON metadata of the types that a client reads and writes.</summary>
internal static class JsonTypeEmitter
{
    public static string TypeInfoOf(JsonTypeModel type) => $"global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{type.Type}>";

    public static void Emit(ClientModel client, SourceWriter writer)
    {
        foreach (JsonTypeModel type in client.JsonTypes)
        {
            string get = type.Shape switch
            {
                JsonShape.Whole => "Get",
                JsonShape.Collection => $"GetCollection<{type.Type}, {type.Element}>",
                _ => "Get" + type.Shape,
            };
            writer
                .Line()
                .Open($"{GeneratedFile.Mark(type.IsObsolete, client)}private static {TypeInfoOf(type)} {type.Method}()")
                .Line($"return {client.JsonContexts[type.Context].Field}.{get}(ref {type.Field});")
                .Close();
        }
    }
}
