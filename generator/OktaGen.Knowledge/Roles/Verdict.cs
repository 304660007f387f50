namespace OktaGen.Knowledge.Roles;

/// <summary>Whether roles and permissions suffice for an operation.</summary>
internal enum Verdict
{
    /// <summary>No source tells.</summary>
    Unknown,

    /// <summary>They suffice.</summary>
    Suffices,

    /// <summary>Something is lacking.</summary>
    Lacks,
}
