namespace OktaGen.Calls.Paging;

/// <summary>A page of a tail.</summary>
/// <param name="Page">The page, without the items that came before.</param>
/// <param name="Received">How many items Okta sent for it.</param>
internal readonly record struct TailPage<T>(OktaPage<T> Page, int Received);
