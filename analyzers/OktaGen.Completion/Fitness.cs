namespace OktaGen.Completion;

/// <summary>How well a suggestion fits; by this they are sorted.</summary>
internal enum Fitness
{
    /// <summary>It is chosen when the list opens.</summary>
    Best,

    /// <summary>It may be meant.</summary>
    Good,

    /// <summary>It hardly ever is.</summary>
    Poor,
}
