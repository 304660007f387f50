using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Generator.Reading.Project;

namespace OktaGen.CodeFixes.Editing;

/// <summary>The scopes files of a project, and the writing of them.</summary>
internal static class ScopesFiles
{
    private const string Header = ScopesFileEditor.Header + "\n";

    // Without a byte order mark.
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The project's scopes files by path, each once.</summary>
    public static ImmutableArray<TextDocument> Find(Project project) =>
        project.AdditionalDocuments
            .Where(static document => ScopesConfiguration.IsScopesFile(PathOf(document)))
            .OrderBy(PathOf, StringComparer.Ordinal)
            .GroupBy(PathOf, StringComparer.Ordinal)
            .Select(static same => same.First())
            .ToImmutableArray();

    public static string PathOf(TextDocument document) => document.FilePath ?? document.Name;

    /// <summary>Where a project's first scopes file belongs: beside the project, where the package's targets find it.</summary>
    public static string NewPathFor(Project project)
    {
        string folder = Path.GetDirectoryName(project.FilePath ?? string.Empty) ?? string.Empty;
        return folder.Length == 0 ? ScopesConfiguration.FileName : Path.Combine(folder, ScopesConfiguration.FileName);
    }

    public static Task<Solution> AddAsync(
        Solution solution, DocumentId file, IEnumerable<string> scopes, CancellationToken cancellationToken) =>
        ChangeAsync(solution, file, text => ScopesFileEditor.Add(text, scopes), cancellationToken);

    public static Task<Solution> EditAsync(
        Solution solution, DocumentId file, IEnumerable<ScopeLineEdit> edits, CancellationToken cancellationToken) =>
        ChangeAsync(solution, file, text => ScopeLineEdit.ApplyAll(text, edits), cancellationToken);

    public static Solution Create(Solution solution, Project project, IEnumerable<string> scopes) =>
        solution.AddAdditionalDocument(
            DocumentId.CreateNewId(project.Id),
            ScopesConfiguration.FileName,
            ScopesFileEditor.Add(SourceText.From(Header, s_encoding), scopes),
            filePath: NewPathFor(project));

    private static async Task<Solution> ChangeAsync(
        Solution solution, DocumentId file, Func<SourceText, SourceText> change, CancellationToken cancellationToken)
    {
        SourceText text = await solution.GetAdditionalDocument(file)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return solution.WithAdditionalDocumentText(file, change(text));
    }
}
