using OktaGen.Generator.Model;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Emitting;

/// <summary>Prints the method that registers a client for dependency injection.</summary>
internal static class RegistrationEmitter
{
    public static void Emit(ClientModel client, SourceWriter writer)
    {
        string access = client.IsPublic ? "public" : "internal";
        string className = client.Namespace is null ? "global::" + client.ClassName : $"global::{client.Namespace}.{client.ClassName}";
        string builder = "global::" + KnownNames.OktaBuilder;
        string refusal = $"'{client.ClassName}' cannot be registered: OktaGen's diagnostic at the interface says why.";
        writer
            .Open("namespace " + ClientModel.RegistrationNamespace)
            .Line($"/// <summary>Registers <see cref=\"{CSharpText.Xml(client.Interface)}\"/>.</summary>")
            .Line(GeneratedFile.AttributesOf(client.IsObsolete))
            .Open($"{access} static class {client.RegistrationClass}")
            .Line($"/// <summary>Registers <see cref=\"{CSharpText.Xml(client.Interface)}\"/> as a client of this connection.</summary>")
            .Line("/// <param name=\"builder\">The connection.</param>")
            .Line("/// <returns>The same builder, for further clients.</returns>")
            .Open($"{access} static {builder} {client.RegistrationMethod}(this {builder} builder)")
            .Line(client.IsImplementable && client.IsTypeArgument
                ? $"return builder.AddClient<{client.Interface}>(connection => new {className}(connection));"
                : $"throw new global::System.NotSupportedException({CSharpText.Literal(refusal)});")
            .Close()
            .Close()
            .Close();
    }
}
