namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>What of a description is left out.</summary>
internal enum LeftOutKind
{
    /// <summary>An operation.</summary>
    Operation,

    /// <summary>A parameter that an operation does without.</summary>
    Parameter,

    /// <summary>A body that an operation does without.</summary>
    Body,

    /// <summary>What a reference stands for, which is read as any value.</summary>
    Reference,
}
