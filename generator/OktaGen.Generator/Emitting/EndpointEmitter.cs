using OktaGen.Generator.Model;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Generator.Emitting;

/// <summary>Prints one method: describe the endpoint, fill the request, send it.</summary>
internal static class EndpointEmitter
{
    public static void Emit(EndpointModel endpoint, ClientModel client, SourceWriter writer)
    {
        string parameters = string.Join(", ", endpoint.Parameters.Select(static parameter =>
            parameter.Type + " " + parameter.Name + (parameter.Default is null ? string.Empty : " = " + parameter.Default)));
        string name = endpoint.ExplicitInterface is { } declaring ? $"{declaring}.{endpoint.Name}" : endpoint.Name;
        string request = endpoint.RequestLocal;
        string head = GeneratedFile.Mark(endpoint.IsObsolete, client) + (endpoint.ExplicitInterface is null ? "public " : string.Empty);
        writer
            .Line("/// <inheritdoc/>")
            .Open($"{head}{endpoint.Return.Type} {name}({parameters})")
            .Line($"var {request} = new global::{KnownNames.OktaRequest}({client.ConnectionField}, ref {endpoint.Field}, "
            + $"{Describe(endpoint)});");
        foreach (BindingModel binding in endpoint.Bindings)
        {
            writer.Line($"{request}.{Put(binding, client)};");
        }

        writer.Line($"return {Return(endpoint, client)};").Close();
    }

    private static string Describe(EndpointModel endpoint)
    {
        string arguments = CSharpText.Literal(endpoint.Route);
        if (!endpoint.Scopes.IsEmpty || endpoint.Accepted is not null)
        {
            arguments += ", " + CSharpText.LiteralOrNull(endpoint.Scopes.IsEmpty ? null : string.Join(" ", endpoint.Scopes));
        }

        if (endpoint.Accepted is { } accepted)
        {
            arguments += ", " + Kinds(accepted);
        }

        if (endpoint.Retry != RetryClass.ByMethod)
        {
            arguments += $", retry: global::{KnownNames.OktaRetryClass}.{endpoint.Retry}";
        }

        if (endpoint.IsTail)
        {
            arguments += ", tail: true";
        }

        return arguments;
    }

    private static string Put(BindingModel binding, ClientModel client) => binding.Kind switch
    {
        BindingKind.Path => $"{Method("Path", binding)}({TextOf(binding, binding.Value, client)})",
        BindingKind.Query => $"{Method("Query", binding)}({CSharpText.Literal(binding.Key!)}, {TextOf(binding, binding.Value, client)})",
        BindingKind.QueryCollection => PutCollection(binding, client),
        BindingKind.Header => $"{Method("Header", binding)}({CSharpText.Literal(binding.Key!)}, {TextOf(binding, binding.Value, client)})",
        BindingKind.ConstantHeader => $"Header({CSharpText.Literal(binding.Key!)}, {CSharpText.Literal(binding.Value)})",
        BindingKind.JsonBody => $"JsonBody({binding.Value}, {JsonType(binding.JsonType, client)})",
        BindingKind.RawBody => $"Body({binding.Value})",
        BindingKind.FileBody => $"FileBody({binding.Value}, {CSharpText.Literal(binding.Key!)})",
        BindingKind.CallOptions => $"Options({binding.Value})",
        BindingKind.Cursor => $"Resume({binding.Value})",
        _ => throw new ArgumentOutOfRangeException(nameof(binding)),
    };

    private static string PutCollection(BindingModel binding, ClientModel client)
    {
        string values = binding switch
        {
            { Form: TextForm.String } or { Form: TextForm.Struct, IsNullable: false } => binding.Value,
            // Leaves out the nulls.
            { Form: TextForm.Struct } => UnlessNull($"global::System.Linq.Enumerable.OfType<{binding.Type}>({binding.Value})"),
            _ => UnlessNull($"global::System.Linq.Enumerable.Select({binding.Value}, item => {TextOf(binding, "item", client)})"),
        };
        return $"{Method("QueryEach", binding)}({CSharpText.Literal(binding.Key!)}, "
            + $"{values}{(binding.Explode ? ", explode: true" : string.Empty)})";

        string UnlessNull(string text) => binding.IsStructCollection ? text : $"{binding.Value} is null ? null : {text}";
    }

    // Each method has a name of its own, and its type is said: overloads and inferred types would cost the compiler time at every use.
    private static string Method(string name, BindingModel binding) =>
        binding.Form == TextForm.Struct ? $"{name}Value<{binding.Type}>" : name;

    private static string TextOf(BindingModel binding, string value, ClientModel client) => (binding.Form, binding.IsNullable) switch
    {
        (TextForm.Enum, true) => $"{value}.HasValue ? {client.WireNameMethod}({value}.Value) : null",
        (TextForm.Enum, false) => $"{client.WireNameMethod}({value})",
        (TextForm.Uri, true) => value + "?.OriginalString",
        (TextForm.Uri, false) => value + ".OriginalString",
        // By the interface, which the class may implement explicitly.
        (TextForm.Formattable, true) =>
            $"((global::System.IFormattable?){value})?.ToString(null, global::System.Globalization.CultureInfo.InvariantCulture)",
        (TextForm.Formattable, false) =>
            $"((global::System.IFormattable){value}).ToString(null, global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => value,
    };

    private static string Return(EndpointModel endpoint, ClientModel client)
    {
        ReturnModel returned = endpoint.Return;
        string token = endpoint.CancellationToken ?? "default";
        string json = returned.JsonType < 0 ? string.Empty : JsonType(returned.JsonType, client);
        string items = CSharpText.LiteralOrNull(returned.Items);
        string nulls = returned.AllowsNullItems ? ", true" : string.Empty;
        string call = (returned.Kind, returned.IsNullable) switch
        {
            (ReturnKind.Nothing, _) => $"SendAsync({token})",
            (ReturnKind.Json, false) => $"SendForJsonAsync({json}, {token}{nulls})",
            (ReturnKind.Json, true) => $"SendForJsonOrDefaultAsync({json}, {token}{nulls})",
            (ReturnKind.Response, _) => $"SendForResponseAsync({token})",
            (ReturnKind.JsonResponse, false) => $"SendForJsonResponseAsync({json}, {token}{nulls})",
            (ReturnKind.JsonResponse, true) => $"SendForJsonResponseOrDefaultAsync({json}, {token}{nulls})",
            (ReturnKind.Page, _) => $"SendForPageAsync({json}, {items}, {token}{nulls})",
            (ReturnKind.Pages, _) => $"Pages({json}, {items}, {token}{nulls})",
            (ReturnKind.String, _) => $"SendForStringAsync({token})",
            (ReturnKind.Bytes, _) => $"SendForBytesAsync({token})",
            (ReturnKind.Stream, _) => $"SendForStreamAsync({token})",
            (ReturnKind.Message, _) => $"SendForMessageAsync({token})",
            _ => throw new ArgumentOutOfRangeException(nameof(endpoint)),
        };
        string expression = $"{endpoint.RequestLocal}.{call}";
        return returned.ValueTask is null ? expression : $"new {returned.ValueTask}({expression})";
    }

    private static string JsonType(int index, ClientModel client) => client.JsonTypes[index].Method + "()";

    private static string Kinds(CredentialKinds kinds)
    {
        IReadOnlyList<string> names = kinds == CredentialKinds.None ? [nameof(CredentialKinds.None)] : CredentialNames.NamesOf(kinds);
        return string.Join(" | ", names.Select(static name => "global::" + KnownNames.OktaCredentialKinds + "." + name));
    }
}
