using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Profiles.Planning;

/// <summary>
/// The names that accessors of some models can have. An instance member goes before an extension of its name, which would never run; and
/// what the runtime itself offers for all profiles stays in reach.
/// </summary>
internal sealed class MemberNames
{
    /// <summary>What is put behind a name that is taken by the model.</summary>
    public const string Suffix = "Attribute";

    private readonly HashSet<string> _taken;
    private readonly UniqueIdentifiers _names;

    public MemberNames(IReadOnlyList<ProfileModel> models)
    {
        _taken =
        [
            .. OfObjects,
            "AdditionalProperties", "ToRequest",
            .. models.SelectMany(static model => model.Properties.Values),
            .. typeof(ExtensibleExtensions).GetMethods().Select(static method => method.Name),
        ];
        _names = new UniqueIdentifiers(_taken);
    }

    /// <summary>What every class has.</summary>
    public static IReadOnlyList<string> OfObjects { get; } =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What every open enum has.</summary>
    public static IReadOnlyList<string> OfOpenEnums { get; } =
        [.. OfObjects, "Create", "Deconstruct", "PrintMembers", "Value"];

    /// <param name="name">The name that it should be.</param>
    /// <param name="type">The class that holds the accessors, after which none is called.</param>
    public string Make(string name, string type) => _names.Make(
        IsTaken(name) || name == type ? name + Suffix : name, static unique => [unique, "Get" + unique, "Set" + unique]);

    private bool IsTaken(string name) => _taken.Contains(name) || _taken.Contains("Get" + name) || _taken.Contains("Set" + name);
}
