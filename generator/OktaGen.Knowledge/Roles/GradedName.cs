namespace OktaGen.Knowledge.Roles;

/// <summary>The name of a permission or role, and how well it is known that it belongs where it stands.</summary>
/// <param name="Name">The name.</param>
/// <param name="Grade">Stated, or derived.</param>
internal readonly record struct GradedName(string Name, Grade Grade)
{
    private const char DerivedMark = '?';

    /// <summary>Reads a word of the data files: a name, with a question mark where it is derived.</summary>
    public static GradedName Read(string word) =>
        word[word.Length - 1] == DerivedMark ? new(word.Substring(0, word.Length - 1), Grade.Derived) : new(word, Grade.Stated);
}
