namespace OktaGen.Knowledge.Roles;

/// <summary>How well something is known about roles and permissions, from the least.</summary>
internal enum Grade
{
    /// <summary>No source tells.</summary>
    Unknown,

    /// <summary>It follows from what a permission's text names, or others read it so.</summary>
    Derived,

    /// <summary>A source says it of this very operation.</summary>
    Stated,
}
