namespace OktaGen.Cli.Orgs;

/// <summary>A server answers, but is no Okta org.</summary>
/// <param name="message">Says so, and why.</param>
/// <param name="innerException">Its answer; null where that was of the right form.</param>
internal sealed class NoOrgException(string message, Exception? innerException) : ToolException($"{message} {Cure}", innerException)
{
    public const string Cure = "Check that OrgUrl is the address of an Okta org, such as https://example.okta.com.";

    /// <summary>Without the cure.</summary>
    public string Fault => message;
}
