using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OktaGen.CompilerServices;

namespace OktaGen.Management.Tests.Examples;

/// <summary>A scaffolded method, with the types that it reads and sends.</summary>
internal sealed class Endpoint
{
    private readonly Type _client;

    private Endpoint(Type client, MethodInfo method, OktaEndpointAttribute attribute)
    {
        _client = client;
        Method = method;
        Verb = attribute.GetType().Name.Replace("Attribute", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        Route = attribute.Route;
    }

    public MethodInfo Method { get; }

    public string Verb { get; }

    public string Route { get; }

    /// <summary>All methods of all public clients of the package.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        .. ReadyMade.Assembly.GetExportedTypes()
            .Where(static type => type.GetCustomAttribute<OktaClientAttribute>() is not null)
            .SelectMany(static client => client.GetMethods().Select(method => (Client: client, Method: method, Attribute: method.GetCustomAttribute<OktaEndpointAttribute>())))
            .Where(static found => found.Attribute is not null)
            .Select(static found => new Endpoint(found.Client, found.Method, found.Attribute!)),
    ];

    /// <summary>The type of the JSON body; null where it has none.</summary>
    public Type? Body => Method.GetParameters().FirstOrDefault(static parameter => parameter.GetCustomAttribute<BodyAttribute>() is not null)?.ParameterType;

    /// <summary>The type of the answer; of a listing, that of its items. Null where there is no JSON.</summary>
    public Type? Answer => Method.ReturnType is { IsGenericType: true } returned
        ? returned.GetGenericArguments()[0] is var type && type == typeof(string) ? null : type
        : null;

    public bool IsListing => Method.ReturnType.IsGenericType && Method.ReturnType.GetGenericTypeDefinition() == typeof(OktaPageable<>);

    /// <summary>The metadata by which the generated client reads and writes a type.</summary>
    public JsonTypeInfo JsonOf(Type type)
    {
        Type context = _client.GetCustomAttribute<OktaClientAttribute>()!.JsonContext!;
        var json = new OktaJson((JsonSerializerContext)context.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!);
        bool isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>);
        MethodInfo get = typeof(OktaJson).GetMethod(isList ? nameof(OktaJson.GetList) : nameof(OktaJson.Get))!.MakeGenericMethod(isList ? type.GetGenericArguments()[0] : type);
        return (JsonTypeInfo)get.Invoke(json, [null])!;
    }

    public override string ToString() => $"{Verb} {Route}";
}
