namespace OktaGen.Cli.Tests.Requests;

/// <summary>What a client sent.</summary>
internal sealed record SentRequest(
    string Method, string Url, IReadOnlyList<string> Headers, string? Accept, string? MediaType, string? Body);
