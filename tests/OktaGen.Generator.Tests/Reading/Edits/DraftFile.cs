namespace OktaGen.Generator.Tests.Reading.Edits;

/// <summary>A file of a project that is edited at random.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Template">Its text, with a number in braces of dollars, <c>$0$</c>, for each slot.</param>
/// <param name="Slots">What can stand in each slot; an edit takes another choice.</param>
internal sealed record DraftFile(string Path, string Template, params string[][] Slots);
