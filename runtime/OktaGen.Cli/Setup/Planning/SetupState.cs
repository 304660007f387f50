namespace OktaGen.Cli.Setup.Planning;

/// <summary>What the steps of a set-up learn on the way.</summary>
internal sealed class SetupState
{
    /// <summary>Stands for the app's ids in calls that are only shown.</summary>
    public const string UnknownId = "{appId}";

    public string? AppId { get; set; }

    public string? ClientId { get; set; }

    /// <summary>The id by which Okta knows the key.</summary>
    public string? KeyId { get; set; }

    /// <summary>The app's own custom role.</summary>
    public string? RoleId { get; set; }

    /// <summary>The resource set of that role.</summary>
    public string? ResourceSetId { get; set; }

    public List<string> Warnings { get; } = [];
}
