using System.Text.Json.Serialization;
using OktaGen.Cli.Keys;

namespace OktaGen.Cli.Orgs;

/// <summary>A public key as it is registered with an app.</summary>
internal sealed class AppKey : PublicJwk
{
    public const string Active = "ACTIVE";

    /// <summary>The registration's id, which is not the <c>kid</c>.</summary>
    public string? Id { get; init; }

    public string? Status { get; init; }

    public string? Created { get; init; }

    [JsonIgnore]
    public bool IsActive => Status is null or Active;

    /// <summary>The registration of a key that is to be used from now on.</summary>
    public static AppKey For(PublicJwk key) => new()
    {
        Kty = key.Kty,
        Kid = key.Kid,
        Use = key.Use,
        Alg = key.Alg,
        Crv = key.Crv,
        X = key.X,
        Y = key.Y,
        N = key.N,
        E = key.E,
        Status = Active,
    };

    /// <summary>Whether it is the same key, whatever its id.</summary>
    public bool IsKey(PublicJwk key) => key.N is null ? X == key.X && Y == key.Y : N == key.N;
}
