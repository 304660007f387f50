using OktaGen.Generator.Model;

namespace OktaGen.Generator.Emitting;

/// <summary>Prints the wire names of the enums that a client sends.</summary>
internal static class EnumEmitter
{
    public static void Emit(ClientModel client, SourceWriter writer)
    {
        foreach (EnumModel type in client.Enums)
        {
            string mark = GeneratedFile.Mark(type.IsObsolete, client);
            writer.Line().Open($"{mark}private static string {client.WireNameMethod}({type.Type} value)").Open("switch (value)");
            foreach (EnumMemberModel member in type.Members)
            {
                writer.Line($"case {member.Value}: return {CSharpText.Literal(member.WireName)};");
            }

            writer
                .Line(
                "default: throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"The value has no wire name.\");")
                .Close()
                .Close();
        }
    }
}
