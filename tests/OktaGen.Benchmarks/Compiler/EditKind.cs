namespace OktaGen.Benchmarks.Compiler;

/// <summary>What is done to the corpus between two runs of a generator.</summary>
public enum EditKind
{
    /// <summary>The route of an endpoint changes.</summary>
    TypingInAnInterface,

    /// <summary>An interface gets one more endpoint.</summary>
    AddingAnEndpoint,

    /// <summary>The attributes of an endpoint change; for a peer without scopes another route.</summary>
    EditingAScope,

    /// <summary>The scope list gets a line.</summary>
    EditingTheList,

    /// <summary>A model that an interface names gets another name.</summary>
    RenamingAModel,

    /// <summary>A file comes that no interface has to do with.</summary>
    NewFile,
}
