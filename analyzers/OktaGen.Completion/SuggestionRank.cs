namespace OktaGen.Completion;

/// <summary>Where in a list a suggestion stands: the lowest first.</summary>
internal enum SuggestionRank
{
    /// <summary>What fits; it is chosen already.</summary>
    Best,
    Good,
    Last,
}
