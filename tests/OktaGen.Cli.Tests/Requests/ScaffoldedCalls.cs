using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Tests.Support;
using OktaGen.CompilerServices;

namespace OktaGen.Cli.Tests.Requests;

/// <summary>Calls scaffolded clients with made-up arguments.</summary>
internal sealed class ScaffoldedCalls : IAsyncDisposable
{
    public const string Text = "abc";

    private readonly CapturingHandler _handler = new();
    private readonly Assembly _assembly;
    private readonly OktaConnection[] _connections;

    public ScaffoldedCalls(ScaffoldedCode code)
    {
        _assembly = Assembly.Load(code.Image);

        // Some operations take an API token only, and some none.
        _connections =
        [
            OktaConnection.Create(new OktaOptions { OrgUrl = "https://example.okta.com", Token = "token" }, [], _handler),
            OktaConnection.Create(
                new OktaOptions { OrgUrl = "https://example.okta.com", Credential = OktaCredential.UserToken, AccessTokenProvider = static _ => new("token") }, code.Plan.Scopes, _handler),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (OktaConnection connection in _connections)
        {
            await connection.DisposeAsync();
        }
    }

    /// <summary>Calls one method, every argument given, and returns what went out.</summary>
    /// <param name="client">The interface.</param>
    /// <param name="endpoint">The method.</param>
    /// <param name="body">What to send where the body is JSON.</param>
    /// <param name="operation">What the description says of it.</param>
    public async Task<SentRequest> SendAsync(ClientPlan client, EndpointPlan endpoint, JsonNode? body, DescribedOperation operation)
    {
        Type type = _assembly.GetType($"{ScaffoldedCode.Namespace}.{client.Client}", throwOnError: true)!;
        MethodInfo method = type.GetMethod(endpoint.Name)!;
        _handler.Sent = null;
        foreach (OktaConnection connection in _connections)
        {
            // Made anew, for a stream is read once.
            object?[] arguments = [.. method.GetParameters().Select(parameter => Argument(parameter, client, endpoint, body, operation))];
            try
            {
                await FinishAsync(method.Invoke(Activator.CreateInstance(type, connection), arguments)!);
            }
            catch (OktaException)
            {
                // Refused before it was sent, or the answer is not what the operation gives.
            }

            if (_handler.Sent is { } sent)
            {
                return sent;
            }
        }

        throw new InvalidOperationException($"{client.Interface}.{endpoint.Name} sent nothing.");
    }

    private static async Task FinishAsync(object result)
    {
        if (result is Task task)
        {
            await task;
            return;
        }

        Type items = result.GetType().GetInterfaces().First(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        await (Task)typeof(ScaffoldedCalls).GetMethod(nameof(EnumerateAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(items.GetGenericArguments()).Invoke(null, [result])!;
    }

    private static async Task EnumerateAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (T _ in items)
        {
        }
    }

    private object? Argument(ParameterInfo parameter, ClientPlan client, EndpointPlan endpoint, JsonNode? body, DescribedOperation operation)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type == typeof(CancellationToken) || type == typeof(OktaCallOptions) || type == typeof(OktaCursor))
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        ParameterPlan plan = endpoint.Parameters.Single(plan => plan.Name == parameter.Name);
        return plan.Binding == ParameterBinding.ContentType ? operation.Content.Keys.FirstOrDefault() ?? "application/json"
            : plan.Binding != ParameterBinding.Body ? Simple(type)
            : type == typeof(OktaFile) ? new OktaFile(new byte[] { 1 }, "file.txt")
            : type == typeof(Stream) ? new MemoryStream([1])
            : type == typeof(HttpContent) ? new MultipartFormDataContent { { new StringContent(Text), "part" } }
            : Model(parameter.ParameterType, client, body);
    }

    private static object? Simple(Type type) => type switch
    {
        _ when type == typeof(string) => Text,
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 1,
        _ when type == typeof(long) => 1L,
        _ when type == typeof(double) => 1.5,
        _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
        _ when type == typeof(DateOnly) => DateOnly.MinValue,
        _ when type == typeof(Uri) => new Uri("https://example.com/"),
        _ when ElementOf(type) is { } element => OneOf(element),
        _ => Activator.CreateInstance(type, Text),
    };

    private static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericArguments() is [var element] && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? element : null;

    private static Array OneOf(Type element)
    {
        var array = Array.CreateInstance(element, 1);
        array.SetValue(Simple(element), 0);
        return array;
    }

    // By the metadata that the client itself uses.
    private object? Model(Type type, ClientPlan client, JsonNode? body)
    {
        Type context = _assembly.GetType($"{ScaffoldedCode.Namespace}.{client.JsonContext}", throwOnError: true)!;
        var json = new OktaJson((JsonSerializerContext)context.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!);
        string find = ElementOf(type) is null ? nameof(Find) : nameof(FindList);
        var info = (JsonTypeInfo)typeof(ScaffoldedCalls).GetMethod(find, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(ElementOf(type) ?? type).Invoke(null, [json])!;
        return System.Text.Json.JsonSerializer.Deserialize(body?.ToJsonString() ?? "null", info);
    }

    private static JsonTypeInfo<T> Find<T>(OktaJson json)
    {
        JsonTypeInfo<T>? cached = null;
        return json.Get(ref cached);
    }

    private static JsonTypeInfo<List<T>> FindList<T>(OktaJson json)
    {
        JsonTypeInfo<List<T>>? cached = null;
        return json.GetList(ref cached);
    }
}
