namespace OktaGen.Tests;

/// <summary>Optional properties deep inside: in a list, a dictionary, a nullable struct, and in itself.</summary>
public sealed class OuterPatch
{
    public List<ProfilePatch>? Patches { get; set; }

    public Dictionary<string, Address>? Places { get; set; }

    public Optional<OuterPatch?> Next { get; set; }

    public string? Plain { get; set; }

    public List<Optional<int>>? Odd { get; set; }
}
