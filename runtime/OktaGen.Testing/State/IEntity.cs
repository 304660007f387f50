namespace OktaGen.Testing;

/// <summary>An entry of a listing that has an id.</summary>
internal interface IEntity : IListed
{
    string Id { get; }
}
