namespace OktaGen.Knowledge.Catalogue;

/// <summary>Whether a call may be repeated after a failure that leaves open whether Okta carried it out.</summary>
internal enum RetryClass
{
    /// <summary>As its method allows: GET and PUT may be repeated.</summary>
    ByMethod,

    Safe,

    Never,
}
