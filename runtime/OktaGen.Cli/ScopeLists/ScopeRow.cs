namespace OktaGen.Cli.ScopeLists;

/// <summary>One scope, side by side.</summary>
/// <param name="Scope">The scope.</param>
/// <param name="Needed">Whether the code needs it.</param>
/// <param name="Listed">Whether tokens are asked for it.</param>
/// <param name="Granted">Whether the org grants it to the app.</param>
internal sealed record ScopeRow(string Scope, Presence Needed, Presence Listed, Presence Granted)
{
    /// <summary>What to do about what is granted and not listed.</summary>
    public const string Unlisted = "List it, or take the grant away.";

    public ScopeVerdict Verdict
    {
        get
        {
            bool wanted = Needed is Presence.Yes or Presence.ByManage;
            if (Listed == Presence.No)
            {
                return wanted ? ScopeVerdict.NotListed : ScopeVerdict.NotAskedFor;
            }

            if (Needed == Presence.No)
            {
                return ScopeVerdict.NotNeeded;
            }

            return Granted == Presence.No && (wanted || Listed == Presence.Yes) ? ScopeVerdict.NotGranted : ScopeVerdict.Fine;
        }
    }

    /// <summary>Whether calls fail because of it.</summary>
    public bool IsFault => Verdict is ScopeVerdict.NotListed or ScopeVerdict.NotGranted;

    /// <summary>What is wrong; empty where nothing is.</summary>
    public string Description => Verdict switch
    {
        ScopeVerdict.NotListed => "the code needs it, and the list lacks it.",
        ScopeVerdict.NotGranted => "it is not granted to the app: Okta leaves it out of tokens without a word.",
        ScopeVerdict.NotAskedFor => "it is granted, but not listed.",
        ScopeVerdict.NotNeeded => Granted == Presence.No ? "no code needs it, and it is not granted." : "no code needs it.",
        _ => "",
    };

    /// <summary>What to do; empty where nothing is.</summary>
    public string Advice => Verdict switch
    {
        ScopeVerdict.NotListed =>
            Granted == Presence.No ? "Add it to OktaScopes.txt, and grant it: oktagen setup." : "Add it to OktaScopes.txt.",
        ScopeVerdict.NotGranted => "Grant it: oktagen setup, or Okta API Scopes on the app's page.",
        ScopeVerdict.NotAskedFor => Unlisted,
        ScopeVerdict.NotNeeded => (Listed, Granted) switch
        {
            (Presence.Yes, Presence.Yes) => "Take it off the list, and the grant away.",
            (_, Presence.Yes) => "Take the grant away.",
            _ => "Take it off the list.",
        },
        _ => "",
    };
}
