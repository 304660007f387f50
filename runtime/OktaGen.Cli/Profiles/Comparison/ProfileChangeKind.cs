namespace OktaGen.Cli.Profiles.Comparison;

/// <summary>What became of an attribute.</summary>
internal enum ProfileChangeKind
{
    /// <summary>The org does not have it any more.</summary>
    Gone,

    /// <summary>Its type is another.</summary>
    TypeChanged,

    /// <summary>Something else that the schema says of it is another.</summary>
    Changed,

    /// <summary>The org has it now.</summary>
    New,
}
