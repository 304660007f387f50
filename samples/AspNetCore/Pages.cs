using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using OktaGen;
using OktaGen.Management;

namespace PeopleApi;

/// <summary>
/// Reads listings page by page. A cursor of Okta's is a URL that is followed with this service's credential: callers get it sealed, so that
/// none can make up one of their own.
/// </summary>
internal sealed class Pages(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("PeopleApi.Cursors");

    /// <param name="listing">The listing.</param>
    /// <param name="cursor">The cursor of the page before; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<Results<Ok<PeoplePage>, ProblemHttpResult>> ReadAsync(
        OktaPageable<User> listing, string? cursor, CancellationToken cancellationToken)
    {
        OktaCursor? from = null;
        if (cursor is not null && !TryOpen(cursor, out from))
        {
            return TypedResults.Problem("The cursor is none that this service gave.", statusCode: StatusCodes.Status400BadRequest);
        }

        await using IAsyncEnumerator<OktaPage<User>> pages = listing.AsPages(from, cancellationToken).GetAsyncEnumerator(cancellationToken);
        return await pages.MoveNextAsync()
            ? TypedResults.Ok(new PeoplePage([.. pages.Current.Items.Select(Person.Of)], Seal(pages.Current.Next)))
            : TypedResults.Ok(new PeoplePage([], null));
    }

    private string? Seal(OktaCursor? cursor) => cursor is null ? null : _protector.Protect(cursor.ToString());

    private bool TryOpen(string text, out OktaCursor? cursor)
    {
        try
        {
            return OktaCursor.TryParse(_protector.Unprotect(text), out cursor);
        }
        catch (CryptographicException)
        {
            cursor = null;
            return false;
        }
    }
}
