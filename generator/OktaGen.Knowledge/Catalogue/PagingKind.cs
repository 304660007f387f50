namespace OktaGen.Knowledge.Catalogue;

/// <summary>How an operation hands out a list in pages.</summary>
internal enum PagingKind
{
    None,

    /// <summary>An array, with the next page in the <c>Link</c> header.</summary>
    Array,

    /// <summary>An object that holds the array, and mostly the link as well.</summary>
    Object,
}
