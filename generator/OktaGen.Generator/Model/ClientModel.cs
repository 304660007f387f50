using OktaGen.Knowledge;

namespace OktaGen.Generator.Model;

/// <summary>
/// Everything that the emitter prints for one interface. Strings, numbers and arrays only: symbols, locations and compilations never
/// compare equal and would keep old compilations alive, so one of them in here would make every keystroke emit again.
/// </summary>
internal sealed record ClientModel
{
    /// <summary>The tool that members name which could not be generated, and throw.</summary>
    public const string RefusedTool = "OktaGen.Refused";

    /// <summary>The namespace that all registration methods share.</summary>
    public const string RegistrationNamespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>What the name of every class with a registration method ends in.</summary>
    public const string RegistrationSuffix = "_OktaBuilderExtensions";

    /// <summary>The interface's namespace; null for the global one.</summary>
    public required string? Namespace { get; init; }

    /// <summary>The interface, fully qualified.</summary>
    public required string Interface { get; init; }

    /// <summary>The interface's metadata name with its namespace, which names the generated file.</summary>
    public required string HintName { get; init; }

    public required bool IsPublic { get; init; }

    /// <summary>Whether the class is public: as its interface, or as the part of it that the user wrote.</summary>
    public required bool IsClassPublic { get; init; }

    /// <summary>
    /// Whether the class can implement the interface. Where it cannot, or the interface is not C# yet, it is there all the same and
    /// empty: its lack would be an error at every use, and none of them the fault.
    /// </summary>
    public required bool IsImplementable { get; init; }

    /// <summary>Whether the interface can be a type argument: one with static abstract members cannot.</summary>
    public required bool IsTypeArgument { get; init; }

    /// <summary>Whether the interface is obsolete: only what is obsolete itself can name it without a word.</summary>
    public required bool IsObsolete { get; init; }

    /// <summary>Whether the part of the class that the user wrote says already which tool it comes from.</summary>
    public required bool IsToolNamedByHand { get; init; }

    /// <summary>Whether the part of the class that the user wrote says already that it is obsolete.</summary>
    public required bool IsMarkedByHand { get; init; }

    /// <summary>
    /// The diagnostics that experimental and obsolete types and members have for whoever names them, as the client does; in ordinal order.
    /// </summary>
    public required EquatableArray<string> DiagnosticIds { get; init; }

    /// <summary>The stem of the generated names: <c>Directory</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The class with the registration method: unique in the namespace that all of them share.</summary>
    public required string RegistrationClass { get; init; }

    public required EquatableArray<EndpointModel> Endpoints { get; init; }

    public required EquatableArray<RefusedMemberModel> RefusedMembers { get; init; }

    public required EquatableArray<JsonContextModel> JsonContexts { get; init; }

    /// <summary>The JSON context that names no type, where that is the client's; null for none.</summary>
    public required IncompleteContextModel? IncompleteContext { get; init; }

    public required EquatableArray<JsonTypeModel> JsonTypes { get; init; }

    public required EquatableArray<EnumModel> Enums { get; init; }

    /// <summary>The field that holds the connection, apart from every name the interface uses.</summary>
    public required string ConnectionField { get; init; }

    /// <summary>The method that gives an enum's wire name, apart from every name the interface uses.</summary>
    public required string WireNameMethod { get; init; }

    public string ClassName => Name + "Client";

    /// <summary>The method that registers the client.</summary>
    public string RegistrationMethod => RegistrationOf(Name);

    public static string RegistrationOf(string name) => "Add" + name;
}
