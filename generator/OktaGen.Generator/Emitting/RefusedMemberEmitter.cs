using OktaGen.Generator.Model;

namespace OktaGen.Generator.Emitting;

/// <summary>Prints the members that cannot be generated: each throws, and the rule at its declaration says why.</summary>
internal static class RefusedMemberEmitter
{
    public static void Emit(ClientModel client, SourceWriter writer)
    {
        if (client.RefusedMembers.IsEmpty)
        {
            return;
        }

        writer.Line().Line("#nullable disable");
        foreach (RefusedMemberModel member in client.RefusedMembers)
        {
            string message = CSharpText.Literal(
                $"'{member.Member}' has no generated implementation: OktaGen's diagnostic at its declaration says why.");
            string body = $"throw new global::System.NotSupportedException({message});";
            writer.Line(GeneratedFile.RefusedAttribute).Open(GeneratedFile.Mark(member.IsObsolete, client) + member.Head);
            if (member.Accessors.IsEmpty)
            {
                writer.Line(body);
            }

            foreach (string accessor in member.Accessors)
            {
                writer.Open(accessor).Line(body).Close();
            }

            writer.Close();
        }

        writer.Line("#nullable enable annotations");
    }
}
