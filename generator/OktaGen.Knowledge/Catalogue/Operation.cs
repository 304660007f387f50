using OktaGen.Knowledge.Credentials;

namespace OktaGen.Knowledge.Catalogue;

/// <summary>What Okta says of one operation of its API.</summary>
internal sealed record Operation
{
    /// <summary>Okta's name for it, such as <c>listUsers</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The HTTP method in capital letters.</summary>
    public required string Method { get; init; }

    /// <summary>The path, with Okta's names for its placeholders.</summary>
    public required string Path { get; init; }

    /// <summary>The scopes that an access token needs, all of them; empty where none is needed.</summary>
    public required EquatableArray<string> Scopes { get; init; }

    public required CredentialKinds Credentials { get; init; }

    public required LifeCycle Stage { get; init; }

    public required bool IsDeprecated { get; init; }

    public required RetryClass Retry { get; init; }

    public required PagingKind Paging { get; init; }

    /// <summary>The property that holds the list, where <see cref="Paging"/> is <see cref="PagingKind.Object"/>.</summary>
    public required string? Items { get; init; }

    /// <summary>The value that Okta demands in the <c>Accept</c> header, such as one that names a version; null for none.</summary>
    public string? Accept { get; init; }

    public override string ToString() => Method + " " + Path;
}
