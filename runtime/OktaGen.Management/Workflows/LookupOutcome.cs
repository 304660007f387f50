namespace OktaGen.Management;

/// <summary>How many things a name stands for.</summary>
public enum LookupOutcome
{
    /// <summary>Nothing has the name.</summary>
    None,

    /// <summary>Exactly one thing has it.</summary>
    One,

    /// <summary>Several have it, so that the name does not say which is meant.</summary>
    Many,
}
