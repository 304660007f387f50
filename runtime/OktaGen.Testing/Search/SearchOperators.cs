namespace OktaGen.Testing;

/// <summary>The operators of search and filter expressions. Okta has no <c>ne</c> and no <c>not</c> here.</summary>
[Flags]
internal enum SearchOperators
{
    None = 0,
    Eq = 1,
    Sw = 2,
    Co = 4,
    Pr = 8,
    Gt = 16,
    Ge = 32,
    Lt = 64,
    Le = 128,
    Order = Gt | Ge | Lt | Le,
}
