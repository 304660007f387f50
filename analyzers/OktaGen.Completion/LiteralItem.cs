using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;

namespace OktaGen.Completion;

/// <summary>Makes suggestions that replace all that a literal holds.</summary>
internal static class LiteralItem
{
    private const string DescriptionKey = "Description";

    // What goes on in a route or a scope filters the list instead of taking the suggestion.
    private static readonly CompletionItemRules s_rules = CompletionItemRules.Create(
        filterCharacterRules: ImmutableArray.Create(
            CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '/', '{', '}', '.', '-', '_')),
        commitCharacterRules: ImmutableArray.Create(
            CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, '\t', '\n', '"')),
        enterKeyRule: EnterKeyRule.Never);

    /// <param name="text">The suggestion.</param>
    /// <param name="remark">What stands beside it in the list.</param>
    /// <param name="description">What is told of it.</param>
    /// <param name="fitness">How well it fits.</param>
    public static CompletionItem Create(string text, string remark, string description, Fitness fitness = Fitness.Good) => CompletionItem.Create(
        text,
        sortText: (int)fitness + text,
        properties: ImmutableDictionary<string, string>.Empty.Add(DescriptionKey, description),
        tags: ImmutableArray.Create(WellKnownTags.Constant),
        rules: fitness == Fitness.Best ? s_rules.WithMatchPriority(MatchPriority.Preselect) : s_rules,
        inlineDescription: remark);

    public static CompletionDescription Describe(CompletionItem item) =>
        CompletionDescription.FromText(item.Properties.TryGetValue(DescriptionKey, out string? description) ? description : string.Empty);

    /// <summary>Whether a keystroke in a literal is worth a list.</summary>
    public static bool IsTrigger(CompletionTrigger trigger) => trigger.Kind switch
    {
        CompletionTriggerKind.Insertion => trigger.Character is '"' or '/' or '.' or '{' || char.IsLetterOrDigit(trigger.Character),
        CompletionTriggerKind.Invoke or CompletionTriggerKind.InvokeAndCommitIfUnique => true,
        _ => false,
    };
}
