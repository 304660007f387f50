namespace OktaGen;

/// <summary>
/// Keeps the place of one listing over restarts, for <see cref="OktaPageable{T}.WithCheckpoint"/>: a file
/// (<see cref="OktaFileCheckpoint"/>), or wherever you like. Each listing has one of its own.
/// </summary>
public interface IOktaCheckpoint
{
    /// <summary>Reads what was saved last.</summary>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <returns>The text, as it was saved; null where there is none.</returns>
    Task<string?> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Saves the place, in a way that leaves either the old text or the new one, whatever happens meanwhile.</summary>
    /// <param name="state">
    /// The text: a link of the org with the listing's filters, and ids of events; no credential. Null where the listing has come to its
    /// end.
    /// </param>
    /// <param name="cancellationToken">Gives up saving.</param>
    /// <returns>A task that ends when the text is safe.</returns>
    Task SaveAsync(string? state, CancellationToken cancellationToken);
}
