using OktaGen.Cli.Profiles.Schemas;

namespace OktaGen.Cli.Profiles.Planning;

/// <summary>One attribute as C#.</summary>
/// <param name="Name">The name of the attribute itself.</param>
/// <param name="Member">What the accessors of the models are called after.</param>
/// <param name="Schema">The attribute.</param>
/// <param name="Type">Its type.</param>
internal sealed record AttributePlan(string Name, string Member, AttributeSchema Schema, AttributeType Type)
{
    /// <summary>The enum; null where there is none.</summary>
    public ProfileEnumPlan? Enum { get; init; }

    /// <summary>The user types that have it, where there are several and not all have it.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>The models that do not have it anyway.</summary>
    public required IReadOnlyList<ProfileModel> Models { get; init; }

    public string ItemType => Enum?.Name ?? Type.Item;

    /// <summary>The type as the attribute has it: a struct so that null is one of its values.</summary>
    public string ValueType => Type switch
    {
        { IsList: true } => ItemType + "[]",
        { Form: "Text" } => ItemType,
        _ => ItemType + "?",
    };

    /// <summary>The type of a property that may be null.</summary>
    public string PropertyType => ValueType.EndsWith('?') ? ValueType : ValueType + "?";

    /// <summary>Whether a model can set it.</summary>
    public bool IsSettable(ProfileModel model) => Schema.Mutability switch
    {
        "READ_ONLY" => false,
        "IMMUTABLE" => !model.IsChange,
        _ => true,
    };
}
