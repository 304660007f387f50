namespace OktaGen.Knowledge.Scopes;

/// <summary>Why a listed scope is more than needed.</summary>
internal enum ExcessReason
{
    /// <summary>Nothing needs it.</summary>
    Unused,

    /// <summary>A narrower one would do.</summary>
    Wider,

    /// <summary>A wider one, which is needed, covers it: it grants nothing more, even where it is needed itself.</summary>
    Covered,
}
