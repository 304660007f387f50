using OktaGen.Cli.Profiles.Schemas;

namespace OktaGen.Cli.Profiles.Planning;

/// <summary>The attributes of one kind of profile, as a class.</summary>
/// <param name="Name">The class that names the attributes.</param>
/// <param name="Kind">Whose profile.</param>
/// <param name="App">What the person calls the app; empty for users and groups.</param>
/// <param name="Models">The models that carry them.</param>
/// <param name="Attributes">The attributes.</param>
internal sealed record ProfileClassPlan(
    string Name, ProfileKind Kind, string App, IReadOnlyList<ProfileModel> Models, IReadOnlyList<AttributePlan> Attributes)
{
    /// <summary>The class of the accessors.</summary>
    public string Extensions => Name + "Extensions";
}
