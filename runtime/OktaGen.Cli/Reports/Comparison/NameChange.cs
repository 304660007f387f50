namespace OktaGen.Cli.Reports.Comparison;

/// <summary>What became of a scope or permission.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Name">The name.</param>
/// <param name="Before">Those that it takes the place of, or whose place it leaves to what is left.</param>
/// <param name="Because">What needs it, or needed it.</param>
internal sealed record NameChange(ChangeKind Kind, string Name, IReadOnlyList<string> Before, IReadOnlyList<string> Because)
{
    /// <summary>The beginning of the sentence that says it.</summary>
    /// <param name="what">What it is, such as "the scope".</param>
    /// <param name="verb">What is done with it, such as "needs".</param>
    public Sentence ToSentence(string what, string verb) => Kind switch
    {
        ChangeKind.Added => new Sentence().Say($"adds {what} ").Name(Name),
        ChangeKind.Widened => new Sentence().Say($"widens {what} ").Names(Before).Say(" to ").Name(Name),
        ChangeKind.Narrowed => new Sentence().Say($"narrows {what} ").Names(Before).Say(" to ").Name(Name),
        _ => new Sentence().Say($"no longer {verb} {what} ").Name(Name),
    };

    public PermissionChange ToChange(ChangeSubject subject, Sentence sentence) => new(Kind, subject, Name, Before, Because, sentence);
}
