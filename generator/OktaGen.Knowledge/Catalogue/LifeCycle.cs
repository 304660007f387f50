namespace OktaGen.Knowledge.Catalogue;

/// <summary>How far Okta has released an operation.</summary>
internal enum LifeCycle
{
    /// <summary>Okta does not say.</summary>
    Unmarked,

    EarlyAccess,

    /// <summary>Generally available to some orgs only: it depends on edition or product.</summary>
    LimitedAvailability,

    GeneralAvailability,
}
