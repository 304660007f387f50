namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>What an object is used for: each use may need a type of its own.</summary>
internal enum ModelRole
{
    /// <summary>It comes in an answer.</summary>
    Answer,

    /// <summary>It is sent whole: what it lacks is created empty, or cleared.</summary>
    Request,

    /// <summary>It is sent as a change: what it lacks stays as it is.</summary>
    Update,
}
