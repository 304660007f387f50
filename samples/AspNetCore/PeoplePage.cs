namespace PeopleApi;

/// <summary>A page of a listing.</summary>
/// <param name="People">Who is on it.</param>
/// <param name="Cursor">Asks for the next page; null on the last.</param>
internal sealed record PeoplePage(IReadOnlyList<Person> People, string? Cursor);
