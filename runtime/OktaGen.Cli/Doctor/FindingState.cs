namespace OktaGen.Cli.Doctor;

/// <summary>How bad a finding is.</summary>
internal enum FindingState
{
    Ok,

    /// <summary>It works, but should be looked after.</summary>
    Warning,

    /// <summary>The app does not work, or not wholly.</summary>
    Fault,

    /// <summary>It could not be looked at.</summary>
    Skipped,
}
