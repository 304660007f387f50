using System.Diagnostics.CodeAnalysis;
using OktaGen.Urls;

namespace OktaGen;

/// <summary>
/// The place in a listing at which a page begins: the link that Okta gave for it. Save <see cref="ToString"/> and
/// <see cref="Parse"/> it later to resume; the link is followed as it is, if it leads to the org and to the path of the endpoint that
/// it is given to.
/// </summary>
/// <remarks>
/// A cursor that goes to a client of yours and comes back is the client's text: it may have lost a search or filter, or name another
/// resource of the same route, and it is followed with your app's credential. Sign or encrypt it before you hand it out, and take back
/// only what you gave; in ASP.NET Core an <c>IDataProtector</c> does both.
/// </remarks>
public sealed class OktaCursor : IEquatable<OktaCursor>
{
    internal OktaCursor(Uri link) => Link = link;

    internal Uri Link { get; }

    /// <summary>Reads a saved cursor.</summary>
    /// <param name="text">What <see cref="ToString"/> gave.</param>
    /// <returns>The cursor.</returns>
    /// <exception cref="FormatException">The text is no absolute URL.</exception>
    public static OktaCursor Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out OktaCursor? cursor) ? cursor : throw new FormatException("A cursor is the absolute URL of a page.");
    }

    /// <summary>Reads a saved cursor.</summary>
    /// <param name="text">What <see cref="ToString"/> gave; null is no cursor.</param>
    /// <param name="cursor">The cursor.</param>
    /// <returns>Whether the text is an absolute URL.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out OktaCursor? cursor)
    {
        cursor = text is not null && RequestUri.TryCreate(text, out Uri? link) && link is { Scheme: "https" or "http" }
            ? new OktaCursor(link)
            : null;
        return cursor is not null;
    }

    /// <summary>The link, to be saved.</summary>
    /// <returns>An absolute URL.</returns>
    public override string ToString() => Link.OriginalString;

    /// <inheritdoc/>
    public bool Equals(OktaCursor? other) => other is not null && other.ToString() == ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OktaCursor);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
