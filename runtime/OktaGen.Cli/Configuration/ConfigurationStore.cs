namespace OktaGen.Cli.Configuration;

/// <summary>Where an app finds its private key and its settings.</summary>
internal abstract class ConfigurationStore
{
    public const string Section = "Okta:Client";

    /// <summary>Where the key is, for people.</summary>
    public abstract string KeyPlace { get; }

    /// <summary>The file of the key, which a repository might take in; null where it lies outside of all.</summary>
    public abstract string? KeyFile { get; }

    /// <summary>Where the settings go, for people; null where they are printed.</summary>
    public abstract string? SettingsPlace { get; }

    /// <summary>The private key's text; null where there is none yet.</summary>
    public abstract string? ReadKey();

    /// <summary>The same, to be put into use now.</summary>
    /// <exception cref="ToolException">Others than the user can have put it there, or read it.</exception>
    public abstract string? ReadTrustedKey();

    public abstract void WriteKey(string text);

    /// <summary>The key that is to follow, which a rotation that broke off has left; null where there is none.</summary>
    /// <exception cref="ToolException">Others than the user can have put it there, or read it.</exception>
    public abstract string? ReadNextKey();

    public abstract void WriteNextKey(string text);

    /// <summary>Puts the next key in the place of the key, at once, and for the user alone.</summary>
    public abstract void SwitchToNextKey();

    /// <summary>Stores the settings, and says what a person has to put in place by hand, if anything.</summary>
    public abstract string? Save(AppConfiguration configuration);
}
