namespace OktaGen.Cli.Explain;

/// <summary>An error of Okta's, or of OAuth 2.0.</summary>
/// <param name="Code">The code, such as <c>E0000006</c> or <c>insufficient_scope</c>.</param>
/// <param name="Statuses">The HTTP statuses that it comes with.</param>
/// <param name="Fault">What is at fault.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Cure">What to do.</param>
internal sealed record KnownError(string Code, IReadOnlyList<int> Statuses, Fault Fault, string Meaning, string Cure);
