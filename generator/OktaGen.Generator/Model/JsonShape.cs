namespace OktaGen.Generator.Model;

/// <summary>Whether the metadata of a type can be made from that of the one type in it, should the context not know the whole.</summary>
internal enum JsonShape
{
    /// <summary>It cannot.</summary>
    Whole,

    /// <summary><c>List&lt;T&gt;</c>.</summary>
    List,

    /// <summary>An array of one dimension, other than bytes, which JSON holds as one text.</summary>
    Array,

    /// <summary>An interface of <c>List&lt;T&gt;</c>.</summary>
    Collection,

    /// <summary>A nullable struct.</summary>
    Nullable,
}
