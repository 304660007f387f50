using OktaGen.Generator.Model;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Emitting;

/// <summary>Prints the client class of one interface and its registration.</summary>
internal static class ClientEmitter
{
    public static string Emit(ClientModel client)
    {
        SourceWriter writer = GeneratedFile.BeginAnnotated(client.DiagnosticIds);
        if (client.Namespace is { } name)
        {
            writer.Open("namespace " + name);
        }

        EmitClass(client, writer);
        if (client.Namespace is not null)
        {
            writer.Close();
        }

        writer.Line();
        RegistrationEmitter.Emit(client, writer);

        return writer.ToString();
    }

    private static void EmitClass(ClientModel client, SourceWriter writer)
    {
        writer
            .Line($"/// <summary>Calls Okta for <see cref=\"{CSharpText.Xml(client.Interface)}\"/>.</summary>")
            .Line(GeneratedFile.AttributesOfClass(client))
            .Open($"{(client.IsClassPublic ? "public" : "internal")} sealed partial class "
            + $"{client.ClassName}{(client.IsImplementable ? " : " + client.Interface : string.Empty)}");
        EmitFields(client, writer);
        writer
            .Line("/// <summary>Creates the client.</summary>")
            .Line("/// <param name=\"connection\">The connection to send its calls by.</param>")
            .Line("/// <exception cref=\"global::System.ArgumentNullException\">The connection is null.</exception>")
            .Open($"public {client.ClassName}(global::{KnownNames.OktaConnection} connection)")
            .Line($"{client.ConnectionField} = connection ?? throw new global::System.ArgumentNullException(nameof(connection));")
            .Close();
        foreach (EndpointModel endpoint in client.Endpoints)
        {
            writer.Line();
            EndpointEmitter.Emit(endpoint, client, writer);
        }

        RefusedMemberEmitter.Emit(client, writer);
        JsonTypeEmitter.Emit(client, writer);
        EnumEmitter.Emit(client, writer);
        writer.Close();
    }

    private static void EmitFields(ClientModel client, SourceWriter writer)
    {
        foreach (JsonContextModel context in client.JsonContexts)
        {
            writer.Line(
                $"{GeneratedFile.Mark(context.IsObsolete, client)}private static readonly global::{KnownNames.OktaJson} {context.Field} = "
                + $"new global::{KnownNames.OktaJson}({context.Type}.Default);");
        }

        foreach (JsonTypeModel type in client.JsonTypes)
        {
            writer.Line(
                $"{GeneratedFile.Mark(type.IsObsolete, client)}private static {JsonTypeEmitter.TypeInfoOf(type)}? {type.Field};");
        }

        foreach (EndpointModel endpoint in client.Endpoints)
        {
            writer.Line($"private static global::{KnownNames.OktaEndpoint}? {endpoint.Field};");
        }

        writer
            .Line($"private readonly global::{KnownNames.OktaConnection} {client.ConnectionField};")
            .Line();
    }
}
